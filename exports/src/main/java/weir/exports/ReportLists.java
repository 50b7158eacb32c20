package weir.exports;

import java.util.List;
import weir.evidence.ReadProblem;
import weir.finding.SetAside;
import weir.technology.Catalogue;

/** The lists behind the findings: what was seen and set aside, and what was not read. */
final class ReportLists {

    private ReportLists() {}

    static Markup setAside(AsideGroups asides, Catalogue catalogue) {
        List<Markup> groups =
                asides.groups().stream().map(group -> group(group, catalogue)).toList();
        return Markup.of(
                """
                <h2>Seen and set aside</h2>
                <p>{} on which no finding rests, by reason{}</p>
                {}
                """,
                Words.count(asides.count(), "named item"),
                groups.isEmpty() ? "." : "; set_aside.jsonl and the second sheet of findings.xlsx hold all.",
                groups);
    }

    private static Markup group(AsideGroups.Group group, Catalogue catalogue) {
        List<Markup> rows = group.examples().stream()
                .map(example -> example(example, catalogue))
                .toList();
        return Markup.of(
                """
                <section class="panel asides"><header><h3>{}</h3><span class="note">{}{}</span></header>
                <table class="grid cards"><thead><tr><th>item</th><th>words</th><th>notice</th></tr></thead><tbody>{}</tbody></table></section>
                """,
                Markup.text(group.reason()),
                Words.number(group.count()),
                group.count() > rows.size() ? ", the first " + rows.size() + " shown" : "",
                rows);
    }

    private static Markup example(AsideGroups.Example example, Catalogue catalogue) {
        SetAside aside = example.aside();
        boolean more = !aside.reason().equals(AsideGroups.key(aside.reason()));
        return Markup.of(
                "<tr><td>{}</td><td data-h=\"words\"><span lang=\"zh-Hans\" class=\"words\">{}<mark class=\"aside\">{}</mark>{}</span>{}</td><td class=\"path\" data-h=\"notice\">{} <span class=\"gloss\">words {}–{}</span></td></tr>",
                Signs.technology(Signs.name(aside.itemId(), catalogue), aside.kind(), aside.stance()),
                Markup.plain(example.before()),
                Markup.plain(aside.text()),
                Markup.plain(example.after()),
                more ? Markup.of("<span class=\"gloss\">{}</span>", Markup.text(aside.reason())) : Markup.NONE,
                Markup.text(aside.noticeId()),
                aside.start(),
                aside.end());
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
