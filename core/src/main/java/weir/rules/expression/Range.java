package weir.rules.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A figure, or the bounds between which it lies where it is not known better. Both ends belong to it. */
public record Range(BigDecimal low, BigDecimal high) {

    /** From here on numbers are printed as 1.25e18. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000L);

    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    /** A figure that is known. */
    public static Range of(BigDecimal figure) {
        return new Range(figure, figure);
    }

    /** Whether the figure is known. */
    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** The figure, or "20 to 50". */
    @Override
    public String toString() {
        return isExact() ? print(low) : print(low) + " to " + print(high);
    }

    private static String print(BigDecimal number) {
        if (number.abs().compareTo(LARGE) < 0) {
            return number.stripTrailingZeros().toPlainString();
        }
        BigDecimal rounded = number.round(SHOWN);
        int power = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(power).stripTrailingZeros().toPlainString() + "e" + power;
    }
}
