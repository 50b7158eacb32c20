package weir.documents;

import java.text.Normalizer;

/** Brings text as files hold it into the form of the reading text. */
final class Words {

    private static final String WIDE_PUNCTUATION = "“”‘’—…";

    private Words() {}

    /** One line: runs of white space and control characters become one blank, none at the ends; ideographic blanks count as white. */
    static String line(CharSequence text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (isBlank(next)) {
                blank = true;
            } else if (!isInvisible(next)) {
                if (blank && !line.isEmpty()) {
                    line.append(' ');
                }
                blank = false;
                line.append(next);
            }
        }
        return line.toString();
    }

    /** The same text with Kangxi radicals and compatibility ideographs, which fonts of PDFs map to, as the ideographs they stand for. */
    static String unified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (within(next, 0x2E80, 0x2FDF) || within(next, 0xF900, 0xFAFF)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    static boolean isBlank(char character) {
        return character <= ' ' || Character.isSpaceChar(character) || Character.isISOControl(character);
    }

    /** Whether a font of a PDF says no more than that something stands there: private codes, the sign for unknown characters. */
    static boolean isGarbage(String text) {
        return text.codePoints()
                .anyMatch(code -> code == 0xFFFD
                        || Character.getType(code) == Character.PRIVATE_USE
                        || (Character.isISOControl(code) && !Character.isWhitespace(code)));
    }

    /** Characters without width that break words apart for a search: zero-width blanks, byte order marks, soft hyphens. */
    private static boolean isInvisible(char character) {
        return switch (character) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
            default -> false;
        };
    }

    /** Whether the character is written without blanks between words: Han, kana, and the punctuation that goes with them. */
    static boolean isWide(int character) {
        return Character.isIdeographic(character)
                || within(character, 0x3000, 0x30FF)
                || within(character, 0xFF00, 0xFFEF)
                || WIDE_PUNCTUATION.indexOf(character) >= 0;
    }

    static boolean startsWide(String text) {
        return !text.isEmpty() && isWide(text.codePointAt(0));
    }

    static boolean endsWide(String text) {
        return !text.isEmpty() && isWide(text.codePointBefore(text.length()));
    }

    /** Joins two lines of one paragraph: a blank only between letters that are written with blanks. */
    static String joined(String line, String next) {
        boolean glued = line.isEmpty() || next.isEmpty() || endsWide(line) || startsWide(next) || line.endsWith("-");
        return glued ? line + next : line + " " + next;
    }

    private static boolean within(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
