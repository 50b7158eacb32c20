package weir.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import weir.knowledge.KnowledgeException;
import weir.pipeline.CaseException;

/**
 * The {@code weir} command.
 *
 * <p>Exit codes: 0 done, 1 done with unreadable inputs reported, 2 wrong usage, 70 internal fault.
 */
@Command(
        name = "weir",
        description =
                "Reads public procurement notices and shows who seeks restricted computing power, each value traced to its source words.",
        mixinStandardHelpOptions = true,
        versionProvider = Weir.Version.class,
        subcommands = {ReviewCommand.class, ReportCommand.class, RulesCommand.class, EvaluateCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  weir review samples/notices", "  weir review --help"})
public final class Weir implements Runnable {

    /** The program itself failed; what it was given is not to blame. */
    static final int INTERNAL_FAULT = 70;

    /** Done, but some inputs could not be read; they are reported. */
    static final int SOME_UNREADABLE = 1;

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs the command with the given streams and returns its exit code; the program goes on. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Weir())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Weir::reportFault)
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name one of the commands below.");
    }

    private static int reportFault(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (fault instanceof KnowledgeException || fault instanceof CaseException) {
            err.println(fault.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        err.println("weir: this is a fault of the program, not of your input. Please report it with the lines below.");
        fault.printStackTrace(err);
        err.flush();
        return INTERNAL_FAULT;
    }

    /** The version from the manifest of the jar; run from class files it says so. */
    static String version() {
        @Nullable String version = Weir.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"weir " + version(), "Java " + Runtime.version()};
        }
    }
}
