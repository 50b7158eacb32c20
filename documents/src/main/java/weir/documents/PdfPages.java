package weir.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import weir.evidence.GivenUpException;

/** Takes the glyphs and the lines off the pages of a PDF, turned upright. Text that runs askew (stamps, watermarks) is left out. */
final class PdfPages extends PDFTextStripper {

    /** Longer than any page that holds a notice; more is a drawing or an attack. */
    private static final int MOST_GLYPHS = 100_000;
    /** Shorter lines are parts of letters and pictures. */
    private static final float SHORTEST_RULING = 5;

    private static final float STRAIGHT = 0.7f;

    private final Consumer<Page> pages;
    private final PageFailures failures;
    private final PdfPaths paths = new PdfPaths(this);

    /** Takes word of a page that cannot be read; the next one follows. */
    interface PageFailures {
        void failed(int page, Exception cause);
    }

    private PdfPages(Consumer<Page> pages, PageFailures failures) {
        this.pages = pages;
        this.failures = failures;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        for (OperatorProcessor processor : paths.processors()) {
            addOperator(processor);
        }
    }

    /** Hands pages on one by one, from the first to {@code last}. */
    static void read(PDDocument pdf, int last, Consumer<Page> pages, PageFailures failures) throws IOException {
        PdfPages reader = new PdfPages(pages, failures);
        reader.setEndPage(last);
        reader.writeText(pdf, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() > getEndPage() || Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            paths.take();
            failures.failed(getCurrentPageNo(), e);
        }
    }

    @Override
    protected void writePage() {
        List<TextPosition> positions = new ArrayList<>();
        GivenUpException.check();
        for (List<TextPosition> article : getCharactersByArticle()) {
            article.stream().filter(PdfPages::straight).forEach(positions::add);
        }
        int direction = mainDirection(positions, getCurrentPage().getRotation());
        PDRectangle crop = getCurrentPage().getCropBox();
        boolean turned = direction % 180 != 0;
        float width = turned ? crop.getHeight() : crop.getWidth();
        float height = turned ? crop.getWidth() : crop.getHeight();
        List<Page.Glyph> glyphs = positions.stream()
                .filter(position -> Math.round(position.getDir()) == direction)
                .limit(MOST_GLYPHS)
                .map(PdfPages::glyph)
                .toList();
        pages.accept(new Page(getCurrentPageNo(), width, height, glyphs, rulings(crop, direction)));
    }

    /** The direction of most of the text; pages may say they are turned when their text is not. */
    private static int mainDirection(List<TextPosition> positions, int otherwise) {
        int[] counts = new int[4];
        positions.forEach(position -> counts[Math.floorMod(Math.round(position.getDir() / 90), 4)]++);
        int most = Math.floorMod(otherwise / 90, 4);
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most * 90;
    }

    private static boolean straight(TextPosition position) {
        float a = Math.abs(position.getTextMatrix().getScaleX());
        float b = Math.abs(position.getTextMatrix().getShearY());
        return Math.abs(a - b) > STRAIGHT * Math.max(a, b);
    }

    private static Page.Glyph glyph(TextPosition position) {
        float size = Math.max(1, Math.abs(position.getYScale()));
        float top = position.getYDirAdj() - size * 0.85f;
        Box box = new Box(position.getXDirAdj(), top, Math.max(0, position.getWidthDirAdj()), size);
        return new Page.Glyph(Words.unified(position.getUnicode()), box, size);
    }

    private List<Page.Ruling> rulings(PDRectangle crop, int direction) {
        List<Page.Ruling> rulings = new ArrayList<>();
        for (PdfPaths.Segment segment : paths.take()) {
            float[] a = upright(segment.x1(), segment.y1(), crop, direction);
            float[] b = upright(segment.x2(), segment.y2(), crop, direction);
            float across = Math.abs(a[0] - b[0]);
            float down = Math.abs(a[1] - b[1]);
            if (across >= SHORTEST_RULING && down < 1) {
                rulings.add(new Page.Ruling(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0])));
            } else if (down >= SHORTEST_RULING && across < 1) {
                rulings.add(new Page.Ruling(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1])));
            }
        }
        return rulings;
    }

    /** From the space of the file, y upwards, to points from the upper left corner of the page as it is read. */
    private static float[] upright(float pageX, float pageY, PDRectangle crop, int direction) {
        float x = pageX - crop.getLowerLeftX();
        float y = pageY - crop.getLowerLeftY();
        return switch (direction) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {crop.getWidth() - x, y};
            case 270 -> new float[] {crop.getHeight() - y, crop.getWidth() - x};
            default -> new float[] {x, crop.getHeight() - y};
        };
    }
}
