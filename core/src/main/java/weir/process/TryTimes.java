package weir.process;

import java.util.Collections;
import weir.notice.NoticeType;

/** Whether a notice stands at a time that fits into a try, by {@code limits.csv}. */
final class TryTimes {

    private final int numberDays;
    private final int tenderToAward;
    private final int awardToContract;
    private final int repeatDays;
    private final int repeatNotice;
    private final int otherProcedure;
    private final int repeatAward;
    private final int lateCopy;
    private final int lotFailure;
    private final int newOpening;
    private final int otherNumber;

    TryTimes(LinkLimits limits) {
        numberDays = limits.whole("number-days");
        tenderToAward = limits.whole("tender-to-award-days");
        awardToContract = limits.whole("award-to-contract-days");
        repeatDays = limits.whole("repeat-days");
        repeatNotice = limits.whole("repeat-notice-days");
        otherProcedure = limits.whole("other-procedure-days");
        repeatAward = limits.whole("repeat-award-days");
        lateCopy = limits.whole("late-copy-days");
        lotFailure = limits.whole("lot-failure-days");
        newOpening = limits.whole("new-opening-days");
        otherNumber = limits.whole("other-number-days");
    }

    boolean fit(Try one, NoticeDigest digest, Try.Bond bond) {
        return isSoonEnough(one, digest, bond)
                && !isBehindTheEnd(one, digest)
                && !isNewOpening(one, digest)
                && !isOtherProcedure(one, digest)
                && !isRepeatedCall(one, digest, bond)
                && !isRepeatedAward(one, digest, bond);
    }

    private static boolean byNumber(Try.Bond bond, NoticeDigest digest) {
        return PairJudge.sameNumber(bond.member(), digest);
    }

    private boolean isSoonEnough(Try one, NoticeDigest digest, Try.Bond bond) {
        int gap = one.last().daysTo(digest);
        if (byNumber(bond, digest)) {
            return gap <= numberDays;
        }
        if (bond.reason() == Reason.NAME_NUMBERS_DIFFER) {
            return gap <= otherNumber;
        }
        return switch (digest.type()) {
            case CONTRACT, ACCEPTANCE -> gap <= awardToContract;
            default -> gap <= tenderToAward;
        };
    }

    /** Behind a termination only what belongs to another lot of the same call, or speaks of the termination. */
    private boolean isBehindTheEnd(Try one, NoticeDigest digest) {
        NoticeDigest end = one.last(NoticeType.TERMINATION);
        if (end == null || digest.type() == NoticeType.TERMINATION || digest.type() == NoticeType.CORRECTION) {
            return false;
        }
        return digest.calls() ? digest.daysTo(end) != 0 : end.daysTo(digest) > lotFailure;
    }

    /** A second call whose bids are opened at another time, unless it is of another lot. */
    boolean isNewOpening(Try one, NoticeDigest digest) {
        NoticeDigest call = one.lastCall();
        if (call == null
                || digest.type() != NoticeType.TENDER
                || call.deadline() == NoticeDigest.NO_DAY
                || digest.deadline() == NoticeDigest.NO_DAY
                || call.marks().otherLots(digest.marks())) {
            return false;
        }
        boolean later = digest.deadline() - call.deadline() >= newOpening && call.daysTo(digest) >= newOpening;
        boolean passed = digest.day() != NoticeDigest.NO_DAY
                && digest.day() > call.deadline()
                && digest.deadline() > call.deadline();
        return later || passed;
    }

    /** A single source some time behind a call for bids: nobody was found, or the failed lots are bought without a call. */
    boolean isOtherProcedure(Try one, NoticeDigest digest) {
        NoticeDigest tender = one.last(NoticeType.TENDER);
        return digest.type() == NoticeType.SINGLE_SOURCE && tender != null && tender.daysTo(digest) > otherProcedure;
    }

    /** Two calls by one name whose sums differ are two, where no number says that they are lots. */
    private static boolean haveOtherSums(NoticeDigest one, NoticeDigest other) {
        return !one.sums().isEmpty() && !other.sums().isEmpty() && Collections.disjoint(one.sums(), other.sums());
    }

    private boolean isRepeatedCall(Try one, NoticeDigest digest, Try.Bond bond) {
        if (!digest.calls()) {
            return false;
        }
        NoticeDigest award = one.last(NoticeType.AWARD);
        if (award != null) {
            return award.daysTo(digest) > lateCopy;
        }
        NoticeDigest same = one.last(digest.type());
        if (same == null) {
            return digest.type() == NoticeType.INTENTION && one.last().daysTo(digest) > lateCopy;
        }
        return byNumber(bond, digest)
                ? same.daysTo(digest) > lateCopy
                : same.daysTo(digest) > (digest.type() == NoticeType.TENDER ? repeatDays : repeatNotice)
                        || haveOtherSums(same, digest);
    }

    private boolean isRepeatedAward(Try one, NoticeDigest digest, Try.Bond bond) {
        NoticeDigest same = digest.type() == NoticeType.AWARD || digest.type() == NoticeType.CANDIDATE
                ? one.last(digest.type())
                : null;
        if (same == null || same.daysTo(digest) <= repeatAward) {
            return false;
        }
        boolean others = !same.suppliers().isEmpty()
                && !digest.suppliers().isEmpty()
                && Collections.disjoint(same.suppliers(), digest.suppliers());
        return others || !byNumber(bond, digest);
    }
}
