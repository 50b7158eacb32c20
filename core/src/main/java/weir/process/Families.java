package weir.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins notices that may be of one purchase or of its tries; {@link Tries} parts them again by time. */
final class Families {

    /** A pair too weak to be joined. */
    record Weak(int earlier, int later, Reason reason) {}

    private final List<NoticeDigest> digests;
    private final PairJudge judge;
    private final Reasons reasons;
    private final int mostProposals;
    private final int[] parents;
    private final List<Weak> weak = new ArrayList<>();

    Families(List<NoticeDigest> digests, PairJudge judge, Reasons reasons, LinkLimits limits) {
        this.digests = digests;
        this.judge = judge;
        this.reasons = reasons;
        mostProposals = limits.whole("proposals");
        parents = new int[digests.size()];
        Arrays.setAll(parents, place -> place);
        new Blocks(digests, limits).eachPair(this::pair);
    }

    private void pair(int earlier, int later) {
        int one = root(earlier);
        int other = root(later);
        if (one == other) {
            return;
        }
        @Nullable Reason reason = judge.judge(digests.get(earlier), digests.get(later));
        if (reason == null) {
            return;
        }
        if (reasons.joins(reason)) {
            parents[Math.max(one, other)] = Math.min(one, other);
        } else if (weak.size() < mostProposals) {
            weak.add(new Weak(earlier, later, reason));
        }
    }

    /** The earliest notice of a notice's family. */
    int root(int place) {
        int at = place;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The weak pairs, in the order in which they were met. */
    List<Weak> weak() {
        return weak;
    }
}
