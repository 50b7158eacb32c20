package weir.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Reads PDF files: their text where they hold any, else the pictures of their pages by OCR. */
final class PdfReader implements FormatReader {

    static final String MEDIA_TYPE = "application/pdf";

    /** Some programs write a few bytes before the mark; PDF readers accept it within the first kilobyte. */
    private static final int MARK_WITHIN = 1024;

    private static final int END_WITHIN = 2048;

    private final Ocr ocr;

    PdfReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public boolean reads(Capture capture) {
        byte[] bytes = capture.bytes();
        int last = Math.min(bytes.length, MARK_WITHIN);
        for (int i = 0; i < last; i++) {
            if (bytes[i] == '%' && Magic.PDF.startsAt(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Drafts read(Capture capture, Limits limits) throws IOException {
        PdfFonts.install();
        try (PDDocument pdf = Loader.loadPDF(capture.bytes())) {
            Reader reader = new Reader(pdf, ocr, capture.path(), limits);
            if (!endsWhole(capture.bytes())) {
                reader.cutOff();
            }
            return reader.read();
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    null,
                    "The PDF is encrypted and opens only with a password",
                    "Save it without a password and add it again",
                    e);
        }
    }

    /** Whether the mark of the end stands near the end; without the tables before it letters may come out wrong. */
    private static boolean endsWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - END_WITHIN);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static final class Reader {
        private final PDDocument pdf;
        private final String path;
        private final Limits limits;
        private final PdfScans pictures;
        private final ScannedPages scans;
        private final List<LaidOutPage> pages = new ArrayList<>();
        private final List<Integer> scanned = new ArrayList<>();
        private final List<ReadProblem> problems = new ArrayList<>();

        Reader(PDDocument pdf, Ocr ocr, String path, Limits limits) {
            this.pdf = pdf;
            this.path = path;
            this.limits = limits;
            this.pictures = new PdfScans(pdf);
            this.scans = new ScannedPages(ocr, path, limits);
        }

        void cutOff() {
            problems.add(new ReadProblem(
                    path,
                    null,
                    Severity.PART,
                    "The PDF is cut off: its end is missing, so pages may lack and letters may be wrong",
                    "Fetch it again"));
        }

        Drafts read() throws IOException {
            int count = pdf.getNumberOfPages();
            if (count > limits.pages()) {
                problems.add(new ReadProblem(
                        path,
                        "page " + (limits.pages() + 1),
                        Severity.PART,
                        "The PDF has " + count + " pages, more than the limit of " + limits.pages()
                                + "; the rest is not read",
                        "Raise the limit on pages or split the file"));
            }
            PdfPages.read(pdf, Math.min(count, limits.pages()), this::page, this::failed);
            readScans();
            pages.sort(Comparator.comparingInt(LaidOutPage::number));
            problems.addAll(scans.problems());
            Double confidence = scans.meanConfidence();
            List<Draft> drafts = confidence == null ? PageDrafts.of(pages) : PageDrafts.ofScans(pages);
            return new Drafts(drafts, MEDIA_TYPE, null, null, confidence, problems);
        }

        private void page(Page page) {
            try {
                if (pictures.isScan(page)) {
                    scanned.add(page.number());
                } else {
                    pages.add(LaidOutPage.of(page));
                }
            } catch (IOException e) {
                failed(page.number(), e);
            }
        }

        private void readScans() throws UnreadableException {
            for (int number : scanned) {
                try {
                    scans.read(number, () -> pictures.picture(number))
                            .ifPresent(page -> pages.add(LaidOutPage.of(page)));
                } catch (UnreadableException e) {
                    if (pages.isEmpty()) {
                        throw e;
                    }
                    problems.add(e.problem(path, Severity.PART));
                    return;
                }
            }
        }

        private void failed(int page, Exception cause) {
            problems.add(new ReadProblem(
                    path,
                    "page " + page,
                    Severity.PART,
                    "The page cannot be read: " + cause.getMessage(),
                    "Open the file in another program, print it to a new PDF and add that"));
        }
    }
}
