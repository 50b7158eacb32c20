package weir.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money that belongs to the purchase itself.
 *
 * @param value in units of {@code currency} (yuan, not 万元)
 * @param currency ISO 4217 code
 * @param valueCny in yuan; null for other currencies, which are kept and not converted here
 * @param asWritten the words of the notice, unit included where it stands beside the number
 * @param lot the lot it belongs to, as written; null for the whole purchase
 */
public record Amount(
        Kind kind,
        BigDecimal value,
        String currency,
        @Nullable BigDecimal valueCny,
        String asWritten,
        @Nullable String lot) {

    /** What the sum is. */
    public enum Kind {
        /** 预算金额. */
        BUDGET,
        /** 最高限价. */
        CEILING,
        /** 中标（成交）金额; of a candidate notice the first-ranked bid. */
        AWARD,
        /** 合同金额. */
        CONTRACT;

        /** The code used in output files. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
