package weir.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.knowledge.KnowledgeRow;

/**
 * What the starter table says of one organisation.
 *
 * @param since null where it is not on the list
 * @param sinceLatest the last day of the period in which the listing began; the same as {@code since} where the day is known
 */
record StarterEntry(
        boolean onList,
        List<String> citations,
        @Nullable LocalDate since,
        @Nullable LocalDate sinceLatest,
        String sinceBasis,
        @Nullable LocalDate citedOn) {

    static StarterEntry of(KnowledgeRow row) {
        boolean onList = switch (row.required("on_list")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw row.wrong("on_list", "it must be yes or no");
        };
        LocalDate since = row.findDay("since").orElse(null);
        if (onList && since == null) {
            throw row.wrong("since", "a listed body needs the day, or the first day of the period, of its listing");
        }
        return new StarterEntry(
                onList,
                row.list("citations"),
                since,
                row.findDay("since_latest").orElse(since),
                row.text("since_basis"),
                row.findDay("cited_on").orElse(null));
    }

    /** Whether the body was on the list on this day. */
    Verdict verdict(LocalDate on) {
        if (since == null || sinceLatest == null || on.isBefore(since)) {
            return Verdict.NOT_LISTED;
        }
        return on.isBefore(sinceLatest) ? Verdict.UNKNOWN : Verdict.LISTED;
    }

    /** The day of the listing, where it is one day. */
    @Nullable
    LocalDate sinceDay() {
        return since == null || since.equals(sinceLatest) ? since : null;
    }

    Optional<String> findCitation() {
        return citations.stream().findFirst();
    }
}
