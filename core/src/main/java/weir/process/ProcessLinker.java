package weir.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import weir.knowledge.Knowledge;

/**
 * Links notices to processes: groups that share a key, reasons that bind, tries parted by time. The order in which the notices are given
 * changes nothing.
 */
public final class ProcessLinker {

    private static final Comparator<NoticeDigest> BY_TIME = Comparator.comparingInt(ProcessLinker::place)
            .thenComparingInt(digest -> Tries.stage(digest.type()))
            .thenComparing(NoticeDigest::id);

    private final LinkLimits limits;
    private final Reasons reasons;
    private final PairJudge judge;

    public ProcessLinker(Knowledge knowledge) {
        limits = new LinkLimits(knowledge);
        reasons = new Reasons(knowledge, limits);
        judge = new PairJudge(knowledge, limits);
    }

    /** Links all notices of a case. */
    public LinkedProcesses link(List<NoticeDigest> notices) {
        List<NoticeDigest> digests = new ArrayList<>(notices);
        digests.sort(BY_TIME);
        Families families = new Families(digests, judge, reasons, limits);
        List<Joined> processes = processes(digests, families);
        List<ContractingProcess.Link> proposals = families.weak().stream()
                .filter(weak -> families.root(weak.earlier()) != families.root(weak.later()))
                .map(weak -> new ContractingProcess.Link(
                        digests.get(weak.earlier()).id(),
                        digests.get(weak.later()).id(),
                        reasons.words(weak.reason()),
                        reasons.strength(weak.reason())))
                .toList();
        return new LinkedProcesses(processes, proposals, reasons, digests.size());
    }

    private List<Joined> processes(List<NoticeDigest> digests, Families families) {
        Tries tries = new Tries(judge, reasons, limits);
        List<List<NoticeDigest>> byRoot = byRoot(digests, families);
        List<Try> all = new ArrayList<>();
        List<Joined> joined = new ArrayList<>();
        for (List<NoticeDigest> family : byRoot) {
            all.addAll(tries.part(family));
        }
        all.sort(Comparator.comparing(one -> one.members().getFirst(), BY_TIME));
        IdentityHashMap<Try, Integer> places = new IdentityHashMap<>();
        Copies copies = new Copies(limits);
        for (Try one : all) {
            places.put(one, places.size());
        }
        for (Try one : all) {
            int follows = one.follows() == null ? Joined.NONE : places.getOrDefault(one.follows(), Joined.NONE);
            joined.add(new Joined(
                    List.copyOf(one.members()), List.copyOf(one.links()), copies.find(one.members()), follows));
        }
        return joined;
    }

    /** Its day; without one a first call goes before all others, anything else behind them. */
    private static int place(NoticeDigest digest) {
        boolean opens = digest.day() == NoticeDigest.NO_DAY
                && digest.calls()
                && !digest.marks().triesAgain();
        return opens ? Integer.MIN_VALUE : digest.day();
    }

    private static List<List<NoticeDigest>> byRoot(List<NoticeDigest> digests, Families families) {
        List<List<NoticeDigest>> byRoot = new ArrayList<>();
        int[] at = new int[digests.size()];
        for (int place = 0; place < digests.size(); place++) {
            int root = families.root(place);
            if (root == place) {
                byRoot.add(new ArrayList<>(1));
                at[place] = byRoot.size() - 1;
            }
            byRoot.get(at[root]).add(digests.get(place));
        }
        return byRoot;
    }
}
