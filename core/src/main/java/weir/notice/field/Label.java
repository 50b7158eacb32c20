package weir.notice.field;

import java.util.List;
import weir.evidence.Words;
import weir.knowledge.KnowledgeRow;

/**
 * A row of {@code notice/labels.csv}.
 *
 * @param text folded
 * @param where in which shape it holds: {@link Where}
 * @param sections kinds of sections it holds in; empty for all
 * @param priority 0 to 100: how surely the value is the field's
 */
public record Label(NoticeField field, String text, Where where, List<String> sections, int priority) {

    /** The shapes a label holds in. */
    public enum Where {
        ANY,
        /** Only before a colon. */
        COLON,
        /** Only as the head of a row or column, or on a line of its own. */
        HEAD,
        /** Only as the key of a metadata line. */
        KEY
    }

    private static final int USUAL = 50;

    public Label {
        sections = List.copyOf(sections);
    }

    static Label of(KnowledgeRow row) {
        return new Label(
                row.code("field", NoticeField.class),
                Words.folded(row.required("label")),
                row.text("where").isEmpty() ? Where.ANY : row.code("where", Where.class),
                row.list("sections"),
                row.findNumber("priority").map(number -> number.intValue()).orElse(USUAL));
    }

    /** Whether a record's key of these words can only mean the label; {@code price} could be anything's. */
    private boolean isChinese() {
        return Words.isChinese(text.charAt(0));
    }

    boolean holds(Where shape, Section section) {
        boolean shaped = where == Where.ANY ? shape != Where.KEY || isChinese() : where == shape;
        return shaped && (sections.isEmpty() || isWithinOne(section));
    }

    boolean namesSections() {
        return !sections.isEmpty();
    }

    private boolean isWithinOne(Section section) {
        for (String kind : sections) {
            if (section.isWithin(kind)) {
                return true;
            }
        }
        return false;
    }
}
