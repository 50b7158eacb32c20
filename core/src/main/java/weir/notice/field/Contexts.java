package weir.notice.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Knows the words around a label or a value that show that it is not what the label says ({@code notice/contexts.csv}). */
public final class Contexts {

    private static final int BEFORE = 12;
    private static final int BEHIND = 6;
    private static final Signs SENTENCE_ENDS = Signs.of("。;,!");

    /** Where the words stand. */
    enum Place {
        BEFORE,
        RIGHT_BEFORE,
        BEHIND,
        SECTION,
        BRACKETS,
        CHANGE
    }

    private record Context(Place place, String words) {}

    private final Map<NoticeField, List<Context>> contexts = new EnumMap<>(NoticeField.class);

    public Contexts(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table("notice/contexts.csv", "field", "place", "words", "note")
                .rows()) {
            contexts.computeIfAbsent(row.code("field", NoticeField.class), key -> new ArrayList<>())
                    .add(new Context(row.code("place", Place.class), Words.folded(row.required("words"))));
        }
    }

    /** Whether the words around show that {@code value}, read for {@code field}, is something else. */
    public boolean exclude(FoldedText text, Field field, Span value) {
        List<Context> here = contexts.getOrDefault(field.field(), List.of());
        if (here.isEmpty()) {
            return false;
        }
        String before = before(text, field.label());
        String behind = behind(text, value);
        for (Context context : here) {
            boolean found = switch (context.place()) {
                case BEFORE -> before.contains(context.words());
                case RIGHT_BEFORE -> before.endsWith(context.words());
                case BEHIND -> behind.startsWith(context.words());
                case BRACKETS, CHANGE -> false;
                case SECTION -> isUnder(text, field.section(), context.words());
            };
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Whether the brackets behind another label say that its value is one of {@code field} too: 预算金额（最高限价）. */
    public boolean alsoMeans(NoticeField field, String brackets) {
        return contexts.getOrDefault(field, List.of()).stream()
                .anyMatch(context -> context.place() == Place.BRACKETS && brackets.contains(context.words()));
    }

    /** Where in the original text the new value begins behind words such as 更正为; -1 where the value tells of no change. */
    public int behindChange(FoldedText text, Field field) {
        int from = text.indexOf(field.value().start());
        String value = text.text(from, text.indexOf(field.value().end()));
        int behind = -1;
        for (Context context : contexts.getOrDefault(field.field(), List.of())) {
            int at = context.place() == Place.CHANGE ? value.lastIndexOf(context.words()) : -1;
            behind = at < 0 ? behind : Math.max(behind, at + context.words().length());
        }
        return behind < 0 || behind >= value.length()
                ? -1
                : text.span(from + behind, from + behind + 1).start();
    }

    /** The words before a place in the same line and sentence. */
    private static String before(FoldedText text, Span label) {
        int end = text.indexOf(label.start());
        int start = end;
        while (start > 0
                && end - start < BEFORE
                && text.breakBefore(start) == FoldedText.NONE
                && !SENTENCE_ENDS.has(text.charAt(start - 1))) {
            start--;
        }
        return text.text(start, end);
    }

    private static String behind(FoldedText text, Span value) {
        int start = text.indexOf(value.end());
        int end = start;
        while (end < text.length() && end - start < BEHIND && (end == start || !text.startsLine(end))) {
            end++;
        }
        return text.text(start, end);
    }

    private static boolean isUnder(FoldedText text, Section section, String words) {
        for (Section at = section; at != null; at = at.parent()) {
            Span heading = at.heading();
            if (heading.length() > 0
                    && text.text(text.indexOf(heading.start()), text.indexOf(heading.end()))
                            .contains(words)) {
                return true;
            }
        }
        return false;
    }
}
