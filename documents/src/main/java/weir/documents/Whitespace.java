package weir.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to see white space in all formats: no-break, ideographic and zero-width characters are white space or nothing, runs become one
 * blank, or one tab where the run holds a tab.
 */
final class Whitespace {

    private Whitespace() {}

    /** Whether the character is drawn as a blank. */
    static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', 0x0B, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200A;
        };
    }

    /** Whether the character is not drawn at all: zero-width, direction and byte order marks, soft hyphens, control characters. */
    static boolean isInvisible(char c) {
        return switch (c) {
            case 0xAD, 0x180E, 0xFEFF, 0xFFFE, 0xFFFF -> true;
            default ->
                (c >= 0x200B && c <= 0x200F)
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2060 && c <= 0x2064)
                        || (c < 0x20 && !isBlank(c))
                        || (c >= 0x7F && c <= 0x9F && c != 0x85);
        };
    }

    /** The text with runs of blanks made one, none at its ends, nothing invisible. */
    static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        char[] out = new char[text.length()];
        int length = 0;
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = pending == '\t' || c == '\t' ? '\t' : ' ';
            } else if (!isInvisible(c)) {
                if (pending != 0 && length > 0) {
                    out[length++] = pending;
                }
                pending = 0;
                out[length++] = c;
            }
        }
        return new String(out, 0, length);
    }

    /** Whether the text has no blanks but single ones between other characters, as most have. */
    private static boolean isCollapsed(String text) {
        boolean afterBlank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = isBlank(c);
            if ((blank && (afterBlank || (c != ' ' && c != '\t'))) || isInvisible(c)) {
                return false;
            }
            afterBlank = blank;
        }
        return text.isEmpty() || !afterBlank;
    }

    /** Characters that a reader sees. */
    static int inkLength(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += isBlank(text.charAt(i)) || isInvisible(text.charAt(i)) ? 0 : 1;
        }
        return length;
    }

    /** The lines of a text, as they stand; {@code \n}, {@code \r\n}, {@code \r} and the Unicode separators end lines. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            lines.add(text.substring(start, end));
            start = behindLineEnd(text, end);
        }
        return lines;
    }

    /** Where the line that begins at {@code start} ends. */
    static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line behind the one that ends at {@code end} begins; behind the text where there is none. */
    static int behindLineEnd(String text, int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
