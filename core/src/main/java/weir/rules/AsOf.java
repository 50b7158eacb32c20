package weir.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The two days of a question: how did things stand on one day, by what was known on another.
 *
 * @param on the day asked about
 * @param known the day the question is asked from; null takes all that the knowledge files hold
 */
public record AsOf(LocalDate on, @Nullable LocalDate known) {

    /** About a day, with all that is known by now. */
    public static AsOf day(LocalDate on) {
        return new AsOf(on, null);
    }

    boolean knows(@Nullable LocalDate knownFrom) {
        return known == null || knownFrom == null || !knownFrom.isAfter(known);
    }
}
