package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.documents.RecordFields.Field;
import weir.documents.RecordKeys.Role;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;

/**
 * Reads a record of a crawler's dump: its title, its date and its text (or HTML). A record without text or HTML gives its other values,
 * one {@code key: value} a line; other keys of a record that has text are somebody else's extraction and never read.
 */
final class RecordReader implements FormatReader {

    private final RecordKeys keys;

    RecordReader(RecordKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean reads(Capture capture) {
        return capture.kind() == Capture.Kind.RECORD;
    }

    @Override
    public Drafts read(Capture capture, Limits limits) {
        RecordFields fields = new RecordFields(Json.MAPPER.readTree(capture.bytes()), keys);
        List<Draft> drafts = new ArrayList<>();
        Optional<Field> title = fields.find(Role.TITLE);
        Optional<Field> published = fields.find(Role.PUBLISHED);
        Optional<Field> url = fields.find(Role.URL);
        Optional<Field> text = fields.find(Role.TEXT);
        title.ifPresent(field -> drafts.add(metadata(Metadata.Key.TITLE, field.value(), field)));
        published.ifPresent(
                field -> drafts.add(metadata(Metadata.Key.PUBLISHED, RecordDates.asWritten(field.value()), field)));
        if (text.isPresent()) {
            Origin origin = new Origin.Member(text.get().pointer());
            drafts.addAll(PlainTextReader.blocks(text.get().value(), number -> origin));
        } else {
            for (Field field : fields.others()) {
                drafts.add(metadata(Metadata.Key.OTHER, field.name() + ": " + field.value(), field));
            }
        }
        return new Drafts(
                drafts,
                orElse(capture.declaredType(), "application/json"),
                orElse(capture.declaredCharset(), "UTF-8"),
                url.map(Field::value).orElse(null),
                null,
                List.of());
    }

    private static Draft metadata(Metadata.Key key, String value, Field field) {
        return new Draft.Metadata(key, Whitespace.collapse(value), new Origin.Member(field.pointer()));
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
