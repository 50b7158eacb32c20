package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import weir.documents.RecordFields.Field;
import weir.documents.RecordKeys.Role;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;
import weir.evidence.ReadProblem;

/**
 * Reads a record of a crawler's dump: its title, its date and its text (or HTML). A record without text or HTML gives its other values,
 * one {@code key: value} a line; other keys of a record that has text are somebody else's extraction and never read. A release of the
 * Open Contracting Data Standard is read by {@link OcdsRelease}.
 */
final class RecordReader implements FormatReader {

    private final RecordKeys keys;
    private final HtmlReader html;

    RecordReader(RecordKeys keys, HtmlReader html) {
        this.keys = keys;
        this.html = html;
    }

    @Override
    public boolean reads(Capture capture) {
        return capture.kind() == Capture.Kind.RECORD;
    }

    @Override
    public Drafts read(Capture capture, Limits limits) {
        JsonNode record = Json.MAPPER.readTree(capture.bytes());
        if (OcdsRelease.is(record)) {
            return drafts(capture, OcdsRelease.lines(record), Optional.empty(), List.of());
        }
        RecordFields fields = new RecordFields(record, keys);
        RecordBody body = new RecordBody(html, limits);
        Optional<Field> text = fields.find(Role.TEXT);
        Optional<Field> markup = fields.find(Role.HTML);
        if (text.isPresent() || markup.isPresent()) {
            body.choose(text, markup);
        } else {
            fields.others().forEach(body::other);
        }
        List<Draft> drafts = new ArrayList<>();
        fields.find(Role.TITLE)
                .map(field -> metadata(Metadata.Key.TITLE, Markup.plain(field.value()), field))
                .or(() -> body.metadata(Metadata.Key.TITLE))
                .ifPresent(drafts::add);
        fields.find(Role.PUBLISHED)
                .map(field -> metadata(Metadata.Key.PUBLISHED, RecordDates.asWritten(field.value()), field))
                .or(() -> body.metadata(Metadata.Key.PUBLISHED))
                .ifPresent(drafts::add);
        drafts.addAll(body.blocks());
        return drafts(capture, drafts, fields.find(Role.URL).map(Field::value), body.problems(capture.path()));
    }

    private static Drafts drafts(
            Capture capture, List<Draft> blocks, Optional<String> url, List<ReadProblem> problems) {
        return new Drafts(
                blocks,
                orElse(capture.declaredType(), "application/json"),
                orElse(capture.declaredCharset(), "UTF-8"),
                url.orElse(null),
                null,
                problems);
    }

    static Draft metadata(Metadata.Key key, String value, Field field) {
        return new Draft.Metadata(key, Whitespace.collapse(value), new Origin.Member(field.pointer()));
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
