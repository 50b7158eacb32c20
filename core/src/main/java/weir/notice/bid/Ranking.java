package weir.notice.bid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Candidate;

/** Says from all bids of a notice who stands first and who does not. */
final class Ranking {

    private static final int SHORTEST = 4;

    private final BidScan scan;
    private final Stage stage;
    private final Set<String> strangers;

    Ranking(BidScan scan, Stage stage, Set<String> strangers) {
        this.scan = scan;
        this.stage = stage;
        this.strangers = strangers;
    }

    Outcome of(List<Bid> bids) {
        List<Bid> known = (stage == Stage.UNTOLD ? winners(bids) : bids)
                .stream()
                        .filter(bid -> bid.names().stream().noneMatch(this::isStranger))
                        .toList();
        List<Bid> first = first(known);
        Map<String, Candidate<String>> suppliers = new LinkedHashMap<>();
        first.forEach(bid -> add(bid, suppliers));
        Map<String, Candidate<String>> others = new LinkedHashMap<>();
        known.forEach(bid -> add(bid, others));
        others.keySet().removeAll(suppliers.keySet());
        Set<String> all = new HashSet<>(others.keySet());
        all.addAll(suppliers.keySet());
        others.keySet().removeIf(name -> isShortForm(name, all));
        return new Outcome(
                known, first, List.copyOf(suppliers.values()), List.copyOf(others.values()), consortium(first));
    }

    private static List<Bid> winners(List<Bid> bids) {
        return bids.stream().filter(bid -> bid.standing() == Bid.Standing.FIRST).toList();
    }

    private boolean isStranger(Span name) {
        String words = scan.folded(name);
        return words.length() < SHORTEST
                || strangers.stream()
                        .anyMatch(stranger ->
                                stranger.contains(words) || words.endsWith(stranger) || isUnitOf(words, stranger));
    }

    /** Whether a name is a part of a body that is no bidder; a company founded by it is not. */
    private static boolean isUnitOf(String name, String stranger) {
        return name.startsWith(stranger) && !name.endsWith("公司");
    }

    private List<Bid> first(List<Bid> bids) {
        if (stage == Stage.OPENED || stage == Stage.FAILED) {
            return List.of();
        }
        List<Bid> first = bids.stream()
                .filter(bid -> bid.standing() == Bid.Standing.FIRST)
                .toList();
        return first.isEmpty() ? firstListed(bids) : first;
    }

    /** The first of each list without ranks. */
    private static List<Bid> firstListed(List<Bid> bids) {
        List<Bid> first = new ArrayList<>();
        for (Bid bid : bids) {
            boolean listed = bid.standing() == Bid.Standing.LISTED
                    && first.stream().noneMatch(other -> Objects.equals(other.lot(), bid.lot()));
            if (listed) {
                first.add(bid);
            }
        }
        return first;
    }

    private void add(Bid bid, Map<String, Candidate<String>> names) {
        for (Span name : bid.names()) {
            String text = scan.text();
            names.putIfAbsent(scan.folded(name), Candidate.of(Words.of(text, name), 0, text, name, bid.rule()));
        }
    }

    /** Whether a name is only a short form or a part of another one. */
    private static boolean isShortForm(String name, Set<String> known) {
        return known.stream().anyMatch(other -> other.length() > name.length() && other.contains(name));
    }

    private @Nullable Candidate<Boolean> consortium(List<Bid> first) {
        for (Bid bid : first) {
            if (bid.names().size() > 1) {
                Span whole = new Span(
                        bid.names().getFirst().start(), bid.names().getLast().end());
                return Candidate.of(true, 0, scan.text(), whole, "consortium:names");
            }
        }
        return null;
    }
}
