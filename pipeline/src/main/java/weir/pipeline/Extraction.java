package weir.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import weir.documents.Capture;
import weir.documents.DocumentReader;
import weir.documents.Reading;
import weir.evidence.Document;
import weir.evidence.ReadProblem;
import weir.notice.Notice;
import weir.notice.NoticeReader;
import weir.notice.NoticeWithText;

/** The way of one capture: bytes to document, document to notice. Safe to use from several threads. */
final class Extraction {

    /**
     * What one capture gave.
     *
     * @param id of the notice, with its number where the id had come before
     * @param path of the capture
     * @param sha256 of its bytes
     * @param line the stored notice, ready to be written; null where nothing could be read
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once and written
    record Outcome(String id, String path, String sha256, byte @Nullable [] line, List<ReadProblem> problems) {

        /** A problem of an input that gave nothing. */
        static Outcome of(ReadProblem problem) {
            return new Outcome("", "", "", null, List.of(problem));
        }
    }

    private final DocumentReader documents;
    private final Function<Document, Notice> notices;
    private final Duration time;

    /** @param time for reading one document, and as much again for taking it apart */
    Extraction(DocumentReader documents, Function<Document, Notice> notices, Duration time) {
        this.documents = documents;
        this.notices = notices;
        this.time = time;
    }

    /** For one capture in all. The reader ends by itself in its time, so what takes longer than this is the taking apart. */
    Duration mostTime() {
        return time.multipliedBy(2);
    }

    /** What stands for a capture that took longer. */
    Outcome givenUp(Capture capture) {
        return Outcome.of(new ReadProblem(
                capture.path(),
                capture.id(),
                ReadProblem.Severity.UNREADABLE,
                "Taking the notice out of the document took longer than " + time.toSeconds()
                        + " seconds and was given up",
                "Raise the limit on time for a document, or check whether the file is damaged"));
    }

    Outcome read(Capture capture) {
        Reading reading = documents.read(capture);
        Document document = reading.document();
        if (document == null) {
            return new Outcome(capture.id(), capture.path(), "", null, reading.problems());
        }
        try {
            Notice notice = notices.apply(document);
            byte[] line = StoreJson.line(new NoticeWithText(notice, document.text()));
            List<ReadProblem> problems = withLimit(reading.problems(), document, notice);
            return new Outcome(notice.id(), capture.path(), notice.source().sha256(), line, problems);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Outcome(document.id(), capture.path(), "", null, withFault(reading.problems(), document, e));
        }
    }

    private static List<ReadProblem> withLimit(List<ReadProblem> problems, Document document, Notice notice) {
        if (notice.items().size() < NoticeReader.MOST_ITEMS) {
            return problems;
        }
        List<ReadProblem> all = new ArrayList<>(problems);
        all.add(new ReadProblem(
                document.source().path(),
                document.id(),
                ReadProblem.Severity.PART,
                "of the goods and services the first " + NoticeReader.MOST_ITEMS + " are kept, the most of one notice",
                "See the notice itself for further ones."));
        return all;
    }

    private static List<ReadProblem> withFault(List<ReadProblem> problems, Document document, Throwable fault) {
        List<ReadProblem> all = new ArrayList<>(problems);
        all.add(new ReadProblem(
                document.source().path(),
                document.id(),
                ReadProblem.Severity.UNREADABLE,
                "the notice could not be taken apart: " + fault,
                "This is a fault of the program. Please report it with the document, or with its kind of page."));
        return all;
    }
}
