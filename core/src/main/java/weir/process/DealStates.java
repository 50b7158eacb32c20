package weir.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeType;

/** Says how far a purchase went: the furthest state its notices tell, unless a failure or cancellation holds against it. */
final class DealStates {

    private DealStates() {}

    /**
     * The state of a process.
     *
     * @param lots the lots that decide; empty for the whole
     */
    static DealState of(Joined process, Collection<String> lots) {
        List<NoticeDigest> relevant = process.members().stream()
                .filter(member -> concerns(member, lots))
                .toList();
        NoticeDigest end = last(relevant, NoticeType.TERMINATION);
        if (end != null && holds(end, relevant, lots)) {
            return ended(end);
        }
        return furthest(relevant);
    }

    private static DealState furthest(List<NoticeDigest> notices) {
        DealState furthest = DealState.UNKNOWN;
        for (NoticeDigest notice : notices) {
            DealState state = state(notice.type());
            if (state != DealState.UNKNOWN && (furthest == DealState.UNKNOWN || state.compareTo(furthest) > 0)) {
                furthest = state;
            }
        }
        return furthest;
    }

    private static DealState state(NoticeType type) {
        return switch (type) {
            case INTENTION -> DealState.PLANNED;
            case TENDER, SINGLE_SOURCE, BID_OPENING, CANDIDATE, CORRECTION, TERMINATION -> DealState.TENDERED;
            case AWARD -> DealState.AWARDED;
            case CONTRACT, ACCEPTANCE -> DealState.CONTRACTED;
            case OTHER -> DealState.UNKNOWN;
        };
    }

    /** A termination without telling words ended the purchase, as its form says. */
    private static DealState ended(NoticeDigest end) {
        return end.ending() == NoticeDigest.Ending.FAILED ? DealState.FAILED : DealState.CANCELLED;
    }

    /** Not against a result published with it or later, nor against the result of other lots. */
    private static boolean holds(NoticeDigest end, List<NoticeDigest> notices, Collection<String> lots) {
        NoticeDigest result = null;
        for (NoticeDigest notice : notices) {
            if (state(notice.type()).compareTo(DealState.AWARDED) >= 0
                    && state(notice.type()).compareTo(DealState.CONTRACTED) <= 0) {
                result = notice;
            }
        }
        if (result == null) {
            return true;
        }
        boolean ofOneLot = !end.marks().lots().isEmpty() && lots.isEmpty();
        return !ofOneLot && result.daysTo(end) > 0;
    }

    private static @Nullable NoticeDigest last(List<NoticeDigest> notices, NoticeType type) {
        NoticeDigest last = null;
        for (NoticeDigest notice : notices) {
            last = notice.type() == type ? notice : last;
        }
        return last;
    }

    /** Whether a notice speaks of one of these lots or of the whole. */
    static boolean concerns(NoticeDigest notice, Collection<String> lots) {
        Set<String> named = lotsOf(notice);
        return lots.isEmpty() || named.isEmpty() || !Collections.disjoint(named, lots);
    }

    /** The lots a notice is about by its name. */
    static Set<String> lotsOf(NoticeDigest notice) {
        String lots = notice.marks().lots();
        return lots.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(lots.split(" ")));
    }
}
