package weir.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.ReadProblem;
import weir.evidence.Span;

/** Gives the fuzz tests each reader, and checks what must hold whatever the bytes are. */
public final class FuzzedReaders {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Limits LIMITS = new Limits(4 << 20, 3, 200, 1000, 16 << 20, 20, 2, 64, 500_000, LONG);
    private static final Ocr NO_OCR = new Ocr(new Tesseract("no-such-program"));

    private FuzzedReaders() {}

    /** Reads bytes as a Word file. */
    public static void docx(byte[] bytes) {
        read(new DocxReader(), bytes);
    }

    /** Reads XML as the document of a Word file. */
    public static void docxXml(byte[] xml) {
        docx(Packed.zip(Map.of("word/document.xml", xml, "word/styles.xml", xml, "word/numbering.xml", xml)));
    }

    /** Reads bytes as a PDF. */
    public static void pdf(byte[] bytes) {
        read(new PdfReader(NO_OCR), bytes);
    }

    /** Reads operators as the content of a PDF's page. */
    public static void pdfContent(String operators) {
        pdf(new Pdfs().raw(operators).endPage().bytes());
    }

    /** Reads bytes as a picture, up to where the OCR program would be called. */
    public static void picture(byte[] bytes) {
        read(new PictureReader(NO_OCR), bytes);
    }

    /** Opens bytes as an archive of each kind. */
    public static void archive(byte[] bytes) {
        for (Container container : List.of(new ZipContainer(LIMITS), new GzipContainer(), new TarContainer())) {
            Entry entry =
                    new Entry("n", "n", null, bytes.length, Entry.Declared.NOTHING, new ByteArrayInputStream(bytes));
            try {
                if (container.opens(entry)) {
                    container.expand(entry, new Counted());
                }
            } catch (IOException expected) {
                // The walk over inputs makes it a problem.
            }
        }
    }

    private static void read(FormatReader reader, byte[] bytes) {
        Reading reading = new DocumentReader(LIMITS, List.of(reader)).read(Capture.file("n", "n", bytes));
        if (reading.document() == null && reading.problems().isEmpty()) {
            throw new AssertionError("Neither a document nor a problem");
        }
        for (ReadProblem problem : reading.problems()) {
            if (problem.what().startsWith("Reading it ")) {
                throw new AssertionError(problem.toString());
            }
        }
        if (reading.document() != null) {
            check(reading.document());
        }
    }

    private static void check(Document document) {
        Span whole = new Span(0, document.text().length());
        document.blocks().forEach(block -> check(block, whole));
    }

    private static void check(Block block, Span around) {
        if (!around.contains(block.span())) {
            throw new AssertionError(block.span() + " does not lie in " + around);
        }
        switch (block) {
            case Block.Listed listed -> listed.items().forEach(item -> check(item, listed.span()));
            case Block.Table table -> {
                for (Cell cell : table.cells()) {
                    cell.blocks().forEach(inner -> check(inner, cell.span()));
                }
            }
            default -> {}
        }
    }

    /** Reads members to their end, but no more than the limits allow. */
    private static final class Counted implements Members {
        private int members;
        private long bytes;

        @Override
        public void open(Entry member) throws IOException {
            byte[] buffer = new byte[8192];
            if (++members > LIMITS.archiveEntries()) {
                throw new UnreadableException(null, "too many members", "");
            }
            for (int read = 0; read >= 0; read = member.stream().read(buffer)) {
                bytes += read;
                if (bytes > LIMITS.archiveBytes()) {
                    throw new UnreadableException(null, "too many bytes", "");
                }
            }
        }

        @Override
        public void capture(Capture capture) {}

        @Override
        public void problem(ReadProblem problem) {}
    }
}
