package weir.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run asks of the findings.
 *
 * @param today the day that "today" means
 * @param rate yuan for one US dollar, for all amounts; null takes the bundled table
 * @param scope countries whose buyers count, ISO 3166-1, two letters; a buyer of unknown country counts too
 */
public record FindingSettings(LocalDate today, @Nullable BigDecimal rate, Set<String> scope) {

    /** China with Hong Kong and Macau. */
    public static final Set<String> CHINA = Set.of("CN", "HK", "MO");

    public FindingSettings {
        scope = Set.copyOf(scope);
    }
}
