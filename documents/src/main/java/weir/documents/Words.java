package weir.documents;

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

    static boolean isBlank(char character) {
        return character <= ' ' || Character.isSpaceChar(character) || Character.isISOControl(character);
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

    private static boolean within(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
