package weir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
import weir.pipeline.evaluation.JsonRecords;
import weir.pipeline.evaluation.LinkEvaluation;

/** {@code weir evaluate links}: processes against labels. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description = "Scores processes.jsonl against labels of notices that belong together or do not.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir evaluate links --gold samples/expected/processes.jsonl",
            "  weir evaluate links --gold links.jsonl --processes weir-case/out/processes.jsonl --misses same",
            "",
            "A label: {\"key\":\"k1\",\"notice_ids\":[\"a\",\"b\"],\"verdict\":\"same\"}, or different; or a whole process:",
            "{\"process_id\":\"p1\",\"notice_ids\":[\"a\",\"b\"],\"deal_state\":\"awarded\",\"follows\":null}"
        })
final class EvaluateLinksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private GoldOptions gold;

    @Mixin
    private CaseOption caseOption;

    @Option(
            names = "--processes",
            paramLabel = "FILE",
            description = "Output to score. Default: out/processes.jsonl of the case.")
    private @Nullable Path processes;

    @Override
    public Integer call() {
        Path file = processes == null ? caseOption.folder().resolve("out/processes.jsonl") : processes;
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": there is no such file. Run weir review first, or name it with --processes.");
        }
        List<JsonNode> labels = gold.labels();
        gold.print(LinkEvaluation.score(byNotice(file), labels));
        return 0;
    }

    private static Map<String, JsonNode> byNotice(Path file) {
        Map<String, JsonNode> byNotice = new HashMap<>();
        JsonRecords.each(
                file,
                process -> process.path("notice_ids")
                        .values()
                        .forEach(notice -> byNotice.put(notice.asString(""), process)));
        return byNotice;
    }
}
