package weir.notice.value;

/** A place in a stretch of text that parsers move forward. Blanks, line ends and tabs are passed over where a parser says so. */
final class Cursor {

    private final CharSequence text;
    private final int end;
    private int position;

    Cursor(CharSequence text, int position, int end) {
        this.text = text;
        this.position = position;
        this.end = end;
    }

    CharSequence text() {
        return text;
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        position = place;
    }

    int end() {
        return end;
    }

    boolean atEnd() {
        return position >= end;
    }

    /** The next character; 0 at the end. */
    char peek() {
        return position < end ? text.charAt(position) : 0;
    }

    void skipBlanks() {
        while (position < end && isBlank(text.charAt(position))) {
            position++;
        }
    }

    /** Passes over one of {@code characters} with the blanks before it; stays where it is when none follows. */
    boolean take(String characters) {
        int start = position;
        skipBlanks();
        if (position < end && characters.indexOf(text.charAt(position)) >= 0) {
            position++;
            return true;
        }
        position = start;
        return false;
    }

    /** Reads a whole number of at most {@code most} digits in one piece; -1 where none stands. */
    int number(int most) {
        return digits(most, false);
    }

    /** Reads a whole number whose digits blanks and line ends may part. */
    int scatteredNumber(int most) {
        skipBlanks();
        return digits(most, true);
    }

    private int digits(int most, boolean scattered) {
        int value = -1;
        int last = position;
        int count = 0;
        for (int i = position; i < end && count < most; i++) {
            int digit = PlainNumber.digit(text.charAt(i));
            if (digit >= 0) {
                value = Math.max(value, 0) * 10 + digit;
                count++;
                last = i + 1;
            } else if (!scattered || !isBlank(text.charAt(i))) {
                break;
            }
        }
        position = last;
        return value;
    }

    static boolean isBlank(char character) {
        return character == ' '
                || character == '\n'
                || character == '\t'
                || character == '\u00a0'
                || character == '\u3000'
                || character == '\u2002'
                || character == '\u2003';
    }
}
