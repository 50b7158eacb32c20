package weir.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import weir.finding.Confidence;
import weir.finding.Finding;
import weir.process.ContractingProcess;
import weir.process.LinkedProcesses;

/** What a finding stands on: who the buyer is, how sure the reading is, why its notices belong together, and what is not known. */
final class BasisPanel {

    private static final int LINKS_AT_MOST = 12;
    private static final int PERCENT = 100;

    private BasisPanel() {}

    /** What the buyer is, how sure the reading is and what is open. */
    static Markup buyerAndConfidence(Finding finding) {
        Finding.Buyer buyer = finding.buyer();
        return Markup.of(
                """
                <section class="panel"><header><h4>How sure is the reading?</h4><span class="note">of the words, not of anybody's conduct</span></header><div class="in">
                <dl class="facts"><dt>Confidence</dt><dd><b>{}</b>{}</dd>
                <dt>Country</dt><dd>{} <span class="gloss">{}</span></dd>
                <dt>State link</dt><dd>{} <span class="gloss">{}</span></dd>{}
                <dt>Not known</dt><dd><ul class="plainlist">{}</ul></dd></dl></div></section>
                """,
                finding.confidence().value(),
                parts(finding.confidence()),
                buyer.country(),
                Markup.text(buyer.countryBasis()),
                buyer.stateLink().strength().code(),
                Markup.text(buyer.stateLink().reason()),
                buyer.unit() == null
                        ? Markup.NONE
                        : Markup.of("<dt>Unit</dt><dd>{}</dd>", Markup.written(buyer.unit())),
                finding.notKnown().stream()
                        .map(open -> Markup.of("<li>{}</li>", Markup.text(open)))
                        .toList());
    }

    /** The product, part by part. */
    private static Markup parts(Confidence confidence) {
        if (confidence.parts().isEmpty()) {
            return Markup.of(" <span class=\"gloss\">nothing takes away from it</span>");
        }
        List<Markup> parts = confidence.parts().stream()
                .map(part -> Markup.of("<li>× {} {}</li>", part.factor(), Markup.text(part.why())))
                .toList();
        return Markup.of(
                " <span class=\"gloss\">1, less for what follows</span><ul class=\"plainlist\">{}</ul>", parts);
    }

    /** Why the notices are one purchase, and what came before it. */
    static Markup process(Finding finding, LinkedProcesses processes, Map<String, Integer> numbers) {
        Optional<ContractingProcess> found =
                processes.findProcessOf(finding.noticeIds().getFirst());
        if (found.isEmpty()) {
            return Markup.NONE;
        }
        ContractingProcess process = found.get();
        return Markup.of(
                """
                <section class="panel"><header><h4>The purchase</h4><span class="note mono">{}</span></header><div class="in">
                <dl class="facts"><dt>Notices</dt><dd>{}</dd><dt>Project</dt><dd>{}</dd><dt>Follows</dt><dd>{}</dd>
                <dt>Joined by</dt><dd><ul class="plainlist">{}</ul></dd>{}</dl></div></section>
                """,
                process.processId(),
                process.noticeIds().size(),
                process.projectNumbers().isEmpty()
                        ? Markup.of("<span class=\"sign unknown\">no number given</span>")
                        : Markup.joined(process.projectNumbers().stream().map(Markup::written), ", "),
                follows(process, numbers),
                links(process),
                copies(process));
    }

    private static Markup follows(ContractingProcess process, Map<String, Integer> numbers) {
        if (process.follows() == null) {
            return Markup.of("no earlier try among the notices read");
        }
        Integer number = numbers.get(process.follows());
        return number == null
                ? Markup.of("an earlier try, <span class=\"mono\">{}</span>", process.follows())
                : Markup.of("an earlier try, <a href=\"#f{}\">finding {}</a>", number, number);
    }

    private static List<Markup> links(ContractingProcess process) {
        if (process.links().isEmpty()) {
            return List.of(Markup.of("<li>a single notice, nothing was joined</li>"));
        }
        List<Markup> links = new java.util.ArrayList<>(process.links().stream()
                .limit(LINKS_AT_MOST)
                .map(link -> Markup.of(
                        "<li>{} <span class=\"note\">{} – {}, strength {} %</span></li>",
                        link.reason(),
                        Markup.text(link.from()),
                        Markup.text(link.to()),
                        Math.round(link.strength() * PERCENT)))
                .toList());
        if (process.links().size() > LINKS_AT_MOST) {
            links.add(Markup.of(
                    "<li class=\"note\">and {} more</li>", process.links().size() - LINKS_AT_MOST));
        }
        return links;
    }

    private static Markup copies(ContractingProcess process) {
        return process.copies().isEmpty()
                ? Markup.NONE
                : Markup.of(
                        "<dt>Copies</dt><dd><ul class=\"plainlist\">{}</ul></dd>",
                        process.copies().stream()
                                .map(pair -> Markup.of(
                                        "<li class=\"note\">{} is {} on another portal</li>",
                                        Markup.text(pair.getLast()),
                                        Markup.text(pair.getFirst())))
                                .toList());
    }
}
