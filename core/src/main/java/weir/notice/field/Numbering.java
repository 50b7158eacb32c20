package weir.notice.field;

import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Signs;

/**
 * A number in front of a heading: 一、 （一） 1. （1） and their kin.
 *
 * @param start in the folded text
 * @param end behind the number and its sign
 * @param level as in {@link Section}
 * @param value the number; of 4.1 the last part
 */
record Numbering(int start, int end, int level, int value) {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final Signs NUMERAL_SIGNS = Signs.of(NUMERALS + "十");
    private static final Signs AFTER_SUMS = Signs.of("元万亿%(");
    private static final int CHINESE = 1;
    private static final int CHINESE_IN_BRACKETS = 2;
    private static final int DIGITS = 3;
    private static final int DEEPER = 4;
    private static final int LONGEST = 2;
    private static final int LONGEST_CHINESE = 3;
    private static final int MOST_PARTS = 6;

    /** Reads a number at {@code at}; null where there is none. */
    static @Nullable Numbering at(FoldedText text, int at) {
        char first = text.charAt(at);
        if (first == '(') {
            return inBrackets(text, at);
        }
        if (isNumeral(first)) {
            return chinese(text, at);
        }
        return isDigit(first) ? digits(text, at) : null;
    }

    /** Reads a number without any sign behind it: 2开标信息. Only a known heading behind it can make it one. */
    static @Nullable Numbering bareAt(FoldedText text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST && isDigit(text.charAt(end))) {
            end++;
        }
        boolean fits = end > at && end - at <= LONGEST && end < text.length();
        return fits ? new Numbering(at, end, DIGITS, number(text, at, end)) : null;
    }

    private static @Nullable Numbering inBrackets(FoldedText text, int at) {
        int close = at + 1;
        while (close < text.length() && close - at <= LONGEST + 1 && text.charAt(close) != ')') {
            close++;
        }
        if (close >= text.length() || close == at + 1 || text.charAt(close) != ')') {
            return null;
        }
        int end = close + 1;
        int behind = end < text.length() && text.charAt(end) == '、' ? end + 1 : end;
        int numeral = numeral(text, at + 1, close);
        if (numeral > 0) {
            return new Numbering(at, behind, CHINESE_IN_BRACKETS, numeral);
        }
        int number = number(text, at + 1, close);
        return number >= 0 ? new Numbering(at, behind, DEEPER, number) : null;
    }

    private static @Nullable Numbering chinese(FoldedText text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_CHINESE && isNumeral(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || !isSign(text.charAt(end), false)) {
            return null;
        }
        int value = numeral(text, at, end);
        return value > 0 ? new Numbering(at, end + 1, CHINESE, value) : null;
    }

    private static @Nullable Numbering digits(FoldedText text, int at) {
        int end = at;
        int parts = 0;
        int from = at;
        while (true) {
            while (end < text.length() && end - from <= LONGEST && isDigit(text.charAt(end))) {
                end++;
            }
            if (parts == MOST_PARTS || end - from > LONGEST || end == from || end >= text.length()) {
                return null;
            }
            parts++;
            boolean more = text.charAt(end) == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (!more) {
                break;
            }
            from = ++end;
        }
        boolean signed = isSign(text.charAt(end), true);
        if (!signed && parts == 1) {
            return null;
        }
        if (!signed && (text.startsLine(end) || AFTER_SUMS.has(text.charAt(end)))) {
            return null;
        }
        int behind = signed ? end + 1 : end;
        return new Numbering(at, behind, parts > 1 ? DEEPER : DIGITS, number(text, from, end));
    }

    private static boolean isSign(char c, boolean bracket) {
        return c == '、' || c == '.' || c == '﹒' || (bracket && c == ')');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumeral(char c) {
        return NUMERAL_SIGNS.has(c);
    }

    private static int number(FoldedText text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** 1 to 99; 0 where it is no numeral. */
    private static int numeral(FoldedText text, int from, int to) {
        String words = text.text(from, to);
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? NUMERALS.indexOf(words) + 1 : 0;
        }
        if (ten > 1 || words.length() > ten + 2 || words.indexOf('十', ten + 1) >= 0) {
            return 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0)) + 1;
        int ones = words.length() == ten + 1 ? 0 : NUMERALS.indexOf(words.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
