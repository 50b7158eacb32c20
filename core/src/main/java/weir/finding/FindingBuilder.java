package weir.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import weir.knowledge.Knowledge;
import weir.notice.NoticeWithText;
import weir.party.StateLink;
import weir.process.DigestReader;
import weir.process.LinkedProcesses;
import weir.process.NoticeDigest;
import weir.process.ProcessLinker;
import weir.technology.Catalogue;
import weir.technology.Mention;
import weir.technology.Stance;

/**
 * From notices to findings: all notices are linked to processes, and a process of which at least one notice sought or obtained an American
 * item that was out of the buyer's reach on the day is a finding.
 *
 * <p>A notice that names no item belongs to the finding of its process all the same, for it may name the supplier or the price.
 */
public final class FindingBuilder {

    private static final Comparator<Finding> EARLIEST_FIRST = Comparator.comparing(
                    Finding::firstDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::id);

    private final Knowledge knowledge;
    private final FindingSettings settings;
    private final FindingKnowledge known;
    private final NoticeJudge judge;

    /** A builder with its knowledge loaded. */
    public FindingBuilder(Knowledge knowledge, Catalogue catalogue, FindingSettings settings) {
        this.knowledge = knowledge;
        this.settings = settings;
        this.known = FindingKnowledge.load(knowledge, catalogue);
        this.judge = new NoticeJudge(catalogue, known.reach(), known.countries(), settings);
    }

    /**
     * Links the notices and finds what is to be reported. Passes over the notices twice (once where nothing is to be reported) and keeps
     * digests of all, but whole only those of processes that are reported.
     */
    public Findings build(NoticeSource notices) {
        DigestReader reader = new DigestReader(knowledge, this::isOnTopic);
        List<NoticeDigest> digests = new ArrayList<>();
        Set<String> carriers = new TreeSet<>();
        notices.each(read -> {
            digests.add(reader.digest(read));
            if (!judge.carrying(read).isEmpty()) {
                carriers.add(read.notice().id());
            }
        });
        LinkedProcesses processes = new ProcessLinker(knowledge).link(digests);
        return new Findings(carriers.isEmpty() ? List.of() : findings(notices, processes, carriers), processes);
    }

    /** Whether the mention tells the lots a process is judged by: American technology that is sought or supplied. */
    private boolean isOnTopic(Mention mention) {
        return (mention.stance() == Stance.REQUIRED || mention.stance() == Stance.SUPPLIED)
                && known.catalogue()
                        .findItem(mention.itemId())
                        .filter(item -> item.isAmerican())
                        .isPresent();
    }

    private List<Finding> findings(NoticeSource notices, LinkedProcesses processes, Set<String> carriers) {
        Map<Integer, List<Purchase.Member>> members = new TreeMap<>();
        carriers.forEach(id -> members.put(processes.placeOf(id), new ArrayList<>()));
        notices.each(read -> {
            List<Purchase.Member> process =
                    members.get(processes.placeOf(read.notice().id()));
            if (process != null) {
                process.add(member(read));
            }
        });
        List<Finding> findings = new ArrayList<>();
        members.forEach((place, list) -> findings.add(new FindingWriter(
                        Purchase.of(processes.process(place), list, processes.noticesOnTopic(place)), known, settings)
                .finding()));
        findings.sort(EARLIEST_FIRST);
        return findings;
    }

    private Purchase.Member member(NoticeWithText read) {
        StateLink told =
                known.stateLinks().byNotice(read.text(), read.notice().source().url());
        return new Purchase.Member(
                read.notice(),
                judge.carrying(read),
                read.composed(),
                judge.country(read),
                told,
                known.codes().find(read.text()));
    }

    /** The named items of one notice on which no finding rests, each with its reason. */
    public List<SetAside> setAside(NoticeWithText read) {
        return judge.setAside(read);
    }
}
