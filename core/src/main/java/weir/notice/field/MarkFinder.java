package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Words;

/** Finds the labels and headings of a text that stand where labels and headings stand, not those that a sentence merely uses. */
final class MarkFinder {

    private static final Signs SENTENCE_SIGNS = Signs.of("。;,:!?)》】");
    private static final int LONGEST_BRACKETS = 40;
    private static final Signs GOING_ON = Signs.of("及和与的、/或是为信情要应须可将不有在按由");
    private static final int SKIPPED_NUMBERS = 2;
    private static final int IN_BRACKETS = 2;
    private static final int DIGITS = 3;

    private final FoldedText text;
    private final List<LabelBook.Hit> hits;
    private final List<Mark> marks = new ArrayList<>();
    private final int[] lastNumbers = new int[6];
    private int nextHit;
    private boolean bareNumbers;

    private MarkFinder(FoldedText text, List<LabelBook.Hit> hits) {
        this.text = text;
        this.hits = hits;
    }

    static List<Mark> find(FoldedText text, List<LabelBook.Hit> hits) {
        return new MarkFinder(text, hits).marks();
    }

    private List<Mark> marks() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        return marks;
    }

    private int step(int at) {
        Numbering number = isSecondDigit(at) ? null : Numbering.at(text, at);
        if (number != null && isAccepted(number)) {
            return numbered(number);
        }
        Numbering bare = number == null ? Numbering.bareAt(text, at) : null;
        if (bare != null && isAcceptedBare(bare)) {
            bareNumbers = true;
            return numbered(bare);
        }
        LabelBook.@Nullable Hit hit = hitAt(at);
        if (hit == null) {
            return at + 1;
        }
        Mark mark = mark(hit, at, null, text.startsLine(at));
        if (mark == null) {
            return hit.end();
        }
        marks.add(mark);
        return mark.end();
    }

    /** Numbers without a sign go on as they began: with a 1 before a heading that is known. */
    private boolean isAcceptedBare(Numbering bare) {
        LabelBook.Hit hit = hitAt(bare.end());
        if (hit == null || endsLine(bare.end())) {
            return false;
        }
        return bare.value() == 1 ? hit.entry().heading() != null : bareNumbers && isNext(bare);
    }

    /** The 09 of 1009. is no number of its own; the 9 may be. */
    private boolean isSecondDigit(int at) {
        return text.charAt(at) == '0' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private LabelBook.@Nullable Hit hitAt(int at) {
        while (nextHit < hits.size() && hits.get(nextHit).start() < at) {
            nextHit++;
        }
        return nextHit < hits.size() && hits.get(nextHit).start() == at ? hits.get(nextHit) : null;
    }

    private int numbered(Numbering number) {
        lastNumbers[number.level()] = number.value();
        for (int deeper = number.level() + 1; deeper < lastNumbers.length; deeper++) {
            lastNumbers[deeper] = 0;
        }
        LabelBook.@Nullable Hit hit = hitAt(number.end());
        Mark mark = hit == null ? null : mark(hit, number.start(), number, text.startsLine(number.start()));
        if (mark == null) {
            mark = new Mark(number.start(), number.end(), number.end(), Mark.Shape.HEADING, number, headingEntry(hit));
        }
        marks.add(mark);
        return Math.max(mark.end(), number.end());
    }

    private static LabelBook.@Nullable Entry headingEntry(LabelBook.@Nullable Hit hit) {
        return hit != null && hit.entry().heading() != null ? hit.entry() : null;
    }

    /** Whether the number opens a heading here: at the start of a line always, inside a line only in sequence. */
    private boolean isAccepted(Numbering number) {
        if (text.startsLine(number.start())) {
            return true;
        }
        char before = text.charAt(number.start() - 1);
        boolean labelled = !endsLine(number.end()) && hitAt(number.end()) != null;
        boolean afterSentence = SENTENCE_SIGNS.has(before) || text.breakBefore(number.start()) == FoldedText.BLANK;
        if (number.level() == 1) {
            return isAcceptedChinese(number, before, labelled || afterSentence);
        }
        boolean likely = labelled || afterSentence;
        return (likely && isNear(number))
                || (number.value() > 1 && isNext(number) && isBeforeChinese(number) && isOpen(number, before));
    }

    /** A number in brackets goes on with a name where a Chinese character stands before it: 项目（二）. */
    private static boolean isOpen(Numbering number, char before) {
        return number.level() == DIGITS || (number.level() == IN_BRACKETS && !Words.isChinese(before));
    }

    private boolean isNext(Numbering number) {
        return number.value() == lastNumbers[number.level()] + 1;
    }

    /** In sequence, or a number or two were lost. */
    private boolean isNear(Numbering number) {
        int last = lastNumbers[number.level()];
        int most = last == 0 ? 1 : last + 1 + SKIPPED_NUMBERS;
        return number.value() > last && number.value() <= most;
    }

    private boolean isBeforeChinese(Numbering number) {
        return number.end() < text.length() && Words.isChinese(text.charAt(number.end()));
    }

    private boolean isAcceptedChinese(Numbering number, char before, boolean likely) {
        if (before == '第' || before == '、') {
            return false;
        }
        return likely ? number.value() == 1 || isNear(number) : number.value() > 1 && isNext(number);
    }

    /** The mark that a hit makes; null where it is a word of a sentence. */
    private @Nullable Mark mark(LabelBook.Hit hit, int start, @Nullable Numbering number, boolean startsLine) {
        int end = behindBrackets(hit.end());
        if (isColon(end)) {
            return new Mark(start, hit.start(), end + 1, Mark.Shape.COLON, number, hit.entry());
        }
        if (startsLine && endsLine(end)) {
            return new Mark(start, hit.start(), end, Mark.Shape.OWN_LINE, number, hit.entry());
        }
        if (startsLine
                && text.breakBefore(end) == FoldedText.BLANK
                && hitAtEnd(end).isEmpty()) {
            return new Mark(start, hit.start(), end, Mark.Shape.BLANK, number, hit.entry());
        }
        if (number != null && isDirect(hit, end)) {
            return new Mark(start, hit.start(), end, Mark.Shape.DIRECT, number, hit.entry());
        }
        return null;
    }

    /** Whether the value may begin right behind a numbered label: no word goes on with the label there. */
    private boolean isDirect(LabelBook.Hit hit, int end) {
        return !endsLine(end)
                && hit.entry().heading() == null
                && !hit.entry().labels().isEmpty()
                && !GOING_ON.has(text.charAt(end))
                && hitAtEnd(end).isEmpty();
    }

    private boolean endsLine(int end) {
        return end >= text.length() || text.startsLine(end);
    }

    private Optional<LabelBook.Hit> hitAtEnd(int end) {
        int at = nextHit;
        while (at < hits.size() && hits.get(at).start() < end) {
            at++;
        }
        return at < hits.size() && hits.get(at).start() == end ? Optional.of(hits.get(at)) : Optional.empty();
    }

    private boolean isColon(int at) {
        return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '∶' || text.charAt(at) == '︰');
    }

    /** The slash of 金额（元）/（%）. */
    private boolean opensBehindSlash(int at) {
        return (text.charAt(at) == '/' || text.charAt(at) == '\\')
                && at + 1 < text.length()
                && text.charAt(at + 1) == '(';
    }

    /** Skips （如有） or （万元） behind a label. */
    private int behindBrackets(int at) {
        int end = at;
        while (end < text.length() && (text.charAt(end) == '(' || opensBehindSlash(end))) {
            int close = end + 1;
            while (close < text.length() && close - end < LONGEST_BRACKETS && text.charAt(close) != ')') {
                close++;
            }
            if (close >= text.length() || text.charAt(close) != ')') {
                return end;
            }
            end = close + 1;
        }
        return end;
    }
}
