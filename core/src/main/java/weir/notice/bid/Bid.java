package weir.notice.bid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.notice.value.Money;

/**
 * A bid as one place of a notice tells of it.
 *
 * @param names of the bidder, of all its members where it is a consortium
 * @param standing what the place says of its success
 * @param lot as written; null for the whole purchase
 * @param price the sum beside the name; null where none stands there
 * @param rule of the evidence, such as {@code label:第一中标候选人}
 * @param table the table it stands in, {@code -1} outside of tables
 */
public record Bid(
        List<Span> names,
        Standing standing,
        @Nullable String lot,
        @Nullable Price price,
        String rule,
        int table) {

    /** What a place says of a bid's success. */
    public enum Standing {
        /** It won, is proposed, or is ranked first. */
        FIRST,
        /** A candidate in a list without ranks; the first of such a list stands first. */
        LISTED,
        /** A bidder of whose success nothing is said. */
        NAMED,
        /** Ranked behind the first, rejected or not successful. */
        BEHIND
    }

    /**
     * The sum beside a bidder's name.
     *
     * @param award whether it is called the award and not the bid
     * @param rule of the evidence
     */
    public record Price(Money money, boolean award, String rule) {}

    public Bid {
        names = List.copyOf(names);
    }

    Bid with(Standing other) {
        return new Bid(names, other, lot, price, rule, table);
    }

    Bid with(@Nullable Price other) {
        return new Bid(names, standing, lot, other, rule, table);
    }
}
