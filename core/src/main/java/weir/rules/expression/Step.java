package weir.rules.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One comparison that an answer rests on.
 *
 * @param name the measure or fact, as the rules name it
 * @param text the comparison with its figures, such as {@code TPP 4992 >= 4800}
 * @param value the figure compared; null where it is not known or no figure
 * @param bound the line; null where it is no figure
 */
public record Step(
        String name,
        String text,
        @Nullable Range value,
        @Nullable BigDecimal bound,
        Verdict verdict) {

    /** A step without figures. */
    static Step of(String name, String text, Verdict verdict) {
        return new Step(name, text, null, null, verdict);
    }

    /** How far the figure's upper end reaches on the way to the line: 0.0125 of it, say. */
    public Optional<BigDecimal> findShareOfBound() {
        if (value == null || bound == null || bound.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(value.high().divide(bound, MathContext.DECIMAL64));
    }

    /** The comparison and how it came out. */
    @Override
    public String toString() {
        return text + ": " + verdict.code();
    }
}
