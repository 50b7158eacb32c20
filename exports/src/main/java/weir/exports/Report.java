package weir.exports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import weir.finding.Finding;
import weir.process.LinkedProcesses;
import weir.technology.Catalogue;

/**
 * Writes {@code report.html}: one page for people, with everything it needs inside and no script. It shows a bounded number of findings;
 * the files beside it hold all.
 */
final class Report {

    private final CaseView view;
    private final Catalogue catalogue;
    private final List<Finding> findings;
    private final Summary summary;

    private Report(CaseView view, Summary summary) {
        this.view = view;
        this.catalogue = view.catalogue();
        this.findings = view.findings().findings();
        this.summary = summary;
    }

    static void write(Path out, CaseView view, Summary summary, CasePass pass) {
        Report report = new Report(view, summary);
        try (OutFile file = new OutFile(out, "report.html")) {
            append(file, ReportPage.head("Report · Weir"));
            append(file, report.opening());
            append(file, Timeline.of(report.findings));
            append(file, PathsFigure.of(report.findings, report.catalogue));
            append(file, report.table());
            report.cards(file, pass.shownNotices());
            append(file, ReportLists.setAside(pass.asides(), report.catalogue));
            append(file, ReportLists.problems(pass.shownProblems(), summary));
            append(file, ReportMethod.of(view, summary));
            append(file, ReportPage.foot(view.run()));
            file.commit();
        }
    }

    private static void append(OutFile file, Markup markup) {
        file.write(markup.html().getBytes(StandardCharsets.UTF_8));
    }

    private Markup opening() {
        return Markup.of(
                """
                <main id="main">{}
                <div class="report">
                <p class="note">made for <time datetime="{}">{}</time> · Weir {}</p>
                <h1>{}</h1>
                <p class="standfirst">{}</p>
                {}
                <h2>The counts</h2>
                {}
                """,
                findings.stream().anyMatch(Finding::composed)
                        ? Markup.of(
                                "<p class=\"composed\"><span><b>Composed samples.</b> Findings so marked rest on notices that were"
                                        + " composed to show the program. They are not publications.</span></p>")
                        : Markup.NONE,
                view.run().today(),
                view.run().today(),
                view.run().version(),
                title(),
                standfirst(),
                ReportCounts.figures(summary),
                ReportCounts.tables(summary, findings, catalogue));
    }

    private String title() {
        List<LocalDate> days = findings.stream()
                .map(Finding::firstDate)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "Who sought restricted computing power in public tenders";
        }
        String first = month(days.getFirst());
        String last = month(days.getLast());
        return "Who sought restricted computing power in public tenders, "
                + (first.equals(last) ? first : first + " to " + last);
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH) + " "
                + day.getYear();
    }

    private String standfirst() {
        String read = Words.count(summary.documents(), "document")
                + (summary.documents() == 1 ? " was read, " : " were read, ")
                + Words.number(summary.unreadable()) + " could not be read. ";
        if (findings.isEmpty()) {
            return read
                    + "No notice seeks or supplies an American chip, cloud or model that was out of its buyer's reach on that day. That is no proof that none was sought.";
        }
        return read
                + Words.count(summary.buyers(), "organisation")
                + (summary.buyers() == 1 ? " is named as buyer" : " are named as buyers")
                + " in notices that seek or supply American chips, clouds or models out of their reach on that day. A plan is not a"
                + " purchase, to be listed is not to be guilty, and to rent such power over a cloud was as such lawful.";
    }

    private Markup table() {
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(findings.size(), CasePass.SHOWN); i++) {
            rows.add(row(findings.get(i), i + 1));
        }
        return Markup.of(
                """
                <h2>Findings</h2>
                <p class="found">{} of {}{}</p>
                {}
                """,
                Words.number(rows.size()),
                Words.number(findings.size()),
                rows.size() < findings.size()
                        ? "; the others stand in findings.jsonl, findings.csv and findings.xlsx"
                        : "",
                rows.isEmpty() ? Markup.of("<div class=\"empty\"><p>No finding.</p></div>") : grid(rows));
    }

    private static Markup grid(List<Markup> rows) {
        return Markup.of("""
                <div class="scroll"><table class="grid cards"><thead><tr><th>buyer</th><th>first notice</th><th>named technology</th><th>supplier</th><th>provider</th><th>deal</th><th>on the day</th><th class="num">money</th></tr></thead>
                <tbody>{}</tbody></table></div>
                """, rows);
    }

    private Markup row(Finding finding, int number) {
        List<String> providers = Signs.providers(finding, catalogue);
        return Markup.of(
                """
                <tr><td><a href="#f{}">{}. {}</a></td><td data-h="first notice">{}</td><td data-h="technology">{}</td><td data-h="supplier">{}</td><td data-h="provider">{}</td><td data-h="deal">{}</td><td data-h="on the day">{}</td><td class="num" data-h="money">{}</td></tr>
                """,
                number,
                number,
                Signs.buyer(finding),
                finding.firstDate(),
                Signs.items(finding),
                finding.intermediaries().isEmpty()
                        ? Markup.of("<span class=\"sign unknown\">none named</span>")
                        : Signs.intermediaries(finding),
                providers.isEmpty()
                        ? Markup.of("<span class=\"sign unknown\">not named</span>")
                        : Markup.text(String.join(", ", providers)),
                Signs.deal(finding.dealState()),
                Signs.status(finding),
                Signs.money(finding));
    }

    private void cards(OutFile file, Map<String, NoticeText> notices) {
        LinkedProcesses processes = view.findings().processes();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < Math.min(findings.size(), CasePass.SHOWN); i++) {
            numbers.put(findings.get(i).processId(), i + 1);
        }
        for (int i = 0; i < Math.min(findings.size(), CasePass.SHOWN); i++) {
            Finding finding = findings.get(i);
            List<Markup> cards = new ArrayList<>();
            for (String id : finding.noticeIds()) {
                NoticeText kept = notices.get(id);
                if (kept != null) {
                    String card = "f" + (i + 1) + "n" + (cards.size() + 1);
                    cards.add(NoticeCard.of(kept.read(), card, kept.setAside(), catalogue));
                }
            }
            if (cards.size() < finding.noticeIds().size()) {
                cards.add(Markup.of(
                        "<p class=\"note\">{} more notices of this purchase: see notice_ids in findings.jsonl.</p>",
                        finding.noticeIds().size() - cards.size()));
            }
            append(file, FindingCard.of(finding, i + 1, cards, view, processes, numbers));
        }
    }
}
