package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static weir.documents.Packed.utf8;
import static weir.documents.Packed.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Archives as the walk over inputs opens them, with its bounds. */
class ArchiveWalkTest {

    @TempDir
    Path folder;

    private final List<String> ids = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        walk("outer.zip", zip(Map.of("inner.zip", zip(Map.of("a.txt", utf8("1"))))));

        assertThat(ids).containsExactly("outer.zip!/inner.zip!/a.txt");
        assertThat(problems).isEmpty();
    }

    @Test
    void archivesNestedTooDeepAreAProblem() throws IOException {
        byte[] nested = zip(Map.of("a.txt", utf8("1")));
        for (int depth = 0; depth < 5; depth++) {
            nested = zip(Map.of("in.zip", nested));
        }

        walk("deep.zip", nested);

        assertThat(ids).isEmpty();
        assertThat(problems)
                .singleElement()
                .extracting(ReadProblem::what)
                .asString()
                .contains("limit of 3");
    }

    @Test
    void anArchiveThatUnpacksToHundredsOfMegabytesIsStoppedEarly() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("first.txt", utf8("read"));
        members.put("zeros", new byte[200 << 20]);

        walk("bomb.zip", zip(Map.of("inner.zip", zip(members))));

        assertThat(Files.size(folder.resolve("bomb.zip"))).isLessThan(4 << 10);
        assertThat(ids).containsExactly("bomb.zip!/inner.zip!/first.txt");
        assertThat(problems)
                .singleElement()
                .extracting(ReadProblem::what)
                .asString()
                .contains("times its");
    }

    @Test
    void anArchiveWithTooManyMembersIsStopped() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 11; i++) {
            members.put("a" + i + ".txt", utf8("1"));
        }
        Files.write(folder.resolve("many.zip"), zip(members));
        Limits few = new Limits(1 << 20, 3, 200, 10, 1 << 20, 1, 1, 10, 1000, Limits.DEFAULT.documentTime());

        new Inputs(few).walk(List.of(folder), new Sink());

        assertThat(ids).hasSize(10);
        assertThat(problems)
                .singleElement()
                .extracting(ReadProblem::what)
                .asString()
                .contains("limit of 10");
    }

    @Test
    void anArchiveOrDumpWithoutADocumentCountsAsUnreadable() throws IOException {
        Files.write(folder.resolve("dump.json"), utf8("[]"));
        Files.write(folder.resolve("head-only.csv"), utf8("id,title,text\nid,title,text\n"));
        Files.write(folder.resolve("leftovers.zip"), zip(Map.of("__MACOSX/a.txt", utf8("1"))));
        walk("empty.zip", zip(Map.of()));

        assertThat(ids).isEmpty();
        assertThat(problems)
                .extracting(problem -> Path.of(problem.source()).getFileName().toString(), ReadProblem::severity)
                .containsExactly(
                        tuple("dump.json", Severity.UNREADABLE),
                        tuple("empty.zip", Severity.UNREADABLE),
                        tuple("head-only.csv", Severity.UNREADABLE),
                        tuple("leftovers.zip", Severity.UNREADABLE));
    }

    @Test
    void aMemberThatTheArchiveEndsInCountsAsUnreadable() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", utf8("first"));
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        members.put("b.bin", noise);

        walk("cut.zip", Arrays.copyOf(zip(members), 3000));

        assertThat(ids).containsExactly("cut.zip!/a.txt");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE);
            assertThat(problem.position()).isEqualTo("b.bin");
        });
    }

    private void walk(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        new Inputs(Limits.DEFAULT).walk(List.of(folder), new Sink());
    }

    private final class Sink implements CaptureSink {
        @Override
        public void capture(Capture capture) {
            ids.add(capture.id());
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem);
        }
    }
}
