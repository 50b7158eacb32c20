package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import weir.evidence.Document;
import weir.evidence.ReadProblem;

/** Reads real notices that lie beside the project on some machines; they are no part of it. */
final class SharedFolder {

    private static final Path NOTICES = Path.of("..", "..", "shared", "data", "notices");

    private SharedFolder() {}

    /** Reads all files of a folder: each gives a document or a problem, none an exception. */
    static void read(Path folder, Consumer<Document> check) {
        Path notices = NOTICES.resolve(folder);
        if (!Files.isDirectory(notices)) {
            System.out.println("skipped: no shared notices in " + notices);
            return;
        }
        DocumentReader reader = new DocumentReader(Limits.DEFAULT);
        List<ReadProblem> problems = new ArrayList<>();
        new Inputs(Limits.DEFAULT).walk(List.of(notices), new CaptureSink() {
            @Override
            public void capture(Capture capture) {
                Reading reading = reader.read(capture);
                problems.addAll(reading.problems());
                if (reading.document() == null) {
                    assertThat(reading.problems()).as(capture.path()).isNotEmpty();
                } else {
                    check.accept(reading.document());
                }
            }

            @Override
            public void problem(ReadProblem problem) {
                problems.add(problem);
            }
        });
        assertThat(problems).noneMatch(problem -> problem.what().startsWith("The content is damaged"));
    }
}
