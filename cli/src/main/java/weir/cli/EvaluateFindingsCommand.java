package weir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import weir.pipeline.evaluation.FindingEvaluation;
import weir.pipeline.evaluation.JsonRecords;

/** {@code weir evaluate findings}: findings against labelled processes. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description =
                "Scores findings.jsonl against labelled processes: is it a finding, buyer, intermediaries, provider, money.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir evaluate findings --gold samples/expected/processes.jsonl",
            "  weir evaluate findings --gold samples/cases/expected/processes.jsonl --misses intermediaries --case weir-case"
        })
final class EvaluateFindingsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private GoldOptions gold;

    @Mixin
    private CaseOption caseOption;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Output to score. Default: out/findings.jsonl of the case.")
    private @Nullable Path findings;

    @Override
    public Integer call() {
        Path file = findings == null ? caseOption.folder().resolve("out/findings.jsonl") : findings;
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": there is no such file. Run weir review first, or name it with --findings.");
        }
        Map<String, List<JsonNode>> byNotice = new HashMap<>();
        JsonRecords.each(
                file,
                finding -> finding.path("notice_ids")
                        .values()
                        .forEach(notice -> byNotice.computeIfAbsent(notice.asString(""), id -> new ArrayList<>())
                                .add(finding)));
        gold.print(FindingEvaluation.score(byNotice, gold.labels()));
        return 0;
    }
}
