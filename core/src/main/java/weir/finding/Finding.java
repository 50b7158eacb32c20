package weir.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.listing.ListStatus;
import weir.notice.Amount;
import weir.party.CreditCode;
import weir.party.StateLink;
import weir.process.DealState;
import weir.rules.RuleState;
import weir.technology.Quantity;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

/**
 * What is reported of one purchase by one buyer: the American items it sought or obtained that were out of its reach on the day, through
 * whom and for how much.
 *
 * @param id the same for the same purchase and buyer in every run
 * @param noticeIds in the order of their dates
 * @param intermediaries who stands between buyer and provider, as far as the notices name somebody
 * @param provider catalogue id of whoever runs the cloud or sells the model; null where no notice names one
 * @param providers further ones
 * @param firstDate of the earliest notice
 * @param statusAtTender what lists said of the buyer on the first day; empty where no notice names the buyer or a day
 * @param statusToday what they say on the day of the run
 * @param rules how the rules stood to its items on the first day and stand today
 * @param compute the computing power of its chips; null where no quantity is known
 * @param confidence how far the program trusts its own reading, and why
 * @param notKnown what a reader should not take for granted
 * @param creditCodes the credit codes its notices write, right ones and slips
 * @param composed whether a notice of it is a composed sample
 * @param statement sentences that could be printed as they stand
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
        List<ListStatus> statusAtTender,
        List<ListStatus> statusToday,
        List<RuleLine> rules,
        @Nullable Compute compute,
        Confidence confidence,
        List<String> notKnown,
        List<WrittenCode> creditCodes,
        boolean composed,
        String statement,
        List<Evidence> evidence) {

    public Finding {
        noticeIds = List.copyOf(noticeIds);
        items = List.copyOf(items);
        intermediaries = List.copyOf(intermediaries);
        providers = List.copyOf(providers);
        statusAtTender = List.copyOf(statusAtTender);
        statusToday = List.copyOf(statusToday);
        rules = List.copyOf(rules);
        notKnown = List.copyOf(notKnown);
        creditCodes = List.copyOf(creditCodes);
        evidence = List.copyOf(evidence);
    }

    /**
     * Who buys.
     *
     * @param name as written; null where no notice names the buyer
     * @param nameEn null where Weir does not know the body
     * @param partyId id of the body among those Weir knows; null where it does not know it
     * @param masked whether the notice hides the name (某部队)
     * @param country ISO 3166-1, two letters; null where nothing tells: it counts as in scope then
     * @param unit the part of the buyer that will use the goods, where it is named apart
     */
    public record Buyer(
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String partyId,
            boolean masked,
            @Nullable String country,
            String countryBasis,
            @Nullable String unit,
            StateLink stateLink) {}

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
     * @param usd whole dollars; null where no rate is known for the day or the currency is another
     * @param rate yuan for one dollar
     * @param rateDate the day or first day of the period of the rate; null where the rate was given by the user
     * @param rateBasis where the rate comes from
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
            @Nullable String rateBasis,
            String asWritten) {}

    /**
     * How one rule stood to one item.
     *
     * @param on the day it is answered for
     * @param stateOnDay the state of the rule on that day
     * @param result what the rule says of the item
     * @param label the class it gives, such as {@code 3A090.a.1}; null for none
     * @param exception licence exceptions that may serve; null for none
     * @param missing measures without which the answer is unknown
     * @param arithmetic how it was computed
     * @param checked whether rule, state and test were all read in a source
     */
    public record RuleLine(
            String rule,
            String itemId,
            LocalDate on,
            RuleState stateOnDay,
            String result,
            @Nullable String label,
            @Nullable String exception,
            List<String> missing,
            String arithmetic,
            String citation,
            boolean checked) {

        public RuleLine {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The computing power of the chips of a purchase.
     *
     * @param chips how many
     * @param peakOpsPerS operations a second of all of them at their theoretical peak
     * @param operations in the time assumed
     * @param comparisons with the thresholds of rules, in words
     */
    public record Compute(
            String itemId,
            BigDecimal chips,
            BigDecimal peakOpsPerS,
            Operations operations,
            List<String> assumptions,
            List<String> comparisons) {

        public Compute {
            assumptions = List.copyOf(assumptions);
            comparisons = List.copyOf(comparisons);
        }

        /** Integer or floating-point operations. */
        public record Operations(BigDecimal low, BigDecimal typical, BigDecimal peak) {}
    }

    /**
     * A unified social credit code as a notice writes it.
     *
     * @param check {@code valid}, or which check character is wrong
     * @param suggestions valid codes that differ by characters easily taken for one another; never put in its place
     */
    public record WrittenCode(
            String noticeId, String code, CreditCode.Check check, List<String> suggestions, int start, int end) {

        public WrittenCode {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Words of one notice that a part of the finding rests on; offsets count UTF-16 units of its reading text. */
    public record Evidence(String noticeId, String field, int start, int end, String quote) {}
}
