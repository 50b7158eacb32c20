package weir.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import weir.finding.Finding;
import weir.finding.Role;
import weir.process.LinkedProcesses;
import weir.technology.Catalogue;

/** One finding: its statement, what is known and not known of the deal, and its notices. */
final class FindingCard {

    private static final int ITEMS_AT_MOST = 12;

    private final Finding finding;
    private final CaseView view;
    private final LinkedProcesses processes;
    private final Catalogue catalogue;

    private FindingCard(Finding finding, CaseView view, LinkedProcesses processes) {
        this.finding = finding;
        this.view = view;
        this.processes = processes;
        this.catalogue = view.catalogue();
    }

    /**
     * The card as markup.
     *
     * @param number as in the findings table; the card's id is {@code f} and this number
     * @param notices cards of its notices
     * @param processes of the whole case
     * @param numbers of the findings on the page by their processes
     */
    static Markup of(
            Finding finding,
            int number,
            List<Markup> notices,
            CaseView view,
            LinkedProcesses processes,
            Map<String, Integer> numbers) {
        FindingCard card = new FindingCard(finding, view, processes);
        return Markup.of(
                """
                <article id="f{}">
                <h3>{}. {} {}</h3>
                <p class="statement">{}</p>
                {}
                {}
                <div class="basis">{}</div>
                {}
                </article>
                """,
                number,
                number,
                Signs.buyer(finding),
                card.pills(),
                finding.statement(),
                card.chain(),
                card.facts(),
                card.panels(numbers),
                notices);
    }

    private List<Markup> panels(Map<String, Integer> numbers) {
        LocalDate today = view.run().today();
        Reference reference = view.reference();
        Markup process = BasisPanel.process(finding, processes, numbers);
        boolean computed = finding.compute() != null;
        return List.of(
                Markup.of(
                        "<div class=\"cols c2\"><div class=\"stack\">{}{}</div><div class=\"stack\">{}{}</div></div>",
                        StatusPanel.of(finding, reference),
                        computed ? process : Markup.NONE,
                        BasisPanel.buyerAndConfidence(finding),
                        computed ? ComputePanel.of(finding, catalogue, reference) : process),
                RulesPanel.of(finding, today, catalogue, reference));
    }

    private Markup pills() {
        return new Markup(finding.composed() ? "<span class=\"pill\">composed sample</span>" : "");
    }

    private Markup chain() {
        return Markup.of(
                """
                <ol class="walk" aria-label="Chain">
                <li{}><div><small>buyer</small>{}</div></li>
                {}
                {}
                <li><div><small>named technology</small>{}</div></li>
                </ol>""",
                new Markup(finding.buyer().name() == null ? " class=\"isunknown\"" : ""),
                Markup.of("<b>{}</b>", Signs.buyer(finding)),
                intermediaries(),
                providers(),
                Signs.items(finding));
    }

    private Markup intermediaries() {
        if (finding.intermediaries().isEmpty()) {
            return unknownStep("supplier", "none named");
        }
        String roles = finding.intermediaries().stream()
                .map(Finding.Intermediary::role)
                .distinct()
                .map(Words::of)
                .reduce((one, other) -> one + ", " + other)
                .orElse(Words.of(Role.SUPPLIER));
        return Markup.of("<li><div><small>{}</small><b>{}</b></div></li>", roles, Signs.intermediaries(finding));
    }

    private Markup providers() {
        List<String> providers = Signs.providers(finding, catalogue);
        return providers.isEmpty()
                ? unknownStep("provider", "not named")
                : Markup.of("<li><div><small>provider</small><b>{}</b></div></li>", String.join(", ", providers));
    }

    private static Markup unknownStep(String step, String word) {
        return Markup.of(
                "<li class=\"isunknown\"><div><small>{}</small><span class=\"sign unknown\">{}</span></div></li>",
                step,
                word);
    }

    private Markup facts() {
        return Markup.of(
                """
                <dl class="facts">
                <dt>Technology</dt><dd><ul class="plainlist">{}</ul></dd>
                <dt>Deal</dt><dd>{}</dd>
                <dt>Money</dt><dd>{}</dd>
                <dt>First notice</dt><dd>{}</dd>
                <dt>Award</dt><dd>{}</dd>
                <dt>Finding</dt><dd class="mono">{}</dd>
                </dl>""",
                items(),
                Signs.deal(finding.dealState()),
                Signs.moneyAsWritten(finding),
                finding.firstDate(),
                award(),
                finding.id());
    }

    private Markup award() {
        return finding.awardDate() == null
                ? Markup.of("no award among the notices read")
                : Markup.of("{}", finding.awardDate());
    }

    /** Each item with what the notices want of it and how many. */
    private List<Markup> items() {
        List<Markup> items = new ArrayList<>();
        finding.items().stream().limit(ITEMS_AT_MOST).forEach(item -> items.add(item(item)));
        if (finding.items().size() > items.size()) {
            items.add(Markup.of(
                    "<li class=\"note\">and {} more</li>", finding.items().size() - items.size()));
        }
        return items;
    }

    private static Markup item(Finding.NamedItem item) {
        return Markup.of(
                "<li>{} {}{}</li>",
                Signs.technology(item.name(), item.kind(), item.stance()),
                item.stance() == null ? "named" : item.stance().code(),
                quantity(item));
    }

    private static Markup quantity(Finding.NamedItem item) {
        if (item.quantity() == null) {
            return Markup.of(", <span class=\"gap-unknown\">how many is not known</span>");
        }
        String unit = item.quantity().unit();
        return Markup.of(
                ", {} {}{}",
                Words.number(item.quantity().value()),
                Markup.written(unit == null ? "" : unit),
                item.quantity().derived() ? " (computed from the words)" : "");
    }
}
