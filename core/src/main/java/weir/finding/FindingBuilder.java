package weir.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weir.notice.Notice;
import weir.process.ContractingProcess;
import weir.technology.Catalogue;

/**
 * From notices to findings: purchases, told apart by project number and buyer, of which at least one notice names an American item.
 *
 * <p>A notice that names no item belongs to the finding of its purchase all the same, for it may name the supplier or the price.
 */
public final class FindingBuilder {

    private static final Comparator<Finding> EARLIEST_FIRST = Comparator.comparing(
                    Finding::firstDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::id);

    private final Catalogue catalogue;
    private final FindingRules rules;

    public FindingBuilder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.rules = new FindingRules(catalogue);
    }

    /**
     * Finds what is to be reported. Passes over the notices twice (once where nothing is to be reported) and keeps only those of
     * purchases that are reported.
     *
     * <p>Nothing is judged here that the notices do not say: without stances every finding is provisional.
     */
    public Findings build(NoticeSource notices) {
        Set<PurchaseKey> reported = new HashSet<>();
        notices.each(read -> {
            if (read.notice().technology().stream().anyMatch(rules::carriesFinding)) {
                reported.add(PurchaseKey.of(read.notice()));
            }
        });
        if (reported.isEmpty()) {
            return Findings.NONE;
        }
        Map<PurchaseKey, List<Purchase.Member>> members = new LinkedHashMap<>();
        notices.each(read -> {
            PurchaseKey key = PurchaseKey.of(read.notice());
            if (reported.contains(key)) {
                members.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(new Purchase.Member(read.notice(), read.composed()));
            }
        });
        return findings(members);
    }

    private Findings findings(Map<PurchaseKey, List<Purchase.Member>> members) {
        List<Finding> findings = new ArrayList<>();
        Map<String, ContractingProcess> processes = new LinkedHashMap<>();
        members.forEach((key, list) -> {
            Purchase purchase = Purchase.of(key, list, rules::carriesFinding);
            Finding finding = new FindingWriter(purchase, catalogue).finding();
            findings.add(finding);
            processes.put(finding.processId(), purchase.process());
        });
        findings.sort(EARLIEST_FIRST);
        return new Findings(
                findings,
                findings.stream()
                        .flatMap(it -> Optional.ofNullable(processes.get(it.processId())).stream())
                        .toList());
    }

    /** The named items of one notice on which no finding rests, each with its reason. */
    public List<SetAside> setAside(Notice notice) {
        List<SetAside> aside = new ArrayList<>();
        notice.technology()
                .forEach(mention -> rules.findReasonToSetAside(mention)
                        .ifPresent(reason -> aside.add(new SetAside(
                                notice.id(),
                                mention.itemId(),
                                mention.kind(),
                                mention.stance(),
                                mention.text(),
                                mention.start(),
                                mention.end(),
                                reason))));
        return aside;
    }
}
