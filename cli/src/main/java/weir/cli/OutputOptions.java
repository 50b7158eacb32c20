package weir.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import weir.exports.Summary;

/** What a command leaves and prints at its end. */
final class OutputOptions {

    @Option(names = "--with-text", description = "Add each notice's reading text to notices.jsonl.")
    private boolean withText;

    @Option(names = "--json", description = "Print the summary as one JSON document.")
    private boolean json;

    boolean withText() {
        return withText;
    }

    void print(CommandSpec spec, Summary summary) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? SummaryText.json(summary) + System.lineSeparator() : SummaryText.of(summary));
        out.flush();
    }
}
