package weir.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weir.finding.Finding;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.TechnologyKind;

/**
 * The way from a buyer over an intermediary and a provider to a technology, and the findings that go it. An empty name is one that no
 * notice gives.
 *
 * @param findings places in the list of findings, earliest first
 */
record DealPath(
        String buyer,
        String intermediary,
        String provider,
        String technology,
        TechnologyKind kind,
        List<Integer> findings) {

    /** Intermediaries of one finding that get a path of their own. */
    private static final int INTERMEDIARIES = 3;

    DealPath {
        findings = List.copyOf(findings);
    }

    private record Key(String buyer, String intermediary, String provider, String technology, TechnologyKind kind) {}

    /** All paths, the most frequent first. */
    static List<DealPath> of(List<Finding> findings, Catalogue catalogue) {
        Map<Key, List<Integer>> paths = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (Key key : keys(findings.get(i), catalogue)) {
                paths.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        return paths.entrySet().stream()
                .map(entry -> path(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (DealPath path) -> path.findings().size())
                        .reversed())
                .toList();
    }

    private static DealPath path(Key key, List<Integer> findings) {
        return new DealPath(key.buyer, key.intermediary, key.provider, key.technology, key.kind, findings);
    }

    private static Set<Key> keys(Finding finding, Catalogue catalogue) {
        String buyer = finding.buyer().name() == null ? "" : finding.buyer().name();
        List<String> intermediaries = finding.intermediaries().isEmpty()
                ? List.of("")
                : finding.intermediaries().stream()
                        .map(Finding.Intermediary::name)
                        .limit(INTERMEDIARIES)
                        .toList();
        Set<Key> keys = new LinkedHashSet<>();
        for (Finding.NamedItem item : finding.items()) {
            String provider = provider(finding, item, catalogue);
            if (!isSaidByTheOthers(item, finding)) {
                for (String intermediary : intermediaries) {
                    keys.add(new Key(
                            buyer,
                            intermediary,
                            provider.isEmpty() ? "" : Signs.name(provider, catalogue),
                            item.name(),
                            item.kind()));
                }
            }
        }
        return keys;
    }

    /** A cloud company is no technology of its own where the finding names a chip, a machine or a model too. */
    private static boolean isSaidByTheOthers(Finding.NamedItem item, Finding finding) {
        return item.itemId().equals(finding.provider())
                && finding.items().stream().anyMatch(other -> other.kind() != TechnologyKind.CLOUD);
    }

    /** Whoever runs this item as far as the catalogue knows it among the finding's providers, else its first provider. */
    private static String provider(Finding finding, Finding.NamedItem item, Catalogue catalogue) {
        String known =
                catalogue.findItem(item.itemId()).map(CatalogueItem::provider).orElse("");
        if (finding.providers().contains(known) || finding.providers().contains(item.itemId())) {
            return finding.providers().contains(known) ? known : item.itemId();
        }
        return finding.provider() == null ? "" : finding.provider();
    }
}
