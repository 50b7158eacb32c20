package weir.notice.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a cell or value that holds a quantity and nothing else. */
public final class QuantityReader {

    private static final int LONGEST_UNIT = 6;
    private static final String OPENING = "（(【[";
    private static final String ENDS = "（(【[）)】],，;；、。";

    private final Numerals numerals;

    public QuantityReader(Numerals numerals) {
        this.numerals = numerals;
    }

    /** The quantity in {@code words}; none where they hold no number, another number behind it, or a whole sentence. */
    public Optional<Quantity> read(String words) {
        int start = blanks(words, 0);
        PlainNumber plain = PlainNumber.read(words, start, words.length());
        if (plain != null) {
            return quantity(plain.value(), words, plain.span().end());
        }
        Numerals.Spelled spelled = numerals.read(words, start, words.length());
        return spelled == null ? Optional.empty() : quantity(spelled.value(), words, spelled.end());
    }

    private Optional<Quantity> quantity(BigDecimal number, String words, int end) {
        int from = blanks(words, end);
        if (from < words.length() && OPENING.indexOf(words.charAt(from)) >= 0) {
            from = blanks(words, from + 1);
        }
        int to = from;
        while (to < words.length() && ENDS.indexOf(words.charAt(to)) < 0) {
            to++;
        }
        String unit = words.substring(from, to).strip();
        boolean whole = number.signum() > 0 && isUnit(unit) && !hasFigure(words, to);
        return whole ? Optional.of(new Quantity(number, emptyToNull(unit))) : Optional.empty();
    }

    /** Letters and a slash, without any number: 台, 台/套, kg. */
    private boolean isUnit(String unit) {
        return unit.length() <= LONGEST_UNIT
                && unit.chars().allMatch(c -> Character.isLetter(c) || c == '/' || c == '㎡' || c == ' ')
                && (unit.isEmpty() || Character.isLetter(unit.charAt(0)) || unit.charAt(0) == '㎡');
    }

    private static boolean hasFigure(String words, int from) {
        return words.chars().skip(from).anyMatch(Character::isDigit);
    }

    private static int blanks(String words, int at) {
        int position = at;
        while (position < words.length() && Character.isWhitespace(words.charAt(position))) {
            position++;
        }
        return position;
    }

    private static @Nullable String emptyToNull(String unit) {
        return unit.isEmpty() ? null : unit;
    }
}
