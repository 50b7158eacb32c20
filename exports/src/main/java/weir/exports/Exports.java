package weir.exports;

import java.nio.file.Path;

/** Writes all files that a review leaves. */
public final class Exports {

    private Exports() {}

    /**
     * Writes every file into {@code out}, which is made where it is missing; files of an earlier run are replaced, each at once and whole.
     *
     * @return what the terminal says of the run
     * @throws java.io.UncheckedIOException where a file cannot be written
     */
    public static Summary write(Path out, CaseView view) {
        return SummaryCounter.of(view, out);
    }
}
