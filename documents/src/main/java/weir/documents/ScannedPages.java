package weir.documents;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Gives the pictures of one document to OCR, within the bounds on pages and time, and keeps the mean confidence. */
final class ScannedPages {

    /** A larger picture than any scan of a page; unpacking it could fill the memory. */
    private static final long MOST_PIXELS = 80_000_000;
    /** What must be left of the document's time for the rest of the work. */
    private static final double SHARE_OF_TIME = 0.85;

    private final Ocr ocr;
    private final String path;
    private final Limits limits;
    private final long endNanos;
    private final List<ReadProblem> problems = new ArrayList<>();
    private int given;
    private boolean stopped;
    private double confidence;
    private int letters;
    private boolean any;

    /** Makes the picture of a page when its turn has come. */
    interface PictureOf {
        Picture make() throws IOException;
    }

    ScannedPages(Ocr ocr, String path, Limits limits) {
        this.ocr = ocr;
        this.path = path;
        this.limits = limits;
        this.endNanos = System.nanoTime() + (long) (limits.documentTime().toNanos() * SHARE_OF_TIME);
    }

    /** Refuses pictures too large to be unpacked. */
    static void requireSize(long width, long height) throws UnreadableException {
        if (width * height > MOST_PIXELS) {
            throw new UnreadableException(
                    null,
                    "The picture has " + width + " × " + height + " points, too many to be read",
                    "Save it smaller");
        }
    }

    /** The page that the picture shows; nothing, and a problem, where it cannot be read. */
    Optional<Page> read(int number, PictureOf picture) throws UnreadableException {
        if (stopped) {
            return Optional.empty();
        }
        ocr.require();
        long left = endNanos - System.nanoTime();
        if (given >= limits.scannedPages() || left <= 0) {
            stop(number, left <= 0);
            return Optional.empty();
        }
        given++;
        try {
            Ocr.ReadPage read = ocr.read(picture.make(), number, Duration.ofNanos(left));
            any = true;
            confidence += read.confidence();
            letters += read.letters();
            return Optional.of(read.page());
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            problems.add(problem(
                    number, "The picture of the page cannot be read: " + e.getMessage(), "Save it anew as PNG or PDF"));
            return Optional.empty();
        }
    }

    private void stop(int number, boolean time) {
        stopped = true;
        problems.add(
                time
                        ? problem(
                                number,
                                "Reading pictures took as long as one document may; this page and those behind it are not read",
                                "Raise the limit on time for a document or split the file")
                        : problem(
                                number,
                                "More than " + limits.scannedPages()
                                        + " pages are pictures; this one and those behind it are not read",
                                "Raise the limit on scanned pages or split the file"));
    }

    private ReadProblem problem(int page, String what, String advice) {
        return new ReadProblem(path, "page " + page, Severity.PART, what, advice);
    }

    List<ReadProblem> problems() {
        return problems;
    }

    /** Null where no page was read from a picture. */
    @Nullable
    Double meanConfidence() {
        if (!any) {
            return null;
        }
        return letters == 0 ? 0 : confidence / letters;
    }
}
