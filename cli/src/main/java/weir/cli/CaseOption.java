package weir.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which case a command works on. */
final class CaseOption {

    @Option(
            names = "--case",
            paramLabel = "DIR",
            description = "The case's folder; begun where there is none. Default: ${DEFAULT-VALUE}.",
            defaultValue = "weir-case")
    private Path folder;

    Path folder() {
        return folder;
    }
}
