package weir.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one list says of one body on one day.
 *
 * @param list id of the list
 * @param listVersion day of the snapshot; what changed later is not seen
 * @param on the day that was asked for
 * @param since the day from which the body was listed; null where it is not, or where the day is not known
 * @param sinceBasis what {@code since} is (effective day or first citation) and whether anybody checked it
 * @param citation the first citation
 * @param citedOn the day the first citation was printed; it may lie after {@code since}
 * @param entry the entry's main name; null where the list does not name the body
 * @param note what a reader has to know to use the verdict
 */
public record ListStatus(
        String list,
        LocalDate listVersion,
        LocalDate on,
        Verdict verdict,
        @Nullable LocalDate since,
        @Nullable String sinceBasis,
        @Nullable String citation,
        @Nullable LocalDate citedOn,
        @Nullable String entry,
        String note) {}
