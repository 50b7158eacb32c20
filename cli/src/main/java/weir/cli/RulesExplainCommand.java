package weir.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import weir.knowledge.Knowledge;
import weir.rules.AsOf;
import weir.rules.Rulebook;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueNames;

/** {@code weir rules explain}: the control on a day, its arithmetic and citation, the state today and what differs. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says which rules applied to an item on a day, with arithmetic and citation, and what differs today."
                        + " Reference material, not legal advice.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir rules explain A100 --on 2024-03-15",
            "  weir rules explain nvidia-rtx4090 --on 2023-06-01 --country MO --json",
            "  weir rules explain H20 --on 2025-05-01 --known 2025-04-01",
            "  weir rules explain Claude --on 2025-06-01 --country SG",
            "",
            "A rule's result is what its test gives by the figures known; its state is how the rule stood on the day.",
            "unknown never means no: what is missing is named. near: the figure lies within its margin of a line."
        })
final class RulesExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ITEM", description = "A chip, machine, instance, service, model or provider: id or name.")
    private String name;

    @Option(names = "--on", paramLabel = "DATE", description = "The day asked about. Default: today.")
    private @Nullable LocalDate on;

    @Option(
            names = "--country",
            paramLabel = "CC",
            description = "Where it goes or is used: two letters of ISO 3166. Default: ${DEFAULT-VALUE}.")
    private String country = "CN";

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "Answer by what was known on this day. Default: all that the packs hold.")
    private @Nullable LocalDate known;

    @Option(names = "--today", paramLabel = "DATE", description = "The day to compare with. Default: today.")
    private @Nullable LocalDate today;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Mixin
    private KnowledgeOption knowledgeOption;

    @Override
    public Integer call() {
        Knowledge knowledge = knowledgeOption.knowledge();
        Catalogue catalogue = Catalogue.load(knowledge);
        CatalogueItem item = item(new CatalogueNames(catalogue));
        LocalDate now = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
        AsOf asked = new AsOf(on == null ? now : on, known);
        Explanation explanation =
                Explanation.of(Rulebook.load(knowledge, catalogue), item, country(), asked, AsOf.day(now));
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? ExplanationText.json(explanation) : ExplanationText.of(explanation));
        out.flush();
        return 0;
    }

    private CatalogueItem item(CatalogueNames names) {
        return names.find(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        name + ": the catalogue has no item of this name. Close to it are: "
                                + String.join(", ", names.suggestions(name))));
    }

    private String country() {
        String code = country.toUpperCase(Locale.ROOT);
        List<String> codes = Arrays.asList(Locale.getISOCountries());
        if (!codes.contains(code)) {
            throw new ParameterException(
                    spec.commandLine(), "--country " + country + ": give two letters of ISO 3166 such as CN or SG.");
        }
        return code;
    }
}
