package weir.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code weir evaluate}: scores the program's output against labels. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores what Weir wrote against labelled notices, field by field.",
        subcommands = {
            EvaluateNoticesCommand.class,
            EvaluateTechnologyCommand.class,
            EvaluateLinksCommand.class,
            EvaluateFindingsCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir evaluate notices --gold samples/expected/notices.jsonl --case weir-case",
            "  weir evaluate notices --gold gold.jsonl --gold gold-more.jsonl --misses buyer --case weir-case",
            "  weir evaluate technology --gold snippets.jsonl",
            "  weir evaluate links --gold samples/expected/processes.jsonl --case weir-case",
            "  weir evaluate findings --gold samples/expected/processes.jsonl --case weir-case"
        })
final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to evaluate: notices, technology, links or findings.");
    }
}
