package weir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import weir.pipeline.evaluation.JsonRecords;
import weir.pipeline.evaluation.Scores;

/** The labels to score against and how the scores are shown. */
final class GoldOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            description = "Labels, one JSON object a line; may be repeated.")
    private List<Path> gold;

    @Option(names = "--set", paramLabel = "NAME", description = "Only labels whose \"set\" is this.")
    private @Nullable String set;

    @Option(
            names = "--misses",
            paramLabel = "FIELD",
            description = "Also list every line on which this field differs; may be repeated.")
    private List<String> misses = List.of();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /** The labels of all files, in order. */
    List<JsonNode> labels() {
        List<JsonNode> labels = new ArrayList<>();
        for (Path file : gold) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), file + ": there is no such file of labels.");
            }
            try {
                JsonRecords.each(file, label -> keep(label, labels));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        }
        return labels;
    }

    private void keep(JsonNode label, List<JsonNode> labels) {
        if (set == null || set.equals(label.path("set").asString(""))) {
            labels.add(label);
        }
    }

    void print(Scores scores) {
        if (json) {
            spec.commandLine().getOut().println(JsonRecords.of(scores));
        } else {
            spec.commandLine().getOut().print(scores.table());
            misses.forEach(field ->
                    spec.commandLine().getOut().print(field + ":" + System.lineSeparator() + scores.misses(field)));
        }
        spec.commandLine().getOut().flush();
    }
}
