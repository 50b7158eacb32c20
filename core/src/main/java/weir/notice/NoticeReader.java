package weir.notice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import weir.evidence.Document;
import weir.knowledge.Knowledge;
import weir.notice.field.FieldScanner;
import weir.notice.field.Fields;
import weir.technology.Mention;

/** Reads a document as a notice: scans it for fields, lets one reader a field choose among the candidates, and keeps the evidence. */
public final class NoticeReader {

    private final FieldScanner scanner;
    private final Function<Document, List<Mention>> mentions;

    /**
     * A reader with its knowledge loaded; it can be used by many threads.
     *
     * @param mentions finds the technology a document names
     */
    public NoticeReader(Knowledge knowledge, Function<Document, List<Mention>> mentions) {
        scanner = new FieldScanner(knowledge);
        this.mentions = mentions;
    }

    /** Reads one document; whatever it does not say is null or empty. */
    public Notice read(Document document) {
        Fields fields = scanner.scan(document);
        return new Notice(
                document.id(),
                document.source(),
                fields.findTitle().map(fields::value).orElse(null),
                NoticeType.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                NoticeDates.NONE,
                null,
                List.of(),
                mentions.apply(document),
                Map.of());
    }
}
