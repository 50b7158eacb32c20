package weir.notice;

import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Candidate;
import weir.notice.field.Choice;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;
import weir.notice.field.NoticeField;

/** Chooses the project number: what stands behind its labels and looks like a number. */
final class NumberReader {

    private static final int LONGEST = 70;
    private static final int QUIET = 30;
    private static final int IN_TITLE = 5;
    private static final int HEADS = 20;
    private static final String END_SIGNS = ",;。:\"“”";

    Optional<Candidate<String>> read(Fields fields) {
        Choice<String> choice = new Choice<>();
        for (Field field : fields.of(NoticeField.PROJECT_NUMBER, NoticeField.OTHER_NUMBER)) {
            if (field.how() != How.GLUED_HEADS) {
                add(choice, fields, field);
            }
        }
        return choice.best();
    }

    private static void add(Choice<String> choice, Fields fields, Field field) {
        FoldedText text = fields.text();
        Span span = number(
                text,
                text.indexOf(field.value().start()),
                text.indexOf(field.value().end()));
        if (span.length() == 0) {
            return;
        }
        int score = field.priority()
                - (field.section().isQuiet() ? QUIET : 0)
                - (fields.isTitle(field.value()) ? IN_TITLE : 0)
                - (field.how() == How.COLUMN_HEAD ? HEADS : 0);
        choice.add(Candidate.of(Words.of(text.original(), span), score, text.original(), span, field.rule()));
    }

    /** The number a value begins with; empty where it holds none. */
    static Span number(FoldedText text, int from, int to) {
        int end = from;
        int depth = 0;
        boolean digit = false;
        while (end < to && END_SIGNS.indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            if (end > from && depth == 0 && startsRemark(text, end, digit)) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            digit |= c >= '0' && c <= '9';
            end++;
        }
        boolean fits = digit && end - from <= LONGEST && end - from > 2;
        return fits ? text.span(from, end) : text.span(from, from);
    }

    /** A blank or a bracket before Chinese words ends a number that already has digits: {@code A-1 （二次）公告}. */
    private static boolean startsRemark(FoldedText text, int at, boolean digit) {
        boolean apart = text.breakBefore(at) != FoldedText.NONE;
        boolean chinese = Character.isIdeographic(text.charAt(at));
        return digit && apart && (chinese || text.breakBefore(at) >= FoldedText.LINE || text.charAt(at) == '(');
    }
}
