package weir.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes all files that a review leaves. */
public final class Exports {

    private Exports() {}

    /**
     * Writes every file into {@code out}, which is made where it is missing. A file of an earlier run is replaced only by a whole new one.
     * The same case gives the same bytes, but for the times in {@code run.json}.
     *
     * @return what the terminal says of the run
     * @throws UncheckedIOException where a file cannot be written
     */
    public static Summary write(Path out, CaseView view) {
        makeFolder(out);
        try (CasePass pass = new CasePass(out, view)) {
            pass.run();
            Summary summary = pass.summary(out);
            lines(out, "findings.jsonl", view.findings().findings());
            processes(out, view);
            FindingsCsv.write(out, view);
            FindingsWorkbook.write(out, view);
            FtmFile.write(out, view, pass.citedNotices());
            Report.write(out, view, summary, pass);
            RunFile.write(out, view.run(), summary, pass.setAsideCount());
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

    private static void processes(Path out, CaseView view) {
        try (LinesFile file = new LinesFile(out, "processes.jsonl")) {
            view.findings().processes().each(file::line);
            file.commit();
        }
    }

    private static void lines(Path out, String name, List<?> values) {
        try (LinesFile file = new LinesFile(out, name)) {
            values.forEach(file::line);
            file.commit();
        }
    }
}
