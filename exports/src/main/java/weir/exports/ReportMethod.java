package weir.exports;

import java.util.List;

/** The end of the report: how it was made, where its limits are, versions and hashes. */
final class ReportMethod {

    private ReportMethod() {}

    static Markup of(RunFacts run, Summary summary) {
        return Markup.of("""
                <h2>How this was made</h2>
                <p>Each value was read from the words shown and can be found again at the place given: the numbers count the characters (UTF-16 units) of the reading text. Notices of one project number and one buyer are one finding. Names of technology were looked up in a catalogue; a short or common name counts only where words of the field stand nearby.</p>
                <h2>Limits</h2>
                <p>Only what was given to the program was read; it does not know what else was published. It names what notices say, not what was delivered or used, and it says nothing about why. Names are taken as written: two spellings of one body may stand as two, and one name may stand for two bodies. Text read from pictures can be misread and is marked so. Not known here: the purpose of use, the export status of buyer and item on the day, and the price in {}.</p>
                <h2>Versions and hashes</h2>
                {}
                <p class="note">Hashes name the bytes of the files as given. The full list of counts and times stands in run.json.</p>
                """, Words.count(summary.withoutAmount(), "finding"), versions(run));
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
