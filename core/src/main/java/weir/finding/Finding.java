package weir.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.notice.Amount;
import weir.process.DealState;
import weir.technology.Quantity;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

/**
 * What is reported of one purchase by one buyer: the American items its notices name, through whom and for how much.
 *
 * <p>A finding is provisional while no stance was judged for its items: the notice names them, no more is said.
 *
 * @param id the same for the same purchase and buyer in every run
 * @param noticeIds in the order of their dates
 * @param intermediaries who stands between buyer and provider, as far as the notices name somebody
 * @param provider catalogue id of whoever runs the cloud or sells the model; null where no notice names one
 * @param providers further ones
 * @param firstDate of the earliest notice
 * @param composed whether a notice of it is a composed sample
 * @param statement one sentence or two that could be printed as they stand
 * @param evidence the words it rests on
 */
public record Finding(
        String id,
        String processId,
        List<String> noticeIds,
        Buyer buyer,
        List<NamedItem> items,
        List<Intermediary> intermediaries,
        @Nullable String provider,
        List<String> providers,
        DealState dealState,
        @Nullable Money amount,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate awardDate,
        boolean provisional,
        boolean composed,
        String statement,
        List<Evidence> evidence) {

    public Finding {
        noticeIds = List.copyOf(noticeIds);
        items = List.copyOf(items);
        intermediaries = List.copyOf(intermediaries);
        providers = List.copyOf(providers);
        evidence = List.copyOf(evidence);
    }

    /**
     * Who buys.
     *
     * @param name as written; null where no notice names the buyer
     * @param nameEn null until names are resolved
     * @param partyId null until parties are resolved
     * @param masked whether the notice hides the name (某部队)
     */
    public record Buyer(
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String partyId,
            boolean masked) {}

    /**
     * An item the notices name; the same item under two stances stands twice.
     *
     * @param name as it can be printed, no more precise than the notice
     */
    public record NamedItem(
            String itemId,
            String name,
            TechnologyKind kind,
            @Nullable Stance stance,
            @Nullable Quantity quantity) {}

    /** An organisation between buyer and provider. */
    public record Intermediary(String name, Role role) {}

    /**
     * The money of the purchase.
     *
     * @param basis what the sum is; sums of different kinds are never added up
     * @param preliminary whether it is the price of a bid or proposal that has not won
     * @param value in units of {@code currency}
     * @param cny null for other currencies
     * @param usd null until rates are known
     */
    public record Money(
            Amount.Kind basis,
            boolean preliminary,
            BigDecimal value,
            String currency,
            @Nullable BigDecimal cny,
            @Nullable BigDecimal usd,
            @Nullable BigDecimal rate,
            @Nullable LocalDate rateDate,
            String asWritten) {}

    /** Words of one notice that a part of the finding rests on; offsets count UTF-16 units of its reading text. */
    public record Evidence(String noticeId, String field, int start, int end, String quote) {}
}
