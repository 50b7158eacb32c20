package weir.notice.bid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weir.evidence.Span;

/** The supplier of a purchase from a single source that no label names: whom the reasons for it speak of again and again. */
final class SingleSource {

    private static final int OFTEN = 2;

    private final BidScan scan;
    private final Set<String> strangers;

    SingleSource(BidScan scan, Set<String> strangers) {
        this.scan = scan;
        this.strangers = strangers;
    }

    /** The bid, where none of {@code known} is one. */
    List<Bid> read(List<Bid> known) {
        if (known.stream().anyMatch(bid -> bid.standing() == Bid.Standing.FIRST)) {
            return List.of();
        }
        Map<String, List<Span>> named = new LinkedHashMap<>();
        for (Span name : scan.bodies(new Span(0, scan.text().length()))) {
            String words = scan.folded(name);
            if (strangers.stream().noneMatch(stranger -> stranger.contains(words) || words.contains(stranger))) {
                named.computeIfAbsent(words, key -> new ArrayList<>()).add(name);
            }
        }
        List<Span> most = List.of();
        for (List<Span> places : named.values()) {
            most = places.size() > most.size() ? places : most;
        }
        return most.size() < OFTEN
                ? List.of()
                : List.of(
                        new Bid(List.of(most.getFirst()), Bid.Standing.FIRST, null, null, "reasons:single source", -1));
    }
}
