package weir.exports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import weir.technology.Catalogue;

/** The counts of the story. */
final class ReportCounts {

    private static final int ROWS = 12;
    private static final int BAR_AT_MOST = 60;
    private static final int MONTH_WIDTH = 24;

    private ReportCounts() {}

    static Markup figures(Summary summary) {
        return Markup.of(
                "<dl class=\"figs\">{}{}{}{}{}</dl>",
                figure("documents read", summary.documents()),
                figure("not readable", summary.unreadable()),
                figure("findings", summary.findings()),
                figure("organisations", summary.buyers()),
                figure(
                        "providers named",
                        summary.byProvider().keySet().stream()
                                .filter(it -> !it.isEmpty())
                                .count()));
    }

    private static Markup figure(String name, long value) {
        return Markup.of("<div><dt>{}</dt><dd>{}</dd></div>", name, Words.number(value));
    }

    static Markup tables(Summary summary, Catalogue catalogue) {
        return Markup.of(
                "<div class=\"cols counts\">{}{}{}{}</div>{}",
                table("Notices by type", "type", summary.noticesByType(), type -> Markup.text(Words.of(type))),
                table("Findings by provider", "provider", summary.byProvider(), id -> provider(id, catalogue)),
                table("Findings by intermediary", "organisation", summary.byIntermediary(), Markup::written),
                money(summary),
                months(summary.byMonth()));
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
                        "<tr><td>{}</td><td class=\"num\">{}</td></tr>",
                        entry.getKey().words(),
                        Words.money(entry.getValue(), entry.getKey().currency())))
                .toList();
        return Markup.of("""
                <section class="panel"><h3>Money named in findings</h3><table class="grid"><thead><tr><th>kind</th><th class="num">sum</th></tr></thead><tbody>{}
                <tr><td>findings without an amount</td><td class="num">{}</td></tr></tbody></table>
                <p class="in note">Each finding counts once, with the furthest amount its notices give. Sums of different kinds or currencies are not added up.</p></section>
                """, rows, Words.number(summary.withoutAmount()));
    }

    /** One bar a month; months without a finding between the first and the last keep their place. */
    static Markup months(Map<String, Long> byMonth) {
        List<String> months = MonthRange.of(byMonth.keySet());
        if (months.isEmpty()) {
            return Markup.NONE;
        }
        long most = byMonth.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Markup> bars = new java.util.ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            bars.add(bar(i * MONTH_WIDTH, months.get(i), byMonth.getOrDefault(months.get(i), 0L), most));
        }
        int width = Math.max(months.size(), 8) * MONTH_WIDTH;
        return Markup.of(
                """
                <figure class="months"><h3>Findings by month of the first notice</h3><div class="scroll late"><svg class="fig" viewBox="0 0 {} 100" role="img" aria-label="{}">{}<path class="axis" d="M0 76H{}"/></svg></div>{}</figure>
                """,
                width,
                spoken(months, byMonth),
                bars,
                months.size() * MONTH_WIDTH,
                notDrawn(months.getFirst(), byMonth));
    }

    /** Findings without a month, and those before the first month that is drawn. */
    private static Markup notDrawn(String first, Map<String, Long> byMonth) {
        long undated = byMonth.getOrDefault("", 0L);
        long earlier = byMonth.entrySet().stream()
                        .filter(entry -> entry.getKey().compareTo(first) < 0)
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                - undated;
        if (undated + earlier == 0) {
            return Markup.NONE;
        }
        return Markup.of(
                "<p class=\"note\">Not drawn: {} before {}, {} without a date.</p>",
                Words.number(earlier),
                first,
                Words.number(undated));
    }

    private static Markup bar(int x, String month, long count, long most) {
        long height = count * BAR_AT_MOST / most;
        Markup label = month.endsWith("-01") || x == 0
                ? Markup.of("<text class=\"dim s\" x=\"{}\" y=\"98\">{}</text>", x, month.substring(0, 4))
                : Markup.NONE;
        Markup bar = count == 0
                ? Markup.NONE
                : Markup.of(
                        "<rect class=\"bar-a\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"1\"/><text class=\"mid strong s\" x=\"{}\" y=\"{}\">{}</text>",
                        x + 4,
                        76 - height,
                        MONTH_WIDTH - 8,
                        height,
                        x + MONTH_WIDTH / 2,
                        72 - height,
                        count);
        return Markup.of(
                "{}<text class=\"mid dim s\" x=\"{}\" y=\"87\">{}</text>{}",
                bar,
                x + MONTH_WIDTH / 2,
                month.substring(5),
                label);
    }

    private static String spoken(List<String> months, Map<String, Long> byMonth) {
        return months.stream()
                .filter(byMonth::containsKey)
                .map(month -> month + ": " + byMonth.get(month))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
