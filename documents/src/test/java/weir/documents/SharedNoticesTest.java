package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Reads the real notices that lie beside the project on some machines; they are no part of it. */
class SharedNoticesTest {

    private static final Path NOTICES = Path.of("..", "..", "shared", "data", "notices");

    @ParameterizedTest
    @CsvSource({"jsonl, 14000", "html, 20"})
    void everyNoticeIsReadAndItsSpansHold(String folder, int atLeast) {
        Path notices = NOTICES.resolve(folder);
        if (!Files.isDirectory(notices)) {
            System.out.println("skipped: no shared notices in " + notices);
            return;
        }
        DocumentReader reader = new DocumentReader(Limits.DEFAULT);
        List<ReadProblem> problems = new ArrayList<>();
        int[] read = {0};
        new Inputs(Limits.DEFAULT).walk(List.of(notices), new CaptureSink() {
            @Override
            public void capture(Capture capture) {
                Reading reading = reader.read(capture);
                problems.addAll(reading.problems());
                Pages.assertSpansHold(Pages.document(reading));
                read[0]++;
            }

            @Override
            public void problem(ReadProblem problem) {
                problems.add(problem);
            }
        });

        assertThat(read[0]).isGreaterThanOrEqualTo(atLeast);
        assertThat(problems).noneMatch(problem -> problem.severity() == Severity.UNREADABLE);
    }
}
