package weir.notice.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.evidence.WordFinder;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Finds sentences of known forms ({@code notice/patterns.csv}), such as 甲受乙委托, and the values they hold. */
final class SentencePatterns {

    private static final Signs SUM_BEGINS = Signs.of("￥¥$人约壹贰叁肆伍陆柒捌玖拾佰仟");

    /** The words of patterns that all of them share, at their place in a text. */
    private record Anchor(int start, int end, List<SentencePattern> patterns) {}

    private static final Comparator<Anchor> BY_END_SHORTER_FIRST =
            Comparator.comparingInt(Anchor::end).thenComparing(Anchor::start, Comparator.reverseOrder());

    private final WordFinder<List<SentencePattern>> anchors;

    SentencePatterns(Knowledge knowledge) {
        TreeMap<String, List<SentencePattern>> byAnchor = new TreeMap<>();
        for (KnowledgeRow row : knowledge
                .table("notice/patterns.csv", "pattern", "priority", "note")
                .rows()) {
            SentencePattern pattern = SentencePattern.of(row);
            byAnchor.computeIfAbsent(pattern.anchor(), key -> new ArrayList<>()).add(pattern);
        }
        anchors = new WordFinder<>(byAnchor);
    }

    List<Field> find(FoldedText text, Sections sections, Apart apart) {
        List<Anchor> found = new ArrayList<>();
        anchors.find(text.chars(), 0, text.length(), (start, end, patterns) -> {
            if (apart.isRead(start)) {
                found.add(new Anchor(start, end, patterns));
            }
        });
        found.sort(BY_END_SHORTER_FIRST);
        List<Field> fields = new ArrayList<>();
        for (Anchor anchor : found) {
            for (SentencePattern pattern : anchor.patterns()) {
                fields.addAll(fields(text, sections, pattern, anchor.start()));
            }
        }
        return fields;
    }

    private static List<Field> fields(FoldedText text, Sections sections, SentencePattern pattern, int anchor) {
        List<Field> fields = new ArrayList<>();
        for (SentencePattern.Capture capture : pattern.match(text, anchor)) {
            Span value = Trim.value(text, capture.from(), capture.to());
            if (value.length() > 0 && (!isSum(capture.field()) || beginsAsSum(text.original(), value))) {
                Span label = text.span(anchor, anchor + pattern.anchor().length());
                fields.add(new Field(
                        capture.field(),
                        pattern.name(),
                        label,
                        value,
                        value,
                        How.PATTERN,
                        sections.at(anchor),
                        null,
                        -1,
                        -1,
                        pattern.priority()));
            }
        }
        return fields;
    }

    private static boolean isSum(NoticeField field) {
        return switch (field) {
            case BUDGET, CEILING, AWARD_AMOUNT, BID_AMOUNT, CONTRACT_AMOUNT -> true;
            default -> false;
        };
    }

    /** Whether a value begins with a figure, a mark of a currency or a numeral of sums; words such as 的 make another sentence. */
    private static boolean beginsAsSum(String text, Span value) {
        char first = text.charAt(value.start());
        return Character.isDigit(first) || SUM_BEGINS.has(first);
    }
}
