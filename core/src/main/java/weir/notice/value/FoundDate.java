package weir.notice.value;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;

/**
 * A date as it stands in a text.
 *
 * @param span from its year, or its first part, to its time
 * @param time of day; null where none is written
 * @param place whether it is an end of a range
 */
public record FoundDate(Span span, LocalDate day, @Nullable LocalTime time, Place place) {

    /** A date's place in a range such as 2026年3月30日至4月19日. */
    public enum Place {
        ALONE,
        RANGE_START,
        RANGE_END
    }
}
