package weir.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads pictures of pages: PNG, JPEG, TIFF with one or more pages, BMP, GIF. */
final class PictureReader implements FormatReader {

    /** Smaller pictures are logos and icons, which hold no notice. */
    private static final int LEAST_SIDE = 200;

    private static final double PAPER_INCHES = 8.27;
    /** Wanted height of letters in pixels. */
    private static final double LETTERS = 38;

    private static final double LONGEST_SIDE = 12_000;

    private final Ocr ocr;

    PictureReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public boolean reads(Capture capture) {
        return !mediaType(capture.bytes()).isEmpty();
    }

    private static String mediaType(byte[] bytes) {
        if (Magic.PNG.starts(bytes)) {
            return "image/png";
        } else if (Magic.JPEG.starts(bytes)) {
            return "image/jpeg";
        } else if (Magic.TIFF_LITTLE.starts(bytes) || Magic.TIFF_BIG.starts(bytes)) {
            return "image/tiff";
        } else if (Magic.GIF.starts(bytes)) {
            return "image/gif";
        }
        // Two letters prove little; bytes 14 to 17 hold the size of one of the known BMP heads.
        boolean bmp =
                Magic.BMP.starts(bytes) && bytes.length > 18 && bytes[14] >= 12 && bytes[15] == 0 && bytes[16] == 0;
        return bmp ? "image/bmp" : "";
    }

    @Override
    public Drafts read(Capture capture, Limits limits) throws IOException {
        String mediaType = mediaType(capture.bytes());
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(capture.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new UnreadableException(
                        null, "The picture is of an unknown kind of " + mediaType, "Save it as PNG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return read(reader, capture.path(), mediaType, limits);
            } finally {
                reader.dispose();
            }
        }
    }

    private Drafts read(ImageReader reader, String path, String mediaType, Limits limits) throws IOException {
        ScannedPages scans = new ScannedPages(ocr, path, limits);
        List<LaidOutPage> laidOut = new ArrayList<>();
        // The pages of a TIFF file may be chained in a ring: they are counted one by one, never beforehand.
        int most = mediaType.equals("image/tiff") ? limits.scannedPages() + 1 : 1;
        for (int index = 0; index < most && hasPage(reader, index); index++) {
            int at = index;
            if (isPage(reader, index)) {
                scans.read(index + 1, () -> picture(reader, at)).ifPresent(page -> laidOut.add(LaidOutPage.of(page)));
            }
        }
        return new Drafts(PageDrafts.ofScans(laidOut), mediaType, null, null, scans.meanConfidence(), scans.problems());
    }

    private static boolean hasPage(ImageReader reader, int index) throws IOException {
        try {
            return reader.getWidth(index) > 0;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static boolean isPage(ImageReader reader, int index) throws IOException {
        return reader.getWidth(index) >= LEAST_SIDE && reader.getHeight(index) >= LEAST_SIDE / 2;
    }

    /** Scales so that letters are as high as OCR wants them; where they cannot be measured, as if the picture were a sheet of paper. */
    private static Picture picture(ImageReader reader, int index) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        ScannedPages.requireSize(width, height);
        BufferedImage image = reader.read(index);
        Picture asIs = Picture.of(image, width, height, Ocr.DPI);
        asIs.whitenPaper();
        OptionalInt letters = LetterHeight.find(asIs.straightened());
        double scale =
                letters.isPresent() ? LETTERS / letters.getAsInt() : PAPER_INCHES * Ocr.DPI / Math.min(width, height);
        scale = Math.min(Math.clamp(scale, 0.4, 3), LONGEST_SIDE / Math.max(width, height));
        int wide = (int) Math.round(width * scale);
        int high = (int) Math.round(height * scale);
        return Picture.of(image, wide, high, Ocr.DPI);
    }
}
