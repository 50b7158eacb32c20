package weir.listing;

import java.time.LocalDate;
import java.util.List;

/** Answers whether a body was on a list on a day. */
@FunctionalInterface
public interface Listings {

    /**
     * One status a list. A body the lists do not know is {@link Verdict#UNKNOWN}, never silently not listed.
     *
     * @param name as written, in any script
     */
    List<ListStatus> statusOf(String name, LocalDate on);
}
