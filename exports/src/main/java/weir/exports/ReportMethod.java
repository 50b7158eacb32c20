package weir.exports;

import java.util.Comparator;
import java.util.List;
import weir.rules.Instrument;

/** The end of the report: how it was made, where its limits are, versions and hashes. */
final class ReportMethod {

    private ReportMethod() {}

    static Markup of(CaseView view, Summary summary) {
        RunFacts run = view.run();
        return Markup.of(
                """
                <h2>Method and limits</h2>
                <h3>What a finding is</h3>
                <p>A purchase in which a buyer of the scope ({}; a buyer whose country nothing tells counts too and is said to) sought or obtained an American item that was out of its reach on that day: a chip, or a machine, instance or service with such a chip, that the rule in force controlled for that country or that a letter named; or a cloud or hosted model run by an American company outside the regions operated in China. One purchase by one buyer is one finding, however many notices tell of it.</p>
                <h3>Stances</h3>
                <p>Required: asked for. Supplied: offered or delivered. Equivalent: a yardstick only. Excluded: shut out. Mentioned: named in passing. A finding rests on the first two; the others are listed as set aside. The words that decided are marked in the notice, as are the words each value was read from: the numbers count the characters (UTF-16 units) of the reading text.</p>
                <h3>How purchases are put together</h3>
                <p>Notices are one purchase by project number, name, buyer, time and money, each link with its reason and strength; weak reasons alone join nothing. A new try after a failure is a purchase of its own. A plan is never taken for a purchase.</p>
                {}
                <h3>Limits</h3>
                <p>Only what was given to the program was read; it does not know what else was published. It names what notices say, not what was delivered or used, and says nothing about why. Names are taken as written: two spellings of one body may stand as two, and one name may stand for two bodies. Text read from pictures can be misread and is marked so. Confidence is about the reading of words; its factors are judgements, not measurements. Not known here: the purpose of use, and the price in {}.</p>
                <h2>Versions and hashes</h2>
                {}
                <p class="note">Hashes name the bytes of the files as given. The full list of counts and times stands in run.json.</p>
                """,
                String.join(", ", run.scope()),
                knowledge(view.reference(), run),
                Words.count(summary.withoutAmount(), "finding"),
                versions(run));
    }

    /** Lists, rules and rates: how far they go, and what nobody checked. */
    private static Markup knowledge(Reference reference, RunFacts run) {
        List<String> unchecked = reference.instruments().values().stream()
                .filter(instrument -> !instrument.checked())
                .map(Instrument::title)
                .sorted()
                .toList();
        return Markup.of(
                """
                <h3>Lists</h3>
                <p>{} To be listed is not to be guilty, and “not listed” means that no entry was found.</p>
                <h3>Rules</h3>
                <p>{} rules, orders, letters and policies, each with the days on which it stood. {} of them were not checked against a source and are marked so: {}. Reference material, not legal advice.</p>
                <h3>Dollars</h3>
                <p>{}</p>
                """,
                lists(reference),
                reference.instruments().size(),
                unchecked.size(),
                Markup.text(String.join("; ", unchecked)),
                run.rate() == null
                        ? "Yuan are turned into US dollars at the rate of the first day of a finding, from a table of "
                                + reference.rates() + "."
                        : "Yuan are turned into US dollars at " + run.rate().toPlainString()
                                + ", the rate given to this run.");
    }

    private static List<Markup> lists(Reference reference) {
        return reference.lists().values().stream()
                .sorted(Comparator.comparing(Reference.ListTable::id))
                .map(list -> Markup.of(
                        "<b>{}</b>, as of {}: {}. Source: {}. ",
                        list.name(),
                        list.asOf(),
                        list.coverage(),
                        list.source()))
                .toList();
    }

    private static Markup versions(RunFacts run) {
        List<Markup> inputs = run.inputs().stream()
                .map(input ->
                        row(input.name() + " (" + Words.count(input.documents(), "document") + ")", input.sha256()))
                .toList();
        List<Markup> knowledge = run.knowledge().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return Markup.of("""
                <table class="grid cards"><thead><tr><th>what</th><th>version or SHA-256</th></tr></thead><tbody>
                {}{}{}
                </tbody></table>
                """, row("Weir", run.version()), inputs, knowledge);
    }

    private static Markup row(String what, String version) {
        return Markup.of("<tr><td>{}</td><td class=\"path mono\">{}</td></tr>", what, version);
    }
}
