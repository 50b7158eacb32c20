package weir.notice.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of a thing: 500台, 2 套, 1(批), 壹.
 *
 * @param number above zero
 * @param unit as written; null where none stands beside the number
 */
public record Quantity(BigDecimal number, @Nullable String unit) {}
