package weir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import weir.exports.Exports;
import weir.exports.OutputFormat;
import weir.exports.Summary;
import weir.pipeline.CaseFolder;
import weir.pipeline.ReviewRun;

/** {@code weir report}: writes a case's report and tables anew, without reading the inputs again. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report and the tables of a case anew, without reading the inputs again.",
        footerHeading = "%nExamples:%n",
        footer = {"  weir report", "  weir report --case ./my-case --out ./for-the-editor --format html,xlsx"})
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOption caseOption;

    @Mixin
    private KnowledgeOption knowledge;

    @Mixin
    private OutputOptions output;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to write. Default: out/ of the case.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "Which files: html, csv, xlsx, jsonl, ftm, ocds. Default: all. run.json is always written.")
    private List<String> formats = List.of();

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = wanted();
        if (!Files.isDirectory(caseOption.folder().resolve("data"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    caseOption.folder() + ": there is no case here. Run weir review first, or name it with --case.");
        }
        try (CaseFolder folder = CaseFolder.open(caseOption.folder())) {
            ReviewRun run = folder.findRun()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            caseOption.folder() + ": no review was finished here. Run weir review again."));
            FolderView view = new FolderView(folder, run, knowledge.knowledge(), output.withText());
            Summary summary = Exports.write(out == null ? folder.out() : out, view, wanted);
            output.print(spec, summary);
            return 0;
        }
    }

    private Set<OutputFormat> wanted() {
        try {
            return formats.isEmpty()
                    ? OutputFormat.all()
                    : formats.stream().map(OutputFormat::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format " + e.getMessage() + ".", e);
        }
    }
}
