package weir.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weir.finding.Finding;
import weir.listing.ListStatus;

/** Whether the buyer was on a list on the day, and whether it is today. */
final class StatusPanel {

    private StatusPanel() {}

    static Markup of(Finding finding, Reference reference) {
        if (finding.statusToday().isEmpty()) {
            return Markup.of(
                    "<section class=\"panel\"><header><h4>On a list on the day?</h4></header><div class=\"in\"><p><span class=\"sign unknown\">unknown</span> {}</p></div></section>",
                    finding.buyer().name() == null
                            ? "no notice names the buyer"
                            : "the notice masks the buyer; no list can be asked");
        }
        List<Markup> lists = new ArrayList<>();
        for (ListStatus now : finding.statusToday()) {
            lists.add(list(finding, TimeBar.find(finding.statusAtTender(), now.list()), now, reference));
        }
        return Markup.of("{}", lists);
    }

    private static Markup list(Finding finding, Optional<ListStatus> then, ListStatus now, Reference reference) {
        return Markup.of(
                """
                <section class="panel status"><header><h4>On the list on the day?</h4><span class="note">{}, {}</span></header><div class="in">
                {}
                <p>{}{}</p>
                <table class="grid cards"><thead><tr><th>day</th><th>status</th><th>why</th></tr></thead><tbody>{}{}</tbody></table>
                <p class="note">{}</p></div></section>
                """,
                reference.listName(now.list()),
                now.listVersion(),
                TimeBar.of(finding, then.orElse(null), now),
                then.map(status -> Markup.of("On {} the buyer was {}. ", status.on(), sign(status)))
                        .orElse(Markup.of("No notice carries a day. ")),
                Markup.of("Today, on {}, it is {}.", now.on(), sign(now)),
                then.map(status -> row(status, "day of the notice")).orElse(Markup.NONE),
                row(now, "today"),
                coverage(now, reference));
    }

    private static String coverage(ListStatus status, Reference reference) {
        Reference.ListTable list = reference.lists().get(status.list());
        return (list == null ? "" : upper(list.coverage()) + ". ")
                + "To be listed is no finding of guilt; a listing governs items subject to the US export rules.";
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The verdict with its day. */
    static Markup sign(ListStatus status) {
        return switch (status.verdict()) {
            case LISTED ->
                status.since() == null
                        ? Markup.of("<span class=\"sign listed\">listed</span>")
                        : Markup.of("<span class=\"sign listed\">listed since {}</span>", status.since());
            case NOT_LISTED -> Markup.of("<span class=\"sign notlisted\">not listed</span>");
            case UNKNOWN -> Markup.of("<span class=\"sign unknown\">unknown</span>");
        };
    }

    private static Markup row(ListStatus status, String which) {
        return Markup.of(
                "<tr><td>{}<span class=\"gloss\">{}</span></td><td data-h=\"status\">{}</td><td data-h=\"why\">{}{}{}</td></tr>",
                status.on(),
                which,
                sign(status),
                status.entry() == null ? Markup.NONE : Markup.of("{}. ", Markup.text(status.entry())),
                Markup.text(withoutCoverage(status.note())),
                citation(status));
    }

    /** The words of coverage stand once under the table. */
    private static String withoutCoverage(String note) {
        return note.replaceFirst("; [^;]*\\(starter table\\).*", "");
    }

    private static Markup citation(ListStatus status) {
        if (status.citation() == null) {
            return Markup.NONE;
        }
        return Markup.of(
                "<span class=\"gloss\">{}{}{}</span>",
                status.citation(),
                status.citedOn() == null ? Markup.NONE : Markup.of(", printed {}", status.citedOn()),
                status.sinceBasis() == null ? "" : "; the day is " + status.sinceBasis());
    }
}
