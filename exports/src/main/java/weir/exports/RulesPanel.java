package weir.exports;

import java.time.LocalDate;
import java.util.List;
import weir.finding.Finding;
import weir.rules.Instrument;
import weir.rules.RuleState;
import weir.technology.Catalogue;

/** How the rules stood to the items on the day of the finding, and how they stand today. */
final class RulesPanel {

    private static final int LINES_AT_MOST = 16;

    private final Catalogue catalogue;
    private final Reference reference;

    private RulesPanel(Catalogue catalogue, Reference reference) {
        this.catalogue = catalogue;
        this.reference = reference;
    }

    static Markup of(Finding finding, LocalDate today, Catalogue catalogue, Reference reference) {
        RulesPanel panel = new RulesPanel(catalogue, reference);
        LocalDate day = RuleDays.findDay(finding, today).orElse(today);
        Markup now = panel.panel(Markup.of("Rules today, {}", today), RuleDays.today(finding, today));
        return day.equals(today)
                ? now
                : Markup.of(
                        "<div class=\"cols c2\">{}{}</div>",
                        panel.panel(Markup.of("Rules on {}", day), RuleDays.onTheDay(finding, today)),
                        now);
    }

    private Markup panel(Markup title, List<Finding.RuleLine> lines) {
        List<Markup> rows = lines.stream().limit(LINES_AT_MOST).map(this::row).toList();
        return Markup.of(
                "<section class=\"panel rules\"><header><h4>{}</h4></header>{}{}</section>",
                title,
                rows.isEmpty()
                        ? Markup.of(
                                "<div class=\"in\"><p class=\"note\">No rule that Weir knows says anything of these items on this day. To rent computing power over a cloud was as such no export.</p></div>")
                        : Markup.of("<table class=\"grid\"><tbody>{}</tbody></table>", rows),
                lines.size() > rows.size()
                        ? Markup.of(
                                "<p class=\"note in\">and {} more in findings.jsonl</p>", lines.size() - rows.size())
                        : Markup.NONE);
    }

    private Markup row(Finding.RuleLine line) {
        return Markup.of(
                """
                <tr><td><span class="sign rule {}">{}</span></td><td><b>{}</b>{}{}<span class="gloss">{}</span><span class="gloss">{}</span><span class="gloss">{} · {}</span></td></tr>
                """,
                look(line.stateOnDay()),
                line.stateOnDay().code().replace('-', ' '),
                Signs.name(line.itemId(), catalogue),
                says(line),
                exception(line),
                titleAndKind(line.rule()),
                Markup.text(arithmetic(line)),
                Markup.text(line.citation()),
                line.checked()
                        ? Markup.of("checked")
                        : Markup.of("<span class=\"gap-unknown\">not checked against a source</span>"));
    }

    private static String says(Finding.RuleLine line) {
        String label = line.label() == null ? "" : line.label();
        return switch (line.result()) {
            case "yes" -> label.isEmpty() ? " falls under it" : ": " + label;
            case "near" -> " near the line" + (label.isEmpty() ? "" : " of " + label);
            case "unknown" ->
                " not known" + (label.isEmpty() ? "" : " whether " + label)
                        + (line.missing().isEmpty()
                                ? ""
                                : "; missing: "
                                        + String.join(", ", line.missing()).replace('_', ' '));
            default -> " " + line.result() + " " + label;
        };
    }

    private static Markup exception(Finding.RuleLine line) {
        return line.exception() == null
                ? Markup.NONE
                : Markup.of(" <span class=\"pill wait\">licence exception may serve: {}</span>", line.exception());
    }

    private String titleAndKind(String rule) {
        Instrument instrument = reference.instruments().get(rule);
        return instrument == null
                ? rule
                : instrument.title() + " (" + instrument.kind().code().replace('-', ' ') + ")";
    }

    /** Sums are printed as people write them. */
    private static String arithmetic(Finding.RuleLine line) {
        return line.arithmetic().isEmpty()
                ? "named by the rule, nothing to compute"
                : line.arithmetic().replace(" >= ", " ≥ ").replace(" <= ", " ≤ ");
    }

    private static String look(RuleState state) {
        return switch (state) {
            case IN_FORCE -> "inforce";
            case PROPOSED -> "proposed";
            case STAYED -> "stayed";
            case NOT_ENFORCED -> "notenforced";
            case UNVERIFIED -> "unverified";
            case ENDED, NOT_YET, NONE -> "ended";
        };
    }
}
