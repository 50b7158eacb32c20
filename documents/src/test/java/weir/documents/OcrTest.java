package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.ReadProblem;

/** Reads a composed notice that was printed and scanned a little askew. */
class OcrTest {

    private static final Tesseract TESSERACT = new Tesseract("tesseract");
    private static final Tesseract NONE = new Tesseract("no-such-program");

    @Test
    void aScanIsReadWithItsTableAndItsConfidence() throws IOException {
        requireTesseract();

        Document document = read(scan(), TESSERACT).document();

        assertThat(document).isNotNull();
        assertThat(document.text()).contains("RSDX-2024-007").contains("20万元").contains("40,000.00");
        assertThat(document.source().ocr()).isTrue();
        assertThat(document.source().ocrConfidence()).isBetween(0.6, 1.0);
        assertThat(document.source().mediaType()).isEqualTo("image/png");
        assertThat(document.blocks()).anyMatch(Block.Table.class::isInstance);
    }

    @Test
    void aPdfOfPicturesIsReadPageByPageBesideItsText() throws IOException {
        requireTesseract();
        Pdfs pdf = new Pdfs().text(90, 100, 12, "本页是文字，不是图片。本页是文字。").endPage();
        byte[] bytes = scannedPage(pdf)
                .text(90, 100, 12, "末页是文字，不是图片。末页是文字。")
                .endPage()
                .bytes();

        Document document = read(bytes, TESSERACT).document();

        assertThat(document).isNotNull();
        assertThat(document.text())
                .startsWith("本页是文字")
                .contains("RSDX-2024-007")
                .contains("末页是文字");
        assertThat(document.source().ocr()).isTrue();
    }

    @Test
    void withoutTheProgramAScanIsAProblemThatTellsWhatToInstall() throws IOException {
        Reading reading = read(scan(), NONE);

        assertThat(reading.document()).isNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(ReadProblem.Severity.UNREADABLE);
            assertThat(problem.what()).contains("tesseract");
            assertThat(problem.advice()).contains("apt-get install tesseract-ocr tesseract-ocr-chi-sim");
        });
    }

    @Test
    void withoutTheProgramThePagesOfTextAreStillRead() throws IOException {
        Pdfs pdf = new Pdfs().text(90, 100, 12, "本页是文字，不是图片。本页是文字。").endPage();

        Reading reading = read(scannedPage(pdf).bytes(), NONE);

        assertThat(reading.document()).isNotNull();
        assertThat(reading.problems())
                .singleElement()
                .extracting(ReadProblem::severity)
                .isEqualTo(ReadProblem.Severity.PART);
    }

    @Test
    void smallPicturesAreNotRead() throws IOException {
        Reading reading = read(png(new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY)), NONE);

        assertThat(reading.document()).isNotNull();
        assertThat(reading.document().text()).isEmpty();
        assertThat(reading.document().source().ocr()).isFalse();
    }

    @Test
    void aPictureOfTooManyPointsIsAProblem() {
        assertThatThrownBy(() -> ScannedPages.requireSize(20_000, 20_000)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void aDamagedPictureIsAProblem() throws IOException {
        byte[] scan = scan();
        byte[] half = java.util.Arrays.copyOf(scan, 60);

        assertThat(read(half, TESSERACT).problems()).isNotEmpty();
    }

    @Test
    void theTiltOfAPageIsFound() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(scan()));
        Picture picture = Picture.of(image, image.getWidth(), image.getHeight(), 200);

        assertThat(Math.toDegrees(Skew.of(picture))).isBetween(0.5, 0.9);
        assertThat(Skew.of(picture.straightened())).isZero();
        assertThat(LetterHeight.find(picture.straightened()).orElseThrow()).isBetween(20, 45);
    }

    @Test
    void linesOfATableAreTakenOutOfThePicture() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(scan()));
        Picture picture =
                Picture.of(image, image.getWidth(), image.getHeight(), 200).straightened();

        List<RuledGrid> grids = RuledTables.find(picture.takeRulings());

        assertThat(grids)
                .singleElement()
                .satisfies(grid -> assertThat(grid.cells()).hasSize(6));
        assertThat(picture.takeRulings()).isEmpty();
    }

    private static void requireTesseract() {
        if (!TESSERACT.isPresent()) {
            System.out.println("Skipped: tesseract with its data for simplified Chinese is not installed");
        }
        assumeTrue(TESSERACT.isPresent());
    }

    private static Reading read(byte[] bytes, Tesseract tesseract) {
        Ocr ocr = new Ocr(tesseract);
        List<FormatReader> readers = List.of(new PdfReader(ocr), new PictureReader(ocr));
        return new DocumentReader(Limits.DEFAULT, readers).read(Capture.file("n", "n", bytes));
    }

    private static Pdfs scannedPage(Pdfs pdf) throws IOException {
        PDImageXObject image =
                LosslessFactory.createFromImage(pdf.document(), ImageIO.read(new ByteArrayInputStream(scan())));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Im1"), image);
        return pdf.raw("q 425 0 0 255 80 500 cm /Im1 Do Q").endPage(resources);
    }

    private static byte[] scan() throws IOException {
        try (InputStream stream = OcrTest.class.getResourceAsStream("scan.png")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
