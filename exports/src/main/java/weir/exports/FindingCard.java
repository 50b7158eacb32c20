package weir.exports;

import java.util.List;
import weir.finding.Finding;
import weir.finding.Role;
import weir.technology.Catalogue;

/** One finding: its statement, what is known and not known of the deal, and its notices. */
final class FindingCard {

    private final Finding finding;
    private final Catalogue catalogue;

    private FindingCard(Finding finding, Catalogue catalogue) {
        this.finding = finding;
        this.catalogue = catalogue;
    }

    /**
     * The card as markup.
     *
     * @param number as in the findings table; the card's id is {@code f} and this number
     * @param notices cards of its notices
     */
    static Markup of(Finding finding, int number, List<Markup> notices, Catalogue catalogue) {
        FindingCard card = new FindingCard(finding, catalogue);
        return Markup.of(
                """
                <article id="f{}">
                <h3>{}. {} {}</h3>
                <p class="statement">{}</p>
                {}
                {}
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
                notices);
    }

    private Markup pills() {
        return Markup.of("{}", new Markup(finding.composed() ? "<span class=\"pill\">composed sample</span>" : ""));
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
                <dt>Deal</dt><dd>{}</dd>
                <dt>Money</dt><dd>{}</dd>
                <dt>First notice</dt><dd>{}</dd>
                <dt>Award</dt><dd>{}</dd>
                <dt>Finding</dt><dd class="mono">{}</dd>
                <dt>Not known</dt><dd>{}</dd>
                </dl>""",
                Signs.deal(finding.dealState()),
                Signs.moneyAsWritten(finding),
                finding.firstDate(),
                finding.awardDate(),
                finding.id(),
                notKnown());
    }

    /** What a reader should not take for granted. */
    private Markup notKnown() {
        return Markup.joined(finding.notKnown().stream().map(Markup::text), "; ");
    }
}
