package weir.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import weir.notice.NoticeType;

/**
 * Parts a family of notices into tries, in the order of their days: a mark of a new try, a call behind a failure, another opening time
 * or another number begins a new one.
 */
final class Tries {

    private static final int LOOK_BACK = 16;
    static final int NO_STAGE = -1;

    private final PairJudge judge;
    private final Reasons reasons;
    private final TryTimes times;

    Tries(PairJudge judge, Reasons reasons, LinkLimits limits) {
        this.judge = judge;
        this.reasons = reasons;
        times = new TryTimes(limits);
    }

    /** The tries of one family. */
    List<Try> part(List<NoticeDigest> family) {
        List<Try> tries = new ArrayList<>();
        for (NoticeDigest digest : family) {
            place(digest, tries);
        }
        return tries;
    }

    private void place(NoticeDigest digest, List<Try> tries) {
        Try best = null;
        Try.Bond bestBond = null;
        Try before = null;
        for (int i = tries.size() - 1; i >= Math.max(0, tries.size() - LOOK_BACK); i--) {
            Try candidate = tries.get(i);
            Try.Bond bond = candidate.bond(digest, judge, reasons);
            if (bond == null) {
                continue;
            }
            boolean fits = fits(candidate, digest, bond);
            if (fits && (bestBond == null || reasons.strength(bond.reason()) > reasons.strength(bestBond.reason()))) {
                best = candidate;
                bestBond = bond;
            }
            if (!fits && before == null && isTriedAgain(candidate, digest)) {
                before = candidate;
            }
        }
        if (best != null && bestBond != null) {
            best.add(digest, bestBond);
        } else {
            tries.add(new Try(digest, before));
        }
    }

    private boolean fits(Try one, NoticeDigest digest, Try.Bond bond) {
        return one.marks().fit(digest.marks())
                && isSameTry(one, digest)
                && fitsNumber(one, digest, bond.reason())
                && times.fit(one, digest, bond);
    }

    private static boolean isSameTry(Try one, NoticeDigest digest) {
        int mine = one.marks().attempt();
        int theirs = digest.marks().attempt();
        boolean again = one.marks().triesAgain();
        if (digest.marks().triesAgain()) {
            return again && counted(mine) == counted(theirs);
        }
        return !again || !digest.calls() || sameCall(one, digest);
    }

    /** 重新招标 without a count is the second try. */
    private static int counted(int attempt) {
        return attempt == Markers.AGAIN ? 2 : attempt;
    }

    /** A call without the mark, on a portal that leaves it out. */
    private static boolean sameCall(Try one, NoticeDigest digest) {
        NoticeDigest call = one.lastCall();
        return call != null
                && PairJudge.sameNumber(call, digest)
                && call.deadline() != NoticeDigest.NO_DAY
                && call.deadline() == digest.deadline();
    }

    /** Another number is that of the next step at most: of the tender behind a plan, of the award behind a tender. */
    private static boolean fitsNumber(Try one, NoticeDigest digest, Reason reason) {
        if (reason == Reason.NUMBER_LETTERS || !one.hasOtherNumber(digest)) {
            return true;
        }
        int stage = stage(digest.type());
        return stage > 0 && !one.reached(stage);
    }

    /** Whether a notice that does not fit into a try tells of a new one of the same purchase. */
    private boolean isTriedAgain(Try one, NoticeDigest digest) {
        if (!one.marks().fit(digest.marks()) || Objects.equals(one.last().id(), digest.id())) {
            return false;
        }
        boolean marked = digest.marks().triesAgain() && !isSameTry(one, digest);
        return marked
                || times.isOtherProcedure(one, digest)
                || (digest.calls() && (one.last(NoticeType.TERMINATION) != null || times.isNewOpening(one, digest)));
    }

    /** How far a purchase is with a notice of this type; {@value #NO_STAGE} where the type does not say. */
    static int stage(NoticeType type) {
        return switch (type) {
            case INTENTION -> 0;
            case TENDER, SINGLE_SOURCE -> 1;
            case BID_OPENING -> 2;
            case CANDIDATE -> 3;
            case AWARD -> 4;
            case CONTRACT -> 5;
            case ACCEPTANCE -> 6;
            case CORRECTION, TERMINATION, OTHER -> NO_STAGE;
        };
    }
}
