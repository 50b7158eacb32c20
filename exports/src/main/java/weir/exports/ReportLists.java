package weir.exports;

import java.util.List;
import weir.evidence.ReadProblem;
import weir.finding.SetAside;
import weir.technology.Catalogue;

/** The lists behind the findings: what was seen and set aside, and what was not read. */
final class ReportLists {

    private ReportLists() {}

    static Markup setAside(List<SetAside> shown, long count, Catalogue catalogue) {
        List<Markup> rows = shown.stream()
                .map(aside -> Markup.of(
                        "<tr><td>{}</td><td data-h=\"words\">{}</td><td data-h=\"why\">{}</td><td class=\"path\" data-h=\"notice\">{} <span class=\"gloss\">words {}–{}</span></td></tr>",
                        Signs.technology(Signs.name(aside.itemId(), catalogue), aside.kind(), aside.stance()),
                        Markup.written(aside.text()),
                        aside.reason(),
                        aside.noticeId(),
                        aside.start(),
                        aside.end()))
                .toList();
        return Markup.of(
                """
                <h2>Seen and set aside</h2>
                <p>{} on which no finding rests{}</p>
                {}
                """,
                Words.count(count, "named item"),
                shown.size() < count ? "; the first " + shown.size() + " are shown, set_aside.jsonl holds all." : ".",
                rows.isEmpty()
                        ? Markup.NONE
                        : Markup.of(
                                "<table class=\"grid cards\"><thead><tr><th>item</th><th>words</th><th>why</th><th>notice</th></tr></thead><tbody>{}</tbody></table>",
                                rows));
    }

    static Markup problems(List<ReadProblem> shown, Summary summary) {
        List<Markup> rows = shown.stream()
                .map(problem -> Markup.of(
                        "<tr><td class=\"path\">{}{}</td><td data-h=\"lost\">{}</td><td data-h=\"what\">{}</td><td data-h=\"advice\">{}</td></tr>",
                        problem.source(),
                        problem.position() == null ? "" : ", " + problem.position(),
                        lost(problem.severity()),
                        problem.what(),
                        problem.advice()))
                .toList();
        return Markup.of(
                """
                <h2>Not read, or not whole</h2>
                <p>{}, {} of them not readable at all{}</p>
                {}
                """,
                Words.count(summary.problems(), "problem"),
                Words.number(summary.unreadable()),
                shown.size() < summary.problems()
                        ? "; the first " + shown.size() + " are shown, problems.jsonl holds all."
                        : ".",
                rows.isEmpty()
                        ? Markup.NONE
                        : Markup.of(
                                "<table class=\"grid cards\"><thead><tr><th>source</th><th>lost</th><th>what</th><th>what to do</th></tr></thead><tbody>{}</tbody></table>",
                                rows));
    }

    private static String lost(ReadProblem.Severity severity) {
        return switch (severity) {
            case NOTE -> "nothing";
            case PART -> "a part";
            case UNREADABLE -> "all of it";
        };
    }
}
