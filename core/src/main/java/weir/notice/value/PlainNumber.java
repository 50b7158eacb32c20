package weir.notice.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;

/** A number in digits, half or full width, with or without separators: 5,460,000.00 or ３９５６．０. */
public record PlainNumber(Span span, BigDecimal value) {

    private static final int MOST_DIGITS = 15;

    /**
     * Reads the number that begins at {@code start}; null where none does. A number with two decimals that runs into the next one
     * ({@code 417,360.0092.80}) ends behind its decimals.
     */
    static @Nullable PlainNumber read(CharSequence text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        int position = wholePart(text, start, end, digits);
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return null;
        }
        if (isPoint(text, position, end)) {
            position = decimals(text, position + 1, end, digits.append('.'));
        }
        BigDecimal value = new BigDecimal(digits.toString());
        int exponent = exponent(text, position, end);
        return exponent < 0
                ? new PlainNumber(new Span(start, position), value)
                : new PlainNumber(new Span(start, position + 2), value.scaleByPowerOfTen(exponent));
    }

    private static int wholePart(CharSequence text, int start, int end, StringBuilder digits) {
        int position = start;
        int group = 0;
        boolean grouped = false;
        while (position < end) {
            int digit = digit(text.charAt(position));
            if (digit >= 0) {
                digits.append(digit);
                group++;
                position++;
            } else if (isSeparator(text, position, end) && (grouped ? group == 3 : group <= 3) && group > 0) {
                grouped = true;
                group = 0;
                position++;
            } else {
                break;
            }
        }
        return position;
    }

    /** A comma with exactly three digits behind it. */
    private static boolean isSeparator(CharSequence text, int at, int end) {
        char mark = text.charAt(at);
        if (mark != ',' && mark != '，') {
            return false;
        }
        int position = at + 1;
        while (position < end && position <= at + 4 && digit(text.charAt(position)) >= 0) {
            position++;
        }
        return position == at + 4;
    }

    private static boolean isPoint(CharSequence text, int at, int end) {
        return at + 1 < end && (text.charAt(at) == '.' || text.charAt(at) == '．') && digit(text.charAt(at + 1)) >= 0;
    }

    private static int decimals(CharSequence text, int start, int end, StringBuilder digits) {
        int position = start;
        while (position < end && digit(text.charAt(position)) >= 0) {
            position++;
        }
        if (position - start > 2 && isPoint(text, position, end)) {
            position = start + 2;
        }
        for (int i = start; i < position; i++) {
            digits.append(digit(text.charAt(i)));
        }
        return position;
    }

    /** The exponent of 1.8E7; -1 where there is none. */
    private static int exponent(CharSequence text, int at, int end) {
        if (at + 1 >= end || text.charAt(at) != 'E' || (at + 2 < end && isWordCharacter(text.charAt(at + 2)))) {
            return -1;
        }
        return digit(text.charAt(at + 1));
    }

    private static boolean isWordCharacter(char character) {
        return character < '\u0080' && Character.isLetterOrDigit(character);
    }

    /** The value of a digit of half or full width; -1 for any other character. */
    public static int digit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= '０' && character <= '９' ? character - '０' : -1;
    }
}
