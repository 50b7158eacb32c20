package weir.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sum in US dollars and how it was worked out.
 *
 * @param usd whole dollars, rounded half up
 * @param rate yuan for one dollar
 * @param rateDate first day of the period the rate is for; null for a rate that the user gave
 * @param basis what the rate is, in words for a reader
 */
public record Dollars(
        BigDecimal usd, BigDecimal rate, @Nullable LocalDate rateDate, String basis) {}
