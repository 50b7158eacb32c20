package weir.technology;

/**
 * A text as names are compared: full width made narrow, capitals small, and the blanks and hyphens that writers put into names left
 * out. Each character knows where it stood.
 */
final class FoldedText {

    private static final char LEFT_OUT = 0;
    private static final String SEPARATORS =
            " \u00a0\u3000-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00b7\u30fb\u200b\ufeff";

    private final char[] chars;
    private final int[] origins;
    private final int length;

    private FoldedText(char[] chars, int[] origins, int length) {
        this.chars = chars;
        this.origins = origins;
        this.length = length;
    }

    static FoldedText of(String text) {
        char[] chars = new char[text.length()];
        int[] origins = new int[text.length()];
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            char folded = fold(text.charAt(i));
            if (folded != LEFT_OUT) {
                chars[length] = folded;
                origins[length++] = i;
            }
        }
        return new FoldedText(chars, origins, length);
    }

    /** The folded characters; those from {@link #length} on are not used. */
    char[] chars() {
        return chars;
    }

    /** The offset in the text of a folded character. */
    int origin(int index) {
        return origins[index];
    }

    /** How many characters the text that lies before a folded character left out there. */
    int gapBefore(int index) {
        return origins[index] - origins[index - 1] - 1;
    }

    int length() {
        return length;
    }

    /** A name as it is compared. */
    static String key(String name) {
        FoldedText folded = of(name);
        return new String(folded.chars, 0, folded.length);
    }

    /** Whether writers put this character into names at will: a blank or a hyphen. */
    static boolean isSeparator(char c) {
        return fold(c) == LEFT_OUT;
    }

    /** The character in narrow, small form; 0 for one that is left out. */
    static char fold(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= '\u4e00' && c <= '\u9fff')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return fold((char) (c - 0xfee0));
        }
        if (c == '×' || c == '✕') {
            return '*';
        }
        return SEPARATORS.indexOf(c) >= 0 ? LEFT_OUT : c;
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
}
