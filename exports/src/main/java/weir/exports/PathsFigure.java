package weir.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import weir.finding.Finding;
import weir.listing.Verdict;
import weir.process.DealState;
import weir.technology.Catalogue;

/**
 * Who stood between buyer and provider: columns of buyers, intermediaries, providers and technology, a line for each path. At most
 * {@value #PATHS} paths are drawn, the most frequent ones; where one figure would be longer than a page there is one for each provider.
 */
final class PathsFigure {

    private static final int PATHS = 40;
    /** Buyers that a figure of one printed page can hold. */
    private static final int BUYERS = 18;

    private final List<Finding> findings;

    private PathsFigure(List<Finding> findings) {
        this.findings = findings;
    }

    static Markup of(List<Finding> findings, Catalogue catalogue) {
        List<DealPath> all = DealPath.of(findings, catalogue);
        if (all.isEmpty()) {
            return Markup.NONE;
        }
        List<DealPath> drawn = all.stream().limit(PATHS).toList();
        return Markup.of(
                """
                <h2>Who stood between buyer and provider</h2>
                <p>{} of {}. A line says what the notices say, not that a service was used.{}</p>
                <p class="key">{}<span class="sign rule inforce">awarded or contracted</span><span class="sign rule dash">planned, tendered or not known</span><span class="sign rule ended">pale: failed or cancelled</span><span class="sign listed">listed on the day</span><span class="sign unknown">not named</span></p>
                {}
                """,
                Words.count(drawn.size(), "path"),
                Words.count(findings.size(), "finding"),
                drawn.size() < all.size()
                        ? " " + (all.size() - drawn.size())
                                + " less frequent paths are left out of the figure; the table of findings and the files hold all."
                        : "",
                kinds(drawn),
                new PathsFigure(findings).figures(drawn));
    }

    private static List<Markup> kinds(List<DealPath> paths) {
        return paths.stream()
                .map(DealPath::kind)
                .distinct()
                .sorted()
                .map(kind -> Markup.of("<span class=\"tech {}\">{}</span>", kind.code(), kind.code()))
                .toList();
    }

    private List<Markup> figures(List<DealPath> paths) {
        if (buyers(paths) <= BUYERS) {
            return List.of(figure(paths, ""));
        }
        Map<String, List<DealPath>> byProvider =
                paths.stream().collect(Collectors.groupingBy(DealPath::provider, TreeMap::new, Collectors.toList()));
        List<Markup> figures = new ArrayList<>();
        byProvider.forEach((provider, group) -> figures.addAll(parts(provider, group)));
        return figures;
    }

    private static long buyers(List<DealPath> paths) {
        return paths.stream().map(DealPath::buyer).distinct().count();
    }

    /** The paths of one provider, page by page. */
    private List<Markup> parts(String provider, List<DealPath> group) {
        String title = "Provider: " + (provider.isEmpty() ? "not named" : provider);
        int parts = (group.size() + BUYERS - 1) / BUYERS;
        return IntStream.range(0, parts)
                .mapToObj(part -> figure(
                        group.subList(part * BUYERS, Math.min(group.size(), (part + 1) * BUYERS)),
                        parts == 1 ? title : title + ", part " + (part + 1) + " of " + parts))
                .toList();
    }

    private Markup figure(List<DealPath> paths, String title) {
        return Markup.of(
                "<figure class=\"paths\">{}<div class=\"scroll\">{}</div></figure>",
                title.isEmpty() ? Markup.NONE : Markup.of("<figcaption>{}</figcaption>", title),
                new PathsDrawing(paths, this::look, this::buyerNote).svg());
    }

    /** Full where it came to a deal, pale where it came to nothing. */
    private String look(DealPath path) {
        Set<DealState> states = path.findings().stream()
                .map(index -> findings.get(index).dealState())
                .collect(Collectors.toSet());
        if (states.contains(DealState.AWARDED) || states.contains(DealState.CONTRACTED)) {
            return "";
        }
        boolean over = states.stream().allMatch(state -> state == DealState.FAILED || state == DealState.CANCELLED);
        return over ? " wait dimmed" : " wait";
    }

    private String buyerNote(DealPath path) {
        Finding finding = findings.get(path.findings().getFirst());
        if (BuyerCounts.verdict(finding.statusAtTender()) == Verdict.LISTED) {
            return "listed on the day";
        }
        return finding.buyer().masked() ? "masked in the notice" : "";
    }
}
