package weir.notice.value;

import java.math.BigDecimal;
import weir.evidence.Span;

/**
 * A sum of money as it stands in a text.
 *
 * @param span number, unit and currency mark, both writings where it is written twice
 * @param number as written, before its unit is applied
 * @param factor of the unit that was applied: its own, else that of the label or column head, else 1
 * @param currency ISO 4217 code
 * @param unitWritten whether a unit stands beside the number
 * @param marked whether a unit or a currency mark stands beside the number, so that it can only be a sum
 * @param spelled whether it is written in Chinese numerals too, or only so
 * @param approximate whether the text calls it approximate
 * @param per what it is the price of
 */
public record Money(
        Span span,
        BigDecimal number,
        BigDecimal factor,
        String currency,
        boolean unitWritten,
        boolean marked,
        boolean spelled,
        boolean approximate,
        Per per) {

    /** What a sum is the price of. */
    public enum Per {
        /** All that is bought. */
        WHOLE,
        /** All that is bought in a year or another time of the contract: 50万元/年. */
        PERIOD,
        /** One piece, day or square metre: 286.6元/工日. */
        PIECE
    }

    private static final BigDecimal LEAST = BigDecimal.TEN;

    /** In units of the currency. */
    public BigDecimal value() {
        return number.multiply(factor);
    }

    /** Whether it only fills a field: 0, 0.000000, 1 or 0.01. Nothing is bought for less than ten. */
    public boolean isPlaceholder() {
        return value().compareTo(LEAST) < 0 || (!unitWritten && number.compareTo(BigDecimal.ONE) == 0);
    }

    /** The same number with another unit. */
    public Money in(BigDecimal otherFactor) {
        return new Money(span, number, otherFactor, currency, unitWritten, marked, spelled, approximate, per);
    }

    /** The sum without a digit that belongs to something else. */
    public Money withNumber(BigDecimal otherNumber, Span otherSpan) {
        return new Money(otherSpan, otherNumber, factor, currency, unitWritten, marked, spelled, approximate, per);
    }
}
