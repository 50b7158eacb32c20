package weir.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Document;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;
import weir.evidence.Sha256;
import weir.evidence.Source;
import weir.knowledge.Knowledge;

/**
 * Reads captures of any format. The format is found by content.
 *
 * <p>Whatever a parser does, reading ends in a {@link Reading}: exceptions and exhausted stacks become problems, and so does a document
 * that takes longer than {@link Limits#documentTime}. May be used by several threads at a time.
 */
public final class DocumentReader {

    private static final int SMALL = 1 << 20;

    private final Limits limits;
    private final List<FormatReader> readers;
    private final TableHeads heads;
    private final Watchdog watchdog;

    public DocumentReader(Limits limits) {
        this(limits, Knowledge.bundled());
    }

    /** A reader with a user's knowledge, such as the keys of crawlers' records. */
    public DocumentReader(Limits limits, Knowledge knowledge) {
        this(limits, Formats.readers(knowledge), new TableHeads(new HeadWords(knowledge)));
    }

    DocumentReader(Limits limits, List<FormatReader> readers) {
        this(limits, readers, new TableHeads(new HeadWords(Knowledge.bundled())));
    }

    private DocumentReader(Limits limits, List<FormatReader> readers, TableHeads heads) {
        this.limits = limits;
        this.readers = List.copyOf(readers);
        this.heads = heads;
        this.watchdog = new Watchdog(limits.documentTime());
    }

    /** Reads one capture. */
    public Reading read(Capture capture) {
        if (capture.bytes().length == 0) {
            return unreadable(capture, "The file is empty", "Fetch it again");
        }
        if (capture.bytes().length > limits.fileBytes()) {
            return unreadable(
                    capture,
                    "The file has " + capture.bytes().length + " bytes, more than the limit of " + limits.fileBytes(),
                    "Raise the limit on file size or split the file");
        }
        // Most records are small and their parsers linear in their size: they need no thread of their own.
        return capture.kind() == Capture.Kind.RECORD && capture.bytes().length <= SMALL
                ? guarded(capture)
                : watchdog.run(() -> guarded(capture), () -> overTime(capture));
    }

    private Reading guarded(Capture capture) {
        try {
            return readers.stream()
                    .filter(reader -> reader.reads(capture))
                    .findFirst()
                    .map(reader -> readAs(reader, capture))
                    .orElseGet(() -> unreadable(
                            capture,
                            "No known format: neither text nor a document, picture or archive that Weir reads",
                            "Convert it to HTML, PDF, DOCX or plain text"));
        } catch (RuntimeException e) {
            return damaged(capture, e);
        } catch (StackOverflowError e) {
            return unreadable(
                    capture, "The content is nested too deeply to be read", "Check whether the file is damaged");
        } catch (OutOfMemoryError e) {
            return unreadable(
                    capture, "Reading it needs more memory than there is", "Give the program more memory (java -Xmx)");
        }
    }

    private Reading readAs(FormatReader reader, Capture capture) {
        try {
            return reading(capture, reader.read(capture, limits));
        } catch (UnreadableException e) {
            return new Reading(null, List.of(e.problem(capture.path(), Severity.UNREADABLE)));
        } catch (Exception e) {
            return damaged(capture, e);
        }
    }

    private static Reading damaged(Capture capture, Exception e) {
        return unreadable(
                capture, "The content is damaged: " + message(e), "Open it in another program and save it again");
    }

    private Reading reading(Capture capture, Drafts drafts) {
        List<ReadProblem> problems = new ArrayList<>(drafts.problems());
        TextLimit limit = new TextLimit(limits.textLength());
        List<Draft> blocks = limit.keep(drafts.blocks());
        if (limit.isCut()) {
            problems.add(new ReadProblem(
                    capture.path(),
                    null,
                    Severity.PART,
                    "The text is longer than the limit of " + limits.textLength()
                            + " characters or "
                            + TextLimit.MOST_BLOCKS + " lines; the rest was not read",
                    "Raise the limit on text length or split the document"));
        }
        Document document = Layout.of(capture.id(), source(capture, drafts), blocks, heads);
        if (document.text().isBlank()) {
            problems.add(new ReadProblem(
                    capture.path(), null, Severity.NOTE, "The document holds no text", "Check the source by eye"));
        }
        return new Reading(document, problems);
    }

    private static Source source(Capture capture, Drafts drafts) {
        String url = capture.url() == null ? drafts.url() : capture.url();
        return new Source(
                capture.path(),
                Sha256.hex(capture.bytes()),
                drafts.mediaType(),
                drafts.charset(),
                url,
                capture.capturedAt(),
                drafts.ocrConfidence() != null,
                drafts.ocrConfidence());
    }

    private Reading overTime(Capture capture) {
        return unreadable(
                capture,
                "Reading it took longer than " + limits.documentTime().toSeconds() + " seconds and was given up",
                "Raise the limit on time for a document, or check whether the file is damaged");
    }

    private static Reading unreadable(Capture capture, String what, String advice) {
        return new Reading(null, List.of(new ReadProblem(capture.path(), null, Severity.UNREADABLE, what, advice)));
    }

    private static String message(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "no reason given";
        }
        String message = thrown.getMessage();
        return message == null ? thrown.getClass().getSimpleName() : message;
    }
}
