package weir.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import weir.knowledge.Knowledge;
import weir.rules.RulesCheck;
import weir.technology.Catalogue;

/** {@code weir rules check}: validates all rule packs and lists what nobody has checked. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks all rule packs: periods, names, expressions, items, and the classes of the chips' table"
                + " computed again from their measures. Lists what is general knowledge.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir rules check",
            "  weir rules check --unchecked",
            "  weir rules check --knowledge my-knowledge --json",
            "",
            "Exit code 0: sound. 1: complaints were printed. 2: a file cannot be read as a rule pack."
        })
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private KnowledgeOption knowledgeOption;

    @Option(names = "--unchecked", description = "Name each row that is general knowledge, not only their number.")
    private boolean listUnchecked;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Knowledge knowledge = knowledgeOption.knowledge();
        RulesCheck.Report report = RulesCheck.run(knowledge, Catalogue.load(knowledge));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(report));
        } else {
            print(report, out);
        }
        out.flush();
        return report.complaints().isEmpty() ? 0 : Weir.SOME_UNREADABLE;
    }

    private void print(RulesCheck.Report report, PrintWriter out) {
        report.complaints().forEach(out::println);
        out.printf(
                "%d instruments, %d states, %d tests; %d classes of the chips' table computed and compared%n",
                report.instruments(), report.states(), report.tests(), report.compared());
        out.printf("%d complaints%n", report.complaints().size());
        out.printf(
                "%d rows are general knowledge that nobody has checked%s%n",
                report.unchecked().size(), listUnchecked ? ":" : "; --unchecked names them");
        if (listUnchecked) {
            report.unchecked().forEach(row -> out.println("  " + row));
        }
    }
}
