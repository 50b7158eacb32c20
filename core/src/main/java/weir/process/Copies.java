package weir.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the notices of a process that are the same notice on another portal, or published twice. */
final class Copies {

    /** The earlier notice and the one that says the same. */
    record Copy(NoticeDigest original, NoticeDigest copy) {}

    private static final int LOOK_BACK = 12;
    private static final int FEW_DAYS = 3;

    private final int sameText;
    private final int copyDays;

    Copies(LinkLimits limits) {
        sameText = limits.whole("same-text");
        copyDays = limits.whole("copy-days");
    }

    List<Copy> find(List<NoticeDigest> members) {
        if (members.size() < 2) {
            return List.of();
        }
        List<Copy> copies = new ArrayList<>();
        List<NoticeDigest> originals = new ArrayList<>();
        for (NoticeDigest member : members) {
            NoticeDigest original = null;
            for (int i = originals.size() - 1; i >= Math.max(0, originals.size() - LOOK_BACK); i--) {
                if (isCopy(originals.get(i), member)) {
                    original = originals.get(i);
                }
            }
            if (original == null) {
                originals.add(member);
            } else {
                copies.add(new Copy(original, member));
            }
        }
        return List.copyOf(copies);
    }

    private boolean isCopy(NoticeDigest one, NoticeDigest other) {
        boolean alike = one.type() == other.type()
                && one.daysTo(other) <= copyDays
                && !one.marks().otherLots(other.marks())
                && !PairJudge.otherNumber(one, other)
                && fit(one.sums(), other.sums())
                && fit(one.suppliers(), other.suppliers())
                && fitDays(one.deadline(), other.deadline());
        if (!alike) {
            return false;
        }
        boolean texts = !one.sketch().isNone() && !other.sketch().isNone();
        int agreement = one.sketch().agreement(other.sketch());
        return texts
                ? agreement >= sameText
                : one.daysTo(other) <= FEW_DAYS && one.names().equals(other.names());
    }

    /** Whether both say the same, or one says nothing. */
    private static <T> boolean fit(List<T> one, List<T> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean fitDays(int one, int other) {
        return one == NoticeDigest.NO_DAY || other == NoticeDigest.NO_DAY || one == other;
    }
}
