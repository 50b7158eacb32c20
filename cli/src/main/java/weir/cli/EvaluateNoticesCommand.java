package weir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import weir.pipeline.evaluation.NoticeEvaluation;

/** {@code weir evaluate notices}: fields of notices against labels. */
@Command(
        name = "notices",
        mixinStandardHelpOptions = true,
        description =
                "Scores notices.jsonl against labels: right, wrong, missed, precision, recall and F1 of each field.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir evaluate notices --gold samples/expected/notices.jsonl",
            "  weir evaluate notices --gold gold.jsonl --notices weir-case/out/notices.jsonl --misses amounts",
            "",
            "Values are compared after folding width, case and blanks; amounts to the yuan, dates to the day.",
            "A value listed under \"accept\" of a label counts as right in place of the label's own."
        })
final class EvaluateNoticesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private GoldOptions gold;

    @Mixin
    private CaseOption caseOption;

    @Option(
            names = "--notices",
            paramLabel = "FILE",
            description = "Output to score. Default: out/notices.jsonl of the case.")
    private @Nullable Path notices;

    @Override
    public Integer call() {
        Path file = notices == null ? caseOption.folder().resolve("out/notices.jsonl") : notices;
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file + ": there is no such file. Run weir review first, or name it with --notices.");
        }
        List<JsonNode> labels = gold.labels();
        gold.print(NoticeEvaluation.score(labelled(file, labels), labels));
        return 0;
    }

    /** The notices that labels speak of, by id; a page read from a folder may also be labelled by its bare file name. */
    private static Map<String, JsonNode> labelled(Path file, List<JsonNode> labels) {
        Set<String> wanted = new HashSet<>();
        labels.forEach(label -> wanted.add(label.path("id").asString("")));
        Map<String, JsonNode> found = new HashMap<>();
        JsonRecords.each(file, notice -> {
            String id = notice.path("id").asString("");
            String bare = id.substring(id.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z0-9]+$", "");
            if (wanted.contains(id)) {
                found.put(id, notice);
            } else if (wanted.contains(bare)) {
                found.putIfAbsent(bare, notice);
            }
        });
        return found;
    }
}
