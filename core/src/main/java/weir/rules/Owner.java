package weir.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a share of a body, directly or through others; shares through others are to be worked out before.
 *
 * @param percent of the whole
 * @param headquarters code of the country of the owner's headquarters; null where it is not known
 * @param listed whether the owner is on a list that counts for the rule; null where nobody looked
 * @param person whether it is a natural person
 */
public record Owner(
        String name,
        BigDecimal percent,
        @Nullable String headquarters,
        @Nullable Boolean listed,
        boolean person) {

    public Owner {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(name + " holds " + percent + " percent; it must be 0 to 100");
        }
    }
}
