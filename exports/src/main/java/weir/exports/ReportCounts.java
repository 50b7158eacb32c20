package weir.exports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;
import weir.listing.Verdict;
import weir.party.StateLink;
import weir.technology.Catalogue;

/** The counts of the story. */
final class ReportCounts {

    private static final int ROWS = 12;

    private ReportCounts() {}

    static Markup figures(Summary summary) {
        return Markup.of(
                "<dl class=\"figs\">{}{}{}{}{}{}{}</dl>",
                figure("documents read", summary.documents()),
                figure("not readable", summary.unreadable()),
                figure("findings", summary.findings()),
                figure("organisations", summary.buyers()),
                figure(
                        "providers named",
                        summary.byProvider().keySet().stream()
                                .filter(it -> !it.isEmpty())
                                .count()),
                figure("intermediaries", summary.byIntermediary().size()),
                figure("listed that day", summary.buyerCounts().listed().getOrDefault(Verdict.LISTED, 0L)));
    }

    private static Markup figure(String name, long value) {
        return Markup.of("<div><dt>{}</dt><dd>{}</dd></div>", name, Words.number(value));
    }

    static Markup tables(Summary summary, List<Finding> findings, Catalogue catalogue) {
        Map<String, String> roles = roles(findings);
        return Markup.of(
                "<div class=\"counts\">{}{}{}{}{}{}{}{}</div>{}",
                table("Notices by type", "type", summary.noticesByType(), type -> Markup.text(Words.of(type))),
                table("Findings by provider", "provider", summary.byProvider(), id -> provider(id, catalogue)),
                table(
                        "Findings by intermediary",
                        "organisation",
                        summary.byIntermediary(),
                        name -> Markup.of(
                                "{} <span class=\"gloss\">{}</span>",
                                Markup.written(name),
                                roles.getOrDefault(Ids.organisation(name), ""))),
                table("Intermediaries by role", "role", summary.byRole(), role -> Markup.text(Words.of(role))),
                table("Findings by state of the deal", "state", summary.byDealState(), Signs::deal),
                table(
                        "Buyers on a list on the day",
                        "status",
                        summary.buyerCounts().listed(),
                        ReportCounts::verdict),
                table(
                        "Buyers linked to the state",
                        "strength",
                        summary.buyerCounts().linked(),
                        ReportCounts::strength),
                months(summary.byMonth()),
                money(summary));
    }

    private static Map<String, String> roles(List<Finding> findings) {
        Map<String, Set<String>> roles = new HashMap<>();
        findings.stream()
                .flatMap(finding -> finding.intermediaries().stream())
                .forEach(it -> roles.computeIfAbsent(Ids.organisation(it.name()), any -> new TreeSet<>())
                        .add(Words.of(it.role())));
        Map<String, String> words = new HashMap<>();
        roles.forEach((name, set) -> words.put(name, String.join(", ", set)));
        return words;
    }

    private static Markup verdict(Verdict verdict) {
        return switch (verdict) {
            case LISTED -> Markup.of("<span class=\"sign listed\">listed</span>");
            case NOT_LISTED -> Markup.of("<span class=\"sign notlisted\">not listed</span>");
            case UNKNOWN ->
                Markup.of(
                        "<span class=\"sign unknown\">unknown</span> <span class=\"gloss\">not in the starter table, masked, or no day</span>");
        };
    }

    private static Markup strength(StateLink.Strength strength) {
        return Markup.of(
                "{} <span class=\"gloss\">{}</span>",
                strength.code(),
                switch (strength) {
                    case NONE -> "nothing tells of a link";
                    case WEAK -> "a word that private bodies carry too: no link by itself";
                    case MEDIUM -> "linked, by signs";
                    case STRONG -> "linked, by name or kind";
                });
    }

    /** The latest months; the timeline draws them all. */
    private static Markup months(Map<String, Long> byMonth) {
        Map<String, Long> latest = new LinkedHashMap<>();
        byMonth.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByKey().reversed())
                .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
        return table(
                "Findings by month, latest first",
                "month",
                latest,
                month -> month.isEmpty()
                        ? Markup.of("<span class=\"sign unknown\">no date</span>")
                        : Markup.text(month));
    }

    private static Markup provider(String id, Catalogue catalogue) {
        return id.isEmpty()
                ? Markup.of("<span class=\"sign unknown\">not named</span>")
                : Markup.text(Signs.name(id, catalogue));
    }

    private static <K> Markup table(String title, String head, Map<K, Long> counts, Function<K, Markup> name) {
        List<Markup> rows = counts.entrySet().stream()
                .limit(ROWS)
                .map(entry -> Markup.of(
                        "<tr><td>{}</td><td class=\"num\">{}</td></tr>",
                        name.apply(entry.getKey()),
                        Words.number(entry.getValue())))
                .toList();
        return Markup.of(
                """
                <section class="panel"><h3>{}</h3>{}{}</section>
                """,
                title,
                rows.isEmpty()
                        ? Markup.of("<p class=\"in note\">none</p>")
                        : Markup.of(
                                "<table class=\"grid\"><thead><tr><th>{}</th><th class=\"num\">count</th></tr></thead><tbody>{}</tbody></table>",
                                head,
                                rows),
                counts.size() > ROWS
                        ? Markup.of("<p class=\"in note\">and {} more</p>", counts.size() - ROWS)
                        : Markup.NONE);
    }

    /** Sums of one kind and one currency each; what is not known is said. */
    private static Markup money(Summary summary) {
        List<Markup> rows = summary.totals().entrySet().stream()
                .map(entry -> Markup.of(
                        "<tr><td>{}</td><td class=\"num\">{}</td><td class=\"num\">{}</td></tr>",
                        entry.getKey().words(),
                        Words.money(entry.getValue(), entry.getKey().currency()),
                        dollars(summary.dollars().get(entry.getKey()))))
                .toList();
        return Markup.of("""
                <section class="panel"><h3>Money named in findings</h3><table class="grid"><thead><tr><th>kind</th><th class="num">sum</th><th class="num">US dollars, about</th></tr></thead><tbody>{}
                <tr><td>findings without an amount</td><td class="num">{}</td><td class="num">not known</td></tr></tbody></table>
                <p class="in note">Each finding counts once, with the furthest amount its notices give. Sums of different kinds or currencies are not added up. Dollars are at the rate that stands in each finding; “Method and limits” says where the rates are from.</p></section>
                """, rows, Words.number(summary.withoutAmount()));
    }

    private static Markup dollars(@Nullable BigDecimal dollars) {
        return dollars == null
                ? Markup.of("<span class=\"sign unknown\">no rate</span>")
                : Markup.text(Words.number(dollars));
    }
}
