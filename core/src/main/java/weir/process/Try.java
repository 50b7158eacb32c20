package weir.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeType;

/** One try to buy something while its notices are gathered in the order of their days; it becomes a process. */
final class Try {

    private static final int RECENT = 8;

    /** A notice of this try with the reason that binds another one to it. */
    record Bond(NoticeDigest member, Reason reason) {}

    /** Why a notice was added. */
    record Link(NoticeDigest from, NoticeDigest to, Reason reason) {}

    private final List<NoticeDigest> members = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final @Nullable Try follows;
    private Markers marks = Markers.NONE;
    private final Map<NoticeType, NoticeDigest> lastOfType = new EnumMap<>(NoticeType.class);
    private int stage = Tries.NO_STAGE;

    Try(NoticeDigest first, @Nullable Try follows) {
        this.follows = follows;
        keep(first);
    }

    void add(NoticeDigest digest, Bond bond) {
        links.add(new Link(bond.member(), digest, bond.reason()));
        keep(digest);
    }

    private void keep(NoticeDigest digest) {
        members.add(digest);
        marks = marks.or(digest.marks());
        lastOfType.put(digest.type(), digest);
        stage = Math.max(stage, Tries.stage(digest.type()));
    }

    /** The strongest bond of a notice to the first and the latest notices of this try; null where none joins. */
    @Nullable
    Bond bond(NoticeDigest digest, PairJudge judge, Reasons reasons) {
        Bond best = null;
        for (int i = 0; i < members.size(); i++) {
            if (i > 0 && i < members.size() - RECENT) {
                continue;
            }
            Reason reason = judge.judge(members.get(i), digest);
            if (reason != null
                    && reasons.joins(reason)
                    && (best == null || reasons.strength(reason) > reasons.strength(best.reason()))) {
                best = new Bond(members.get(i), reason);
            }
        }
        return best;
    }

    List<NoticeDigest> members() {
        return members;
    }

    List<Link> links() {
        return links;
    }

    @Nullable
    Try follows() {
        return follows;
    }

    Markers marks() {
        return marks;
    }

    /** The last notice of a type; null where there is none. */
    @Nullable
    NoticeDigest last(NoticeType type) {
        return lastOfType.get(type);
    }

    /** The last call for bids; null where there is none. */
    @Nullable
    NoticeDigest lastCall() {
        NoticeDigest tender = last(NoticeType.TENDER);
        return tender == null ? last(NoticeType.SINGLE_SOURCE) : tender;
    }

    NoticeDigest last() {
        return members.getLast();
    }

    /** Whether it has a number and none in common with the notice. */
    boolean hasOtherNumber(NoticeDigest digest) {
        boolean other = false;
        for (NoticeDigest member : members.subList(Math.max(0, members.size() - RECENT), members.size())) {
            if (PairJudge.sameNumber(member, digest)) {
                return false;
            }
            other |= PairJudge.otherNumber(member, digest);
        }
        return other;
    }

    /** Whether one of its notices is of this step of a purchase or a later one. */
    boolean reached(int step) {
        return stage >= step;
    }
}
