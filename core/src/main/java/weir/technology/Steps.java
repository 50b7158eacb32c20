package weir.technology;

import java.util.function.IntPredicate;

/** Walks over a text: from a position over all characters of a sort, to either side. */
final class Steps {

    private static final String NUMERALS = "一二三四五六七八九十百两";

    private Steps() {}

    /** Behind the blanks and hyphens that begin here. */
    static int overBlanks(String text, int position) {
        return over(text, position, c -> NameText.isSeparator((char) c));
    }

    /** Before the blanks and hyphens that end here. */
    static int backOverBlanks(String text, int position) {
        return back(text, position, c -> NameText.isSeparator((char) c));
    }

    /** Behind the digits that begin here, with points: 3.5. */
    static int overNumber(String text, int position) {
        return over(text, position, c -> c == '.' || NameText.isDigit((char) c));
    }

    /** Behind the Arabic or Chinese numerals that begin here. */
    static int overNumerals(String text, int position) {
        return over(text, position, c -> isNumeral((char) c));
    }

    /** Before the digits that end here. */
    static int backOverDigits(String text, int position) {
        return back(text, position, c -> NameText.isDigit((char) c));
    }

    /** Whether it is a digit or a Chinese numeral. */
    static boolean isNumeral(char c) {
        return NameText.isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    private static int over(String text, int position, IntPredicate sort) {
        int end = position;
        while (end < text.length() && sort.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int back(String text, int position, IntPredicate sort) {
        int start = position;
        while (start > 0 && sort.test(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
