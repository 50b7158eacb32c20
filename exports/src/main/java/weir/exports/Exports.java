package weir.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes all files that a review leaves. */
public final class Exports {

    private Exports() {}

    /** Writes the files of every format. */
    public static Summary write(Path out, CaseView view) {
        return write(out, view, OutputFormat.all());
    }

    /**
     * Writes the files of these formats, and {@code run.json}, into {@code out}, which is made where it is missing. A file of an earlier
     * run is replaced only by a whole new one; files of other formats stay as they are. The same case gives the same bytes, but for the
     * times in {@code run.json}.
     *
     * @return what the terminal says of the run
     * @throws UncheckedIOException where a file cannot be written
     */
    public static Summary write(Path out, CaseView view, Set<OutputFormat> formats) {
        makeFolder(out);
        try (CasePass pass = new CasePass(out, view, formats)) {
            pass.run();
            Summary summary = pass.summary(out);
            if (formats.contains(OutputFormat.JSONL)) {
                findings(out, view);
                processes(out, view);
            }
            if (formats.contains(OutputFormat.CSV)) {
                FindingsCsv.write(out, view);
            }
            if (formats.contains(OutputFormat.FTM)) {
                FtmFile.write(out, view, pass.citedNotices());
            }
            if (formats.contains(OutputFormat.HTML)) {
                Report.write(out, view, summary, pass);
            }
            RunFile.write(out, view.run(), summary, pass.asides().count());
            return summary;
        }
    }

    private static void makeFolder(Path out) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out + ": this folder cannot be made; choose another with --case", e);
        }
    }

    private static void findings(Path out, CaseView view) {
        try (LinesFile file = new LinesFile(out, "findings.jsonl")) {
            view.findings().findings().forEach(file::line);
            file.commit();
        }
    }

    private static void processes(Path out, CaseView view) {
        try (LinesFile file = new LinesFile(out, "processes.jsonl")) {
            view.findings().processes().each(file::line);
            file.commit();
        }
    }
}
