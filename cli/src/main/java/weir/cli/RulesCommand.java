package weir.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code weir rules}: which control applied on a day, and whether the rule packs are sound. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description =
                "Says which rule applied to a chip, machine, model or service on a day, and checks the rule packs.",
        subcommands = {RulesExplainCommand.class, RulesCheckCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  weir rules explain A100 --on 2024-03-15", "  weir rules check"})
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: explain or check.");
    }
}
