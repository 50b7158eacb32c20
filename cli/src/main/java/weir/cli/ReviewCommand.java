package weir.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import weir.exports.Exports;
import weir.exports.Summary;
import weir.knowledge.Knowledge;
import weir.pipeline.CaseFolder;
import weir.pipeline.ProgressLine;
import weir.pipeline.Review;
import weir.pipeline.ReviewRun;
import weir.pipeline.ReviewSettings;

/** {@code weir review}: notices in, findings and a report out. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Reads public procurement notices into a case and writes its findings and report.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir review samples/notices",
            "  weir review notices/ more.zip dump.jsonl --case ./my-case --with-text",
            "  weir review crawl.warc.gz --json > summary.json",
            "",
            "Reads folders, HTML, DOCX, PDF, scans, plain text, JSON, JSON Lines, CSV, OCDS, eForms, ZIP and WARC.",
            "Exit code 0: done. 1: done, some inputs could not be read (see problems.jsonl). 2: wrong usage."
        })
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders or archives.")
    private List<Path> inputs;

    @Mixin
    private CaseOption caseOption;

    @Mixin
    private KnowledgeOption knowledgeOption;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day that \"today\" means in the outputs. Default: today.")
    private @Nullable LocalDate today;

    @Option(names = "--rate", paramLabel = "N", description = "Yuan for one US dollar, for all amounts.")
    private @Nullable BigDecimal rate;

    @Option(
            names = "--scope",
            paramLabel = "CC",
            split = ",",
            description = "Countries whose buyers count, two letters each; a buyer of unknown country counts too."
                    + " Default: CN,HK,MO.")
    private List<String> scope = List.of("CN", "HK", "MO");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at the same time. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        check();
        Knowledge knowledge = knowledgeOption.knowledge();
        ReviewSettings settings = new ReviewSettings(
                inputs,
                knowledge,
                limits.limits(),
                today == null ? LocalDate.now(ZoneId.systemDefault()) : today,
                rate,
                scope,
                threads,
                Weir.version());
        try (CaseFolder folder = CaseFolder.open(caseOption.folder())) {
            PrintStream err = System.err;
            ReviewRun run =
                    new Review(settings, new ProgressLine(err, System::nanoTime), Clock.systemUTC()).into(folder);
            Summary summary = Exports.write(folder.out(), new FolderView(folder, run, knowledge, output.withText()));
            output.print(spec, summary);
            return run.unreadable() > 0 ? Weir.SOME_UNREADABLE : 0;
        }
    }

    private void check() {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw new ParameterException(
                        spec.commandLine(),
                        input + ": there is no such file or folder. Check the path; nothing was read.");
            }
        }
        for (String country : scope) {
            if (!country.matches("[A-Z]{2}")) {
                throw new ParameterException(
                        spec.commandLine(), "--scope " + country + ": give ISO 3166 codes of two capital letters.");
            }
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads " + threads + ": give 1 or more.");
        }
        if (rate != null && rate.signum() <= 0) {
            throw new ParameterException(
                    spec.commandLine(), "--rate " + rate + ": give a number above 0, such as 7.1.");
        }
    }
}
