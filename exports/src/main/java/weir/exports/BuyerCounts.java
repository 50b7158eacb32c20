package weir.exports;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weir.finding.Finding;
import weir.listing.ListStatus;
import weir.listing.Verdict;
import weir.party.StateLink;

/**
 * The buyers of the findings, each once: whether it was listed on the day of one of its findings, and how surely it is linked to the
 * state. Buyers whom no notice names are not counted; those who are masked count as unknown.
 *
 * @param listed on the day: listed before unknown before not listed, where the findings of one buyer differ
 * @param linked by the strongest link
 */
public record BuyerCounts(Map<Verdict, Long> listed, Map<StateLink.Strength, Long> linked) {

    public BuyerCounts {
        listed = Collections.unmodifiableMap(new EnumMap<>(listed));
        linked = Collections.unmodifiableMap(new EnumMap<>(linked));
    }

    static BuyerCounts of(List<Finding> findings) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Map<String, StateLink.Strength> strengths = new HashMap<>();
        for (Finding finding : findings) {
            String name = finding.buyer().name();
            if (name != null) {
                String id = Ids.organisation(name);
                verdicts.merge(id, verdict(finding.statusAtTender()), BuyerCounts::stronger);
                strengths.merge(
                        id,
                        finding.buyer().stateLink().strength(),
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        Map<Verdict, Long> listed = new EnumMap<>(Verdict.class);
        verdicts.values().forEach(verdict -> listed.merge(verdict, 1L, Long::sum));
        Map<StateLink.Strength, Long> linked = new EnumMap<>(StateLink.Strength.class);
        strengths.values().forEach(strength -> linked.merge(strength, 1L, Long::sum));
        return new BuyerCounts(listed, linked);
    }

    /** What the lists say together: listed where one of them says so, not listed where all of them do. */
    static Verdict verdict(List<ListStatus> statuses) {
        return statuses.stream()
                .map(ListStatus::verdict)
                .reduce(BuyerCounts::stronger)
                .orElse(Verdict.UNKNOWN);
    }

    private static Verdict stronger(Verdict one, Verdict other) {
        if (one == Verdict.LISTED || other == Verdict.LISTED) {
            return Verdict.LISTED;
        }
        return one == Verdict.UNKNOWN ? one : other;
    }
}
