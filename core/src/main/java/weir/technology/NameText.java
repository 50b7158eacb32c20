package weir.technology;

/**
 * A text as names are compared: full width made narrow, capitals small, and the blanks and hyphens that writers put into names left
 * out. Each character knows where it stood.
 */
final class NameText {

    private static final char LEFT_OUT = 0;
    private static final String SEPARATORS =
            " \u00a0\u3000-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u30fb\u200b\ufeff";
    private static final char[] FOLDED = table();

    private final char[] chars;
    private final int[] origins;
    private final int length;

    private NameText(char[] chars, int[] origins, int length) {
        this.chars = chars;
        this.origins = origins;
        this.length = length;
    }

    static NameText of(String text) {
        char[] chars = new char[text.length()];
        int[] origins = new int[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char folded = fold(text.charAt(i));
            if (folded != LEFT_OUT) {
                chars[length] = folded;
                origins[length++] = i;
            }
        }
        return new NameText(chars, origins, length);
    }

    /** How many characters are left after folding. */
    int length() {
        return length;
    }

    /** The folded characters; zeros stand behind the last one. */
    char[] chars() {
        return chars;
    }

    /** The offset in the text of a folded character. */
    int origin(int index) {
        return origins[index];
    }

    /** How many characters of the text were left out directly before a folded character that is not the first. */
    int gapBefore(int index) {
        return origins[index] - origins[index - 1] - 1;
    }

    /** A name as it is compared. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (!isSeparator(name.charAt(i))) {
                key.append(fold(name.charAt(i)));
            }
        }
        return key.toString();
    }

    /** Whether writers put this character into names at will: a blank or a hyphen. */
    static boolean isSeparator(char c) {
        return fold(c) == LEFT_OUT;
    }

    /** The character in narrow, small form; 0 for one that is left out. */
    static char fold(char c) {
        return FOLDED[c];
    }

    static boolean isLatin(char c) {
        char folded = fold(c);
        return folded >= 'a' && folded <= 'z';
    }

    static boolean isDigit(char c) {
        char folded = fold(c);
        return folded >= '0' && folded <= '9';
    }

    static boolean isLatinOrDigit(char c) {
        return isLatin(c) || isDigit(c);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            boolean wide = c >= '\uff01' && c <= '\uff5e';
            char narrow = (char) (wide ? c - '\uff01' + '!' : c);
            table[c] = SEPARATORS.indexOf(narrow) >= 0 ? LEFT_OUT : small(narrow);
        }
        table['×'] = '*';
        table['✕'] = '*';
        return table;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
