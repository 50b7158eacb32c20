package weir.notice.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a label or a column head says of the numbers that belong to it.
 *
 * @param factor of the unit; null where none is written
 * @param currency ISO 4217 code; null where none is written
 */
public record MoneyContext(
        @Nullable BigDecimal factor, @Nullable String currency) {

    /** A label without a unit. */
    public static final MoneyContext NONE = new MoneyContext(null, null);
}
