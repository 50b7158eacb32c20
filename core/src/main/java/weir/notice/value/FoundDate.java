package weir.notice.value;

import weir.evidence.Span;
import weir.notice.NoticeDate;

/**
 * A date as it stands in a text.
 *
 * @param span from its year, or its first part, to its time
 * @param place whether it is an end of a range
 */
public record FoundDate(Span span, NoticeDate date, Place place) {

    /** A date's place in a range such as 2026年3月30日至4月19日. */
    public enum Place {
        ALONE,
        RANGE_START,
        RANGE_END
    }
}
