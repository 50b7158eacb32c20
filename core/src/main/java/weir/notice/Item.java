package weir.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the main goods or services of a purchase (主要标的).
 *
 * @param unit of {@code quantity}, as written: 台, 套, 项
 * @param unitPrice in yuan per unit; null where not written or a placeholder
 * @param lot as written
 */
public record Item(
        String name,
        @Nullable String brand,
        @Nullable String model,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal unitPrice,
        @Nullable String lot) {}
