package weir.notice.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/**
 * Finds sums of money in a stretch of text. Every number that could be one is reported; whether a number without unit or mark is a sum
 * is for the label before it to say. Shares, scores, counted things, masked numbers and parts of codes are left out.
 */
public final class MoneyReader {

    private final MoneyWords words;
    private final Numerals numerals;

    public MoneyReader(Knowledge knowledge, Numerals numerals) {
        this.words = new MoneyWords(knowledge);
        this.numerals = numerals;
    }

    /** The unit and currency that a label or column head names: 预算金额（万元）, 单位：元, Amount (USD). */
    public MoneyContext context(CharSequence label) {
        return words.context(label);
    }

    /** All sums in {@code within}, in order. */
    public List<Money> read(CharSequence text, Span within, MoneyContext context) {
        List<Money> found = new ArrayList<>();
        int position = within.start();
        while (position < within.end()) {
            char character = text.charAt(position);
            if (PlainNumber.digit(character) >= 0) {
                position = readDigits(text, position, within, context, found);
            } else if (numerals.isNumeral(character)) {
                position = readSpelled(text, position, within, found);
            } else {
                position++;
            }
        }
        return MoneyPairs.merge(text, found, words);
    }

    private int readDigits(CharSequence text, int at, Span within, MoneyContext context, List<Money> found) {
        PlainNumber number = PlainNumber.read(text, at, within.end());
        if (number == null || isPartOfCode(text, at, within)) {
            return endOfCode(text, at, within.end());
        }
        int end = number.span().end();
        if (words.isRate(text, end, within.end())) {
            return end;
        }
        if (isRunOn(text, end, within.end())) {
            return leadsToSum(text, end, within.end()) ? end + 1 : endOfCode(text, end, within.end());
        }
        MoneyWords.Unit unit = words.unitBehind(text, end, within.end());
        if (unit != null && unit.countsThings()) {
            return end;
        }
        int floor = found.isEmpty() ? within.start() : found.getLast().span().end();
        Money money = money(text, number, unit, new Span(floor, within.end()), context);
        found.add(money);
        return money.span().end();
    }

    private Money money(
            CharSequence text, PlainNumber number, MoneyWords.@Nullable Unit unit, Span within, MoneyContext context) {
        MoneyWords.Mark before = words.markBefore(text, number.span().start(), within.start());
        int start = before == null ? number.span().start() : before.start();
        int end = unit == null ? number.span().end() : unit.end();
        MoneyWords.Mark behind = words.markBehind(text, end, within.end());
        int last = behind == null ? end : behind.end();
        boolean marked = unit != null || before != null || behind != null;
        return new Money(
                new Span(start, last),
                number.value(),
                unit != null ? unit.factor() : context.factor() != null ? context.factor() : BigDecimal.ONE,
                currency(unit, behind, before, context),
                unit != null,
                marked,
                false,
                words.isApproximate(text, start, within.start()),
                marked ? words.per(text, start, last, within) : Money.Per.WHOLE);
    }

    private static String currency(
            MoneyWords.@Nullable Unit unit,
            MoneyWords.@Nullable Mark behind,
            MoneyWords.@Nullable Mark before,
            MoneyContext context) {
        if (unit != null && unit.currency() != null) {
            return unit.currency();
        }
        MoneyWords.Mark mark = before != null ? before : behind;
        if (mark != null) {
            return mark.currency();
        }
        return context.currency() == null || unit != null ? "CNY" : context.currency();
    }

    private int readSpelled(CharSequence text, int at, Span within, List<Money> found) {
        Numerals.Spelled spelled = numerals.read(text, at, within.end());
        if (spelled == null) {
            return at + 1;
        }
        MoneyWords.Unit unit = spelled.composed() ? words.plainUnit(text, spelled.end(), within.end()) : null;
        if (unit == null || unit.countsThings()) {
            return spelled.end();
        }
        Cents cents = unit.isMain() ? cents(text, unit.end(), within.end()) : Cents.none(unit.end());
        int floor = found.isEmpty() ? within.start() : found.getLast().span().end();
        MoneyWords.Mark before = words.markBefore(text, at, floor);
        int start = before == null ? at : before.start();
        int end = words.endOfWhole(text, cents.end(), within.end());
        found.add(new Money(
                new Span(start, end),
                spelled.value().multiply(unit.factor()).add(cents.value()),
                BigDecimal.ONE,
                unit.currency() == null ? "CNY" : unit.currency(),
                true,
                true,
                true,
                words.isApproximate(text, start, within.start()),
                words.per(text, start, end, within)));
        return end;
    }

    /** 角 and 分 behind 元. */
    private record Cents(int end, BigDecimal value) {
        static Cents none(int end) {
            return new Cents(end, BigDecimal.ZERO);
        }
    }

    private Cents cents(CharSequence text, int at, int end) {
        Cents sum = Cents.none(at);
        int position = at;
        while (position + 1 < end) {
            int digit = numerals.digit(text.charAt(position));
            char next = text.charAt(position + 1);
            if (digit == 0 && numerals.digit(next) >= 0) {
                position++;
                continue;
            }
            int scale = next == '角' ? 1 : next == '分' ? 2 : 0;
            if (digit < 0 || scale == 0) {
                break;
            }
            position += 2;
            sum = new Cents(position, sum.value().add(BigDecimal.valueOf(digit, scale)));
        }
        return sum;
    }

    /** Whether a letter, a star or a point stands right before the number, as in SDGP3701 or XXXX.0. */
    private boolean isPartOfCode(CharSequence text, int at, Span within) {
        if (at == within.start()) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (before == '.' || before == '*' || before == '_' || before == '#') {
            return true;
        }
        return isAsciiLetter(before) && words.markBefore(text, at, within.start()) == null;
    }

    /** Whether a letter, a dash with a digit, or a slash or colon with a digit follows, as in 2020-JL07, 12V or 09:30. */
    private boolean isRunOn(CharSequence text, int at, int end) {
        if (at >= end) {
            return false;
        }
        char next = text.charAt(at);
        if (isAsciiLetter(next)) {
            return words.markBehind(text, at, end) == null;
        }
        return "-—/:：*×".indexOf(next) >= 0 && at + 1 < end && isCodeCharacter(text.charAt(at + 1));
    }

    /** Whether a dash parts a lot's number from its sum (包1-1800000.00元) or the ends of a range. */
    private boolean leadsToSum(CharSequence text, int at, int end) {
        if (text.charAt(at) != '-' && text.charAt(at) != '—') {
            return false;
        }
        PlainNumber next = PlainNumber.read(text, at + 1, end);
        return next != null && words.unitBehind(text, next.span().end(), end) != null;
    }

    private static int endOfCode(CharSequence text, int at, int end) {
        int position = at;
        while (position < end && isCodeCharacter(text.charAt(position))) {
            position++;
        }
        return Math.max(position, at + 1);
    }

    private static boolean isCodeCharacter(char character) {
        return isAsciiLetter(character)
                || PlainNumber.digit(character) >= 0
                || character == '-'
                || character == '/'
                || character == '_'
                || character == '*';
    }

    private static boolean isAsciiLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
