package weir.notice.bid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.notice.field.Candidate;

/**
 * How a purchase went, as its notice tells it.
 *
 * @param all bids, in no order
 * @param first the bids that won, are proposed, or are ranked first, one a lot
 * @param suppliers names of those bidders, members of a consortium one by one
 * @param others names of all other bidders
 * @param consortium whether a first bidder is a consortium; null where nothing says so
 */
public record Outcome(
        List<Bid> all,
        List<Bid> first,
        List<Candidate<String>> suppliers,
        List<Candidate<String>> others,
        @Nullable Candidate<Boolean> consortium) {

    /** Nobody named. */
    public static final Outcome NONE = new Outcome(List.of(), List.of(), List.of(), List.of(), null);

    public Outcome {
        all = List.copyOf(all);
        first = List.copyOf(first);
        suppliers = List.copyOf(suppliers);
        others = List.copyOf(others);
    }
}
