package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Span;
import weir.evidence.Words;

/** The metadata lines as fields: title, date of publication, and {@code key: value} lines whose keys the knowledge names. */
final class MetadataFields {

    private static final String SEPARATOR = ": ";
    private static final int SURE = 90;

    private MetadataFields() {}

    static List<Field> of(Document document, LabelBook book) {
        List<Field> fields = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Metadata metadata) {
                add(fields, document.text(), metadata, book);
            }
        }
        return fields;
    }

    private static void add(List<Field> fields, String text, Block.Metadata metadata, LabelBook book) {
        switch (metadata.key()) {
            case TITLE -> fields.add(whole(NoticeField.TITLE, "title", metadata.span()));
            case PUBLISHED -> fields.add(whole(NoticeField.PUBLISHED, "published", metadata.span()));
            case OTHER -> addKey(fields, text, metadata.span(), book);
        }
    }

    private static Field whole(NoticeField field, String name, Span span) {
        Span none = new Span(span.start(), span.start());
        return new Field(field, name, none, span, span, How.METADATA, Section.WHOLE, null, -1, -1, SURE);
    }

    /** The last name of the key is the label, the last index in it the row: {@code fields.bidders[2].price: 100}. */
    private static void addKey(List<Field> fields, String text, Span line, LabelBook book) {
        int colon = text.indexOf(SEPARATOR, line.start());
        if (colon < 0 || colon >= line.end()) {
            return;
        }
        String key = text.substring(line.start(), colon);
        int dot = key.lastIndexOf('.');
        String name = key.substring(dot + 1).replaceAll("\\[\\d+]", "");
        Span label = new Span(line.start(), colon);
        Span value = new Span(colon + SEPARATOR.length(), line.end());
        book.find(Words.folded(name)).ifPresent(entry -> {
            for (Label found : entry.in(Label.Where.KEY, Section.WHOLE)) {
                int table = Math.max(key.lastIndexOf('['), -1);
                fields.add(new Field(
                        found.field(),
                        name,
                        label,
                        value,
                        value,
                        How.KEY,
                        Section.WHOLE,
                        null,
                        index(key),
                        table,
                        found.priority()));
            }
        });
    }

    private static int index(String key) {
        int open = key.lastIndexOf('[');
        int close = key.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            return -1;
        }
        String digits = key.substring(open + 1, close);
        return !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(digits)
                : -1;
    }
}
