package weir.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.notice.Amount;
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
        NoticeDigest end = lastEnd(relevant);
        if (end != null && holds(end, relevant, lots)) {
            return ended(end);
        }
        return furthest(relevant);
    }

    private static DealState furthest(List<NoticeDigest> notices) {
        DealState furthest = DealState.UNKNOWN;
        for (NoticeDigest notice : notices) {
            DealState state = state(notice);
            if (state != DealState.UNKNOWN && (furthest == DealState.UNKNOWN || state.compareTo(furthest) > 0)) {
                furthest = state;
            }
        }
        return furthest;
    }

    /** A correction of a result tells that there is one. */
    private static DealState state(NoticeDigest notice) {
        boolean result = notice.type() == NoticeType.CORRECTION
                && notice.sums().stream().anyMatch(sum -> sum.kind() == Amount.Kind.AWARD);
        return result ? DealState.AWARDED : state(notice.type());
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

    /** Not where other lots go on, nor against a result published with it or later, nor against the result of the whole. */
    private static boolean holds(NoticeDigest end, List<NoticeDigest> notices, Collection<String> lots) {
        boolean ofLots = !lotsOf(end).isEmpty();
        if (ofLots && !endsAll(notices, lots)) {
            return false;
        }
        NoticeDigest result = null;
        for (NoticeDigest notice : notices) {
            result = isResult(notice) ? notice : result;
        }
        if (result == null) {
            return true;
        }
        boolean ofWhole = lots.isEmpty() && lotsOf(result).isEmpty();
        return !(ofLots && ofWhole) && result.daysTo(end) > 0;
    }

    private static boolean isResult(NoticeDigest notice) {
        DealState state = state(notice);
        return state == DealState.AWARDED || state == DealState.CONTRACTED;
    }

    /** Whether the lots whose end is told are all that decide, else all that are called for or have a result. */
    private static boolean endsAll(List<NoticeDigest> notices, Collection<String> lots) {
        Set<String> ended = new HashSet<>();
        Set<String> others = new HashSet<>(lots);
        int atLeast = 0;
        for (NoticeDigest notice : notices) {
            if (isEnd(notice)) {
                ended.addAll(lotsOf(notice));
            } else if (lots.isEmpty() && (isCall(notice) || isResult(notice))) {
                others.addAll(lotsOf(notice));
                atLeast = Math.max(atLeast, lotsOf(notice).isEmpty() ? Math.max(1, notice.lots()) : 0);
            }
        }
        return ended.containsAll(others) && (atLeast == 0 || ended.size() >= Math.max(atLeast, highest(ended)));
    }

    /** Where there is a lot 3 there are three. */
    private static int highest(Set<String> lots) {
        return lots.stream().mapToInt(MarkerRow::ordinal).max().orElse(0);
    }

    private static boolean isCall(NoticeDigest notice) {
        return notice.type() == NoticeType.TENDER || notice.type() == NoticeType.SINGLE_SOURCE;
    }

    private static boolean isEnd(NoticeDigest notice) {
        return notice.type() == NoticeType.TERMINATION || notice.ending() != null;
    }

    /** The last termination, or a correction that suspends the purchase and behind which nothing goes on. */
    private static @Nullable NoticeDigest lastEnd(List<NoticeDigest> notices) {
        NoticeDigest end = null;
        for (NoticeDigest notice : notices) {
            if (isEnd(notice)) {
                end = notice;
            } else if (end != null && end.type() == NoticeType.CORRECTION && end.daysTo(notice) > 0) {
                end = null;
            }
        }
        return end;
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
