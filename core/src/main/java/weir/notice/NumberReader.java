package weir.notice;

import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
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
    private static final int SECOND = 6;
    private static final int UNLABELLED = 25;
    private static final int OPENING_LINES = 30;
    private static final int LONGEST_LINE = 30;
    private static final int YEAR = 4;
    private static final String CENTURY = "20";
    static final String NAME_AND_NUMBER = "项目名称及编号";
    private static final Signs JOINING = Signs.of("-—–_/");
    private static final Signs TAILS = Signs.of("号包段次期批");
    private static final int LONGEST_TAIL = 4;
    private static final Signs END_SIGNS = Signs.of(",;。:\"“”");

    Optional<Candidate<String>> read(Fields fields) {
        Choice<String> choice = new Choice<>();
        for (Field field : fields.of(NoticeField.PROJECT_NUMBER, NoticeField.OTHER_NUMBER)) {
            if (field.how() != How.GLUED_HEADS) {
                add(choice, fields, field);
            }
        }
        addLines(choice, fields.text());
        return choice.best();
    }

    /** A line near the title that is a number of the form 某字2026第4号 and nothing else. */
    private static void addLines(Choice<String> choice, FoldedText text) {
        int at = 0;
        for (int lines = 0; at < text.length() && lines < OPENING_LINES; lines++) {
            int end = text.lineEnd(at);
            if (isFormalNumber(text, at, end)) {
                Span span = text.span(at, end);
                choice.add(
                        Candidate.of(Words.of(text.original(), span), UNLABELLED, text.original(), span, "line:字…号"));
            }
            at = end;
        }
    }

    private static boolean isFormalNumber(FoldedText text, int from, int to) {
        if (to - from > LONGEST_LINE || text.charAt(to - 1) != '号') {
            return false;
        }
        boolean character = false;
        boolean year = false;
        for (int i = from; i < to; i++) {
            character |= text.charAt(i) == '字' || text.charAt(i) == '招' || text.charAt(i) == '采';
            year |= text.startsWith(CENTURY, i) && i + YEAR <= to;
            if (text.charAt(i) == ':') {
                return false;
            }
        }
        return character && year;
    }

    private static void add(Choice<String> choice, Fields fields, Field field) {
        FoldedText text = fields.text();
        int from = text.indexOf(field.value().start());
        boolean cell = field.how() == How.COLUMN_HEAD || field.how() == How.ROW_HEAD;
        int to = text.indexOf(cell ? field.value().end() : field.region().end());
        Span span = number(text, field.labelWords().equals(NAME_AND_NUMBER) ? lastPart(text, from, to) : from, to);
        if (span.length() == 0) {
            return;
        }
        int score = field.priority()
                - (field.section().isQuiet() ? QUIET : 0)
                - (fields.isTitle(field.value()) ? IN_TITLE : 0)
                - (field.how() == How.COLUMN_HEAD ? HEADS : 0);
        choice.add(Candidate.of(Words.of(text.original(), span), score, text.original(), span, field.rule()));
    }

    /** Behind the last blank: 项目名称及编号：某项目 A-1. */
    static int lastPart(FoldedText text, int from, int to) {
        int at = to - 1;
        while (at > from && text.breakBefore(at) == FoldedText.NONE) {
            at--;
        }
        return at;
    }

    /** The number a value begins with; empty where it holds none. */
    static Span number(FoldedText text, int from, int to) {
        int end = from;
        int depth = 0;
        boolean digit = false;
        while (end < to && !END_SIGNS.has(text.charAt(end))) {
            char c = text.charAt(end);
            if (end > from && depth == 0 && startsRemark(text, end, digit)) {
                break;
            }
            if (c == ')' && depth == 0) {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            digit |= c >= '0' && c <= '9';
            end++;
        }
        end = withoutWords(text, from, end);
        boolean fits = digit && end - from <= LONGEST && end - from > 2;
        return fits ? text.span(from, end) : text.span(from, from);
    }

    /** Leaves out Chinese words that ran into a number; numbers end in 号, 包 or 标段 at most. */
    private static int withoutWords(FoldedText text, int from, int end) {
        int at = end;
        while (at > from && Character.isIdeographic(text.charAt(at - 1))) {
            at--;
        }
        boolean number = at > from && text.charAt(at - 1) < 128 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean belongs = end - at <= LONGEST_TAIL && end > at && TAILS.has(text.charAt(end - 1));
        return number && !belongs ? at : end;
    }

    /** A blank or a bracket before Chinese words ends a number that already has digits: {@code A-1 （二次）公告}. */
    private static boolean startsRemark(FoldedText text, int at, boolean digit) {
        boolean joined = JOINING.has(text.charAt(at)) || JOINING.has(text.charAt(at - 1));
        boolean apart = text.breakBefore(at) != FoldedText.NONE && !joined;
        if (text.breakBefore(at) >= FoldedText.LINE && !joined) {
            return true;
        }
        boolean chinese = Character.isIdeographic(text.charAt(at));
        return digit
                && apart
                && (chinese
                        || text.breakBefore(at) >= FoldedText.LINE
                        || text.charAt(at) == '('
                        || startsNumber(text, at));
    }

    /** A second number behind a blank: letters and digits in plenty. */
    private static boolean startsNumber(FoldedText text, int at) {
        int end = at;
        boolean digit = false;
        while (end < text.length()
                && (end == at || text.breakBefore(end) == FoldedText.NONE)
                && text.charAt(end) < 128) {
            digit |= Character.isDigit(text.charAt(end));
            end++;
        }
        return digit && end - at >= SECOND && Character.isLetter(text.charAt(at));
    }
}
