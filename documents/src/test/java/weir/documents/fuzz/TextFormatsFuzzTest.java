package weir.documents.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import weir.documents.Capture;
import weir.documents.CaptureSink;
import weir.documents.DocumentReader;
import weir.documents.Inputs;
import weir.documents.Limits;
import weir.documents.Pages;
import weir.documents.Reading;
import weir.evidence.ReadProblem;

/** Any bytes end in a document whose spans hold, or in a problem. */
class TextFormatsFuzzTest {

    private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

    @FuzzTest(maxDuration = "1m")
    void html(byte[] bytes) {
        check(READER.read(Capture.file("n", "n.html", bytes)));
    }

    @FuzzTest(maxDuration = "1m")
    void plainText(byte[] bytes) {
        check(READER.read(Capture.file("n", "n.txt", bytes)));
    }

    @FuzzTest(maxDuration = "1m")
    void record(byte[] bytes) {
        check(READER.read(new Capture("n", "n#0", bytes, Capture.Kind.RECORD, null, null, null, null)));
    }

    @FuzzTest(maxDuration = "1m")
    void jsonDump(byte[] bytes) {
        walk(bytes, "dump.jsonl");
    }

    @FuzzTest(maxDuration = "1m")
    void csvDump(byte[] bytes) {
        walk(bytes, "dump.csv");
    }

    static void walk(byte[] bytes, String name) {
        int[] found = {0};
        try {
            Path folder = Files.createTempDirectory("weir-fuzz");
            Path file = Files.write(folder.resolve(name), bytes);
            new Inputs(Limits.DEFAULT).walk(List.of(file), new CaptureSink() {
                @Override
                public void capture(Capture capture) {
                    found[0]++;
                    check(READER.read(capture));
                }

                @Override
                public void problem(ReadProblem problem) {
                    found[0]++;
                }
            });
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found[0] == 0) {
            throw new AssertionError("A file was lost: neither a document nor a problem");
        }
    }

    static void check(Reading reading) {
        if (reading.document() != null) {
            Pages.assertSpansHold(reading.document());
        } else if (reading.problems().isEmpty()) {
            throw new AssertionError("A capture was lost: neither a document nor a problem");
        }
    }
}
