package weir.technology;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of an item.
 *
 * @param unit as written: 块, 张, 台, tokens
 * @param derived whether it was computed (500台，每台8块 is 4000 块) and not written
 */
public record Quantity(BigDecimal value, @Nullable String unit, boolean derived) {}
