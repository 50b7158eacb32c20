package weir.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Knows which pages of a PDF are pictures, and makes the pictures. */
final class PdfScans {

    /** A stamp, a page number or a scanner's mark is no text of a page. */
    private static final int FEW_GLYPHS = 16;

    private static final int LEAST_SIDE = 200;
    private static final int DEEPEST_FORM = 4;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    PdfScans(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
    }

    /** Whether the text of the page is missing or garbage while there is something to be seen. */
    boolean isScan(Page page) throws IOException {
        long shown = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        long garbage = page.glyphs().stream()
                .filter(glyph -> Words.isGarbage(glyph.text()))
                .count();
        if (garbage * 3 > shown && shown > 0) {
            return true;
        }
        return shown < FEW_GLYPHS && largestSide(pdf.getPage(page.number() - 1).getResources(), 0) >= LEAST_SIDE;
    }

    private static int largestSide(PDResources resources, int depth) throws IOException {
        int largest = 0;
        if (resources == null || depth > DEEPEST_FORM) {
            return largest;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                ScannedPages.requireSize(image.getWidth(), image.getHeight());
                largest = Math.max(largest, Math.min(image.getWidth(), image.getHeight()));
            } else if (object instanceof PDFormXObject form) {
                largest = Math.max(largest, largestSide(form.getResources(), depth + 1));
            }
        }
        return largest;
    }

    /** The page as a printer would show it, at the resolution for OCR or less where the sheet is huge. */
    Picture picture(int number) throws IOException {
        PDPage page = pdf.getPage(number - 1);
        double inches = page.getCropBox().getWidth() * page.getCropBox().getHeight() / (72.0 * 72);
        int dpi = (int) Math.min(Ocr.DPI, Math.sqrt(40_000_000 / Math.max(1, inches)));
        return new Picture(renderer.renderImageWithDPI(number - 1, dpi, ImageType.GRAY), dpi);
    }
}
