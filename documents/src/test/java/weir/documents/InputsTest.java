package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

class InputsTest {

    @TempDir
    Path folder;

    private final List<Capture> captures = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    @Test
    void filesAreFoundInTheOrderOfTheirNamesUnderTheirPaths() throws IOException {
        write("b.txt", "乙");
        write("a/2.html", "<p>二</p>");
        write("a/10.html", "<p>十</p>");
        write(".DS_Store", "x");
        write(".git/config", "x");

        walk(folder);

        assertThat(ids()).containsExactly("a/10.html", "a/2.html", "b.txt");
        assertThat(captures.getFirst().path())
                .isEqualTo(folder.resolve("a/10.html").toString());
        assertThat(problems).isEmpty();
    }

    @Test
    void severalInputsStandBeforeThePaths() throws IOException {
        write("x/1.txt", "一");
        write("y/1.txt", "一");
        write("z.txt", "三");
        write("r.jsonl", "{\"id\":\"n1\",\"title\":\"公告\"}\n{\"title\":\"公告\"}\n");

        walk(folder.resolve("x"), folder.resolve("y"), folder.resolve("z.txt"), folder.resolve("r.jsonl"));

        assertThat(ids()).containsExactly("x/1.txt", "y/1.txt", "z.txt", "n1", "r.jsonl#1");
    }

    @Test
    void aLoopOfLinksEndsWithANote() throws IOException {
        write("a/1.txt", "一");
        link("a/up", folder);
        link("b", folder.resolve("a"));
        link("c.txt", folder.resolve("a/1.txt"));

        walk(folder);

        assertThat(ids()).containsExactly("a/1.txt", "c.txt");
        assertThat(problems).extracting(ReadProblem::severity).containsExactly(Severity.NOTE, Severity.NOTE);
    }

    @Test
    void whatCannotBeOpenedIsAProblemAndTheWalkGoesOn() throws IOException {
        write("a.txt", "一");
        link("b.txt", folder.resolve("nowhere"));
        link("c.txt", folder.resolve("c.txt"));
        write("d.txt", "四");

        walk(folder, folder.resolve("missing"));

        assertThat(captures).hasSize(2);
        assertThat(problems)
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE));
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() throws IOException {
        Path secret = write("secret.txt", "密");
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user may read everything");

        walk(folder);

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.source()).isEqualTo(secret.toString()));
    }

    @Test
    void aFileOverTheLimitIsAProblem() throws IOException {
        write("big.txt", "大".repeat(1000));
        Limits small = Pages.limits(1000);

        new Inputs(small).walk(List.of(folder), sink());

        assertThat(captures).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("1000"));
    }

    @Test
    void aDumpOfManyTimesTheFileLimitIsReadRecordByRecord() throws IOException {
        Path dump = folder.resolve("dump.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(dump, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 20_000; i++) {
                writer.write("{\"id\":\"n" + i + "\",\"title\":\"公告\",\"text\":\"正文正文正文\"}\n");
            }
        }
        int[] count = {0};

        new Inputs(Pages.limits(1000)).walk(List.of(dump), new CaptureSink() {
            @Override
            public void capture(Capture capture) {
                assertThat(capture.id()).isEqualTo("n" + count[0]++);
            }

            @Override
            public void problem(ReadProblem problem) {
                throw new AssertionError(problem);
            }
        });

        assertThat(count[0]).isEqualTo(20_000);
    }

    @Test
    void aFailureOfTheTakerIsNoProblemOfTheInput() throws IOException {
        write("r.jsonl", "{\"id\":\"n1\",\"title\":\"公告\"}\n{\"id\":\"n2\",\"title\":\"公告\"}\n");

        assertThatThrownBy(() -> new Inputs(Limits.DEFAULT).walk(List.of(folder), new CaptureSink() {
                    @Override
                    public void capture(Capture capture) {
                        throw new IllegalStateException("the disk is full");
                    }

                    @Override
                    public void problem(ReadProblem problem) {
                        problems.add(problem);
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(problems).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
    }

    private void walk(Path... inputs) {
        new Inputs(Limits.DEFAULT).walk(List.of(inputs), sink());
    }

    private CaptureSink sink() {
        return new CaptureSink() {
            @Override
            public void capture(Capture capture) {
                captures.add(capture);
            }

            @Override
            public void problem(ReadProblem problem) {
                problems.add(problem);
            }
        };
    }

    private List<String> ids() {
        return captures.stream().map(Capture::id).toList();
    }
}
