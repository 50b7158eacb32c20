package weir.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import weir.documents.Limits;

/** Bounds on what one input may ask of the machine. */
final class LimitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--max-file-mb",
            paramLabel = "N",
            description = "Largest file or archive member. Default: ${DEFAULT-VALUE}.",
            defaultValue = "64")
    private int fileMegabytes;

    @Option(
            names = "--max-archive-depth",
            paramLabel = "N",
            description = "Archives inside archives. Default: ${DEFAULT-VALUE}.",
            defaultValue = "3")
    private int archiveDepth;

    @Option(
            names = "--max-archive-ratio",
            paramLabel = "N",
            description = "Unpacked bytes for each packed byte. Default: ${DEFAULT-VALUE}.",
            defaultValue = "200")
    private int archiveRatio;

    @Option(
            names = "--max-archive-entries",
            paramLabel = "N",
            description = "Members of one archive. Default: ${DEFAULT-VALUE}.",
            defaultValue = "100000")
    private int archiveEntries;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Pages of one PDF. Default: ${DEFAULT-VALUE}.",
            defaultValue = "500")
    private int pages;

    @Option(
            names = "--max-scanned-pages",
            paramLabel = "N",
            description = "Pages of one document given to OCR. Default: ${DEFAULT-VALUE}.",
            defaultValue = "30")
    private int scannedPages;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Time for reading one document. Default: ${DEFAULT-VALUE}.",
            defaultValue = "60")
    private int seconds;

    /**
     * The limits as given.
     *
     * @throws ParameterException when one is below 1: nothing could be read
     */
    Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                (long) checked("--max-file-mb", fileMegabytes) << 20,
                checked("--max-archive-depth", archiveDepth),
                checked("--max-archive-ratio", archiveRatio),
                checked("--max-archive-entries", archiveEntries),
                usual.archiveBytes(),
                checked("--max-pages", pages),
                checked("--max-scanned-pages", scannedPages),
                usual.nesting(),
                usual.textLength(),
                Duration.ofSeconds(checked("--max-seconds", seconds)));
    }

    private int checked(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " " + value + ": give 1 or more.");
        }
        return value;
    }
}
