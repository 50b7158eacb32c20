package weir.notice.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The units, currency marks and words around a number that make it a sum of money, or show that it is none. */
final class MoneyWords {

    private static final String UNITS = "notice/units.csv";
    private static final String CURRENCIES = "notice/currencies.csv";
    private static final String WORDS = "notice/money-words.csv";
    private static final int MOST_BLANKS = 3;

    /** What a word of {@code money-words.csv} does. */
    enum Role {
        APPROXIMATE,
        COUNTED,
        NAMED,
        PERIOD,
        RATE,
        BETWEEN,
        WHOLE
    }

    /**
     * A unit found behind a number.
     *
     * @param end behind it and its closing bracket
     * @param currency it implies; null for yuan
     * @param countsThings whether what follows shows that no money is meant
     */
    record Unit(int end, BigDecimal factor, @Nullable String currency, boolean countsThings) {
        boolean isMain() {
            return factor.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** A currency mark beside a number. */
    record Mark(int start, int end, String currency) {}

    private record UnitRow(BigDecimal factor, @Nullable String currency, boolean bare) {}

    private final WordIndex<UnitRow> units = new WordIndex<>();
    private final WordIndex<String> marks = new WordIndex<>();
    private final WordIndex<Role> words = new WordIndex<>();

    MoneyWords(Knowledge knowledge) {
        for (KnowledgeRow row :
                knowledge.table(UNITS, "unit", "factor", "currency", "bare").rows()) {
            String currency = row.text("currency");
            BigDecimal factor = row.findNumber("factor").orElseThrow(() -> row.wrong("factor", "it may not be empty"));
            units.put(
                    row.required("unit"),
                    new UnitRow(
                            factor,
                            currency.isEmpty() ? null : currency,
                            row.text("bare").equals("yes")));
        }
        for (KnowledgeRow row : knowledge.table(CURRENCIES, "mark", "currency").rows()) {
            marks.put(row.required("mark"), row.required("currency"));
        }
        for (KnowledgeRow row : knowledge.table(WORDS, "word", "role").rows()) {
            words.put(row.required("word"), row.code("role", Role.class));
        }
        units.sorted();
        marks.sorted();
        words.sorted();
    }

    /** The unit behind a number that ends at {@code at}: at once, behind blanks, in brackets, or on the next line. */
    @Nullable
    Unit unitBehind(CharSequence text, int at, int end) {
        int position = skipBlanks(text, at, end, true);
        boolean bracket = position < end && isOpening(text.charAt(position));
        if (bracket) {
            position = skipBlanks(text, position + 1, end, true);
        }
        WordIndex.Hit<UnitRow> hit = units.startingAt(text, position, end);
        if (hit == null || (hit.meaning().bare() && position != at)) {
            return null;
        }
        return unit(text, position + hit.length(), end, hit.meaning(), bracket);
    }

    /** The unit right behind spelled numerals. */
    @Nullable
    Unit plainUnit(CharSequence text, int at, int end) {
        int position = at < end && text.charAt(at) == ' ' ? at + 1 : at;
        WordIndex.Hit<UnitRow> hit = units.startingAt(text, position, end);
        return hit == null || hit.meaning().bare()
                ? null
                : unit(text, position + hit.length(), end, hit.meaning(), false);
    }

    private @Nullable Unit unit(CharSequence text, int at, int end, UnitRow row, boolean bracket) {
        int last = at;
        if (bracket) {
            int closing = skipBlanks(text, at, end, true);
            if (closing >= end || !isClosing(text.charAt(closing))) {
                return null;
            }
            last = closing + 1;
        }
        Role next = role(text, last, end);
        boolean counts = (next == Role.NAMED && !bracket) || (row.bare() && next == Role.COUNTED);
        return new Unit(last, row.factor(), row.currency(), counts);
    }

    private @Nullable Role role(CharSequence text, int at, int end) {
        WordIndex.Hit<Role> hit = words.startingAt(text, at, end);
        return hit == null ? null : hit.meaning();
    }

    /** The currency mark before a number that begins at {@code at}; blanks may part them. */
    @Nullable
    Mark markBefore(CharSequence text, int at, int start) {
        int position = at;
        while (position > start && isBlank(text.charAt(position - 1)) && at - position < MOST_BLANKS) {
            position--;
        }
        WordIndex.Hit<String> hit = marks.endingAt(text, position, start);
        return hit == null ? null : new Mark(position - hit.length(), position, hit.meaning());
    }

    /** The currency word behind a number and its unit, in brackets or not: 万元（人民币）, 1000 USD. */
    @Nullable
    Mark markBehind(CharSequence text, int at, int end) {
        int position = skipBlanks(text, at, end, false);
        boolean bracket = position < end && isOpening(text.charAt(position));
        int start = bracket ? position + 1 : position;
        WordIndex.Hit<String> hit = marks.startingAt(text, start, end);
        if (hit == null) {
            return null;
        }
        int last = start + hit.length();
        int next = skipBlanks(text, last, end, false);
        if (bracket) {
            return next < end && isClosing(text.charAt(next)) ? new Mark(start, next + 1, hit.meaning()) : null;
        }
        boolean belongsToNext =
                next < end && (PlainNumber.digit(text.charAt(next)) >= 0 || marks.startingAt(text, next, end) != null);
        return belongsToNext || !Character.isLetter(text.charAt(start)) ? null : new Mark(start, last, hit.meaning());
    }

    /** Whether a number that ends at {@code at} is a share or a score. */
    boolean isRate(CharSequence text, int at, int end) {
        return role(text, skipBlanks(text, at, end, false), end) == Role.RATE;
    }

    /** Whether the text calls the sum that begins at {@code at} approximate. */
    boolean isApproximate(CharSequence text, int at, int start) {
        int position = at;
        while (position > start && isBlank(text.charAt(position - 1))) {
            position--;
        }
        WordIndex.Hit<Role> hit = words.endingAt(text, position, start);
        return hit != null && hit.meaning() == Role.APPROXIMATE;
    }

    /** What the sum at {@code start..last} is the price of. */
    Money.Per per(CharSequence text, int start, int last, Span within) {
        for (int i = start - 1; i >= within.start() && i >= start - 4; i--) {
            if (text.charAt(i) == '每') {
                return thing(text, i + 1, within.end());
            }
        }
        int position = skipBlanks(text, last, within.end(), false);
        boolean each = position < within.end() && "/／每".indexOf(text.charAt(position)) >= 0;
        return each ? thing(text, position + 1, within.end()) : Money.Per.WHOLE;
    }

    private Money.Per thing(CharSequence text, int at, int end) {
        int position = skipBlanks(text, at, end, false);
        if (role(text, position, end) == Role.PERIOD) {
            return Money.Per.PERIOD;
        }
        boolean named = position < end && (Character.isLetter(text.charAt(position)) || text.charAt(position) == '㎡');
        return named ? Money.Per.PIECE : Money.Per.WHOLE;
    }

    /** Behind 整 or 正, where one follows. */
    int endOfWhole(CharSequence text, int at, int end) {
        int position = skipBlanks(text, at, end, false);
        WordIndex.Hit<Role> hit = words.startingAt(text, position, end);
        return hit != null && hit.meaning() == Role.WHOLE ? position + hit.length() : at;
    }

    /** Whether {@code gap} holds nothing but words and marks that part two writings of one sum. */
    boolean isBetween(CharSequence text, Span gap) {
        int position = gap.start();
        while (position < gap.end()) {
            WordIndex.Hit<Role> hit = words.startingAt(text, position, gap.end());
            if (hit != null && hit.meaning() == Role.BETWEEN) {
                position += hit.length();
            } else if (Character.isWhitespace(text.charAt(position)) || isBlank(text.charAt(position))) {
                position++;
            } else {
                WordIndex.Hit<String> mark = marks.startingAt(text, position, gap.end());
                if (mark == null) {
                    return false;
                }
                position += mark.length();
            }
        }
        return true;
    }

    /** The unit and currency named by a label. A unit counts in brackets, behind a colon or a blank, or alone. */
    MoneyContext context(CharSequence label) {
        BigDecimal factor = null;
        String currency = null;
        int position = 0;
        while (position < label.length()) {
            WordIndex.Hit<UnitRow> unit = units.startingAt(label, position, label.length());
            WordIndex.Hit<String> mark = marks.startingAt(label, position, label.length());
            if (unit != null && !unit.meaning().bare() && standsApart(label, position)) {
                factor = unit.meaning().factor();
                currency = unit.meaning().currency() == null
                        ? currency
                        : unit.meaning().currency();
                position += unit.length();
            } else if (mark != null) {
                currency = mark.meaning();
                position += mark.length();
            } else {
                position++;
            }
        }
        return factor == null && currency == null ? MoneyContext.NONE : new MoneyContext(factor, currency);
    }

    private boolean standsApart(CharSequence label, int at) {
        if (at == 0) {
            return true;
        }
        char before = label.charAt(at - 1);
        return isOpening(before)
                || isBlank(before)
                || before == '\n'
                || ":：/,，".indexOf(before) >= 0
                || marks.endingAt(label, at, 0) != null
                || (at >= 2 && label.charAt(at - 2) == '单' && before == '位');
    }

    private static int skipBlanks(CharSequence text, int at, int end, boolean lines) {
        int position = at;
        while (position < end
                && position - at < MOST_BLANKS
                && (isBlank(text.charAt(position)) || (lines && text.charAt(position) == '\n'))) {
            position++;
        }
        return position;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\u00a0' || character == '\u3000';
    }

    private static boolean isOpening(char character) {
        return "（([【〔".indexOf(character) >= 0;
    }

    private static boolean isClosing(char character) {
        return "）)]】〕".indexOf(character) >= 0;
    }
}
