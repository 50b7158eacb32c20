package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.evidence.ReadProblem;

class ReviewTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path caseFolder;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        caseFolder = folder.resolve("case");
    }

    @Test
    void aRecordBecomesANoticeWithItsOwnId() throws IOException {
        write("dump.jsonl", """
                {"id":"n-1","title":"云服务器采购公告","text":"项目编号：JY-2024-01\\n采购人：云汐大学"}
                """);
        ReviewRun run = review();
        assertThat(run.documents()).isEqualTo(1);
        assertThat(ids()).containsExactly("n-1");
    }

    @Test
    void aRepeatedIdIsNumberedAndSaid() throws IOException {
        write("dump.jsonl", """
                {"id":"n","title":"甲","text":"采购人：云汐大学"}
                {"id":"n","title":"乙","text":"采购人：云汐大学"}
                {"id":"n","title":"丙","text":"采购人：云汐大学"}
                """);
        review();
        assertThat(ids()).containsExactly("n", "n~2", "n~3");
        assertThat(problems()).extracting(ReadProblem::position).containsExactly("n", "n");
    }

    @Test
    void theSameInputTwiceGivesTheSameBytes() throws IOException {
        write("a.txt", "采购公告\n采购人：云汐大学\n");
        write("b.jsonl", "{\"id\":\"b\",\"title\":\"乙\",\"text\":\"采购人：云汐大学\"}\n");
        review();
        byte[] first = Files.readAllBytes(caseFolder.resolve("data/notices.jsonl"));
        review();
        assertThat(Files.readAllBytes(caseFolder.resolve("data/notices.jsonl"))).isEqualTo(first);
        Reviews.review(folder.resolve("another"), input);
        assertThat(Files.readAllBytes(folder.resolve("another/data/notices.jsonl")))
                .isEqualTo(first);
    }

    @Test
    void oneUnreadableFileIsAProblemAndTheRestIsRead() throws IOException {
        write("empty.html", "");
        write("good.txt", "采购公告\n采购人：云汐大学\n");
        ReviewRun run = review();
        assertThat(run.unreadable()).isEqualTo(1);
        assertThat(ids()).containsExactly("good.txt");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.source()).endsWith("empty.html");
            assertThat(problem.advice()).isNotBlank();
        });
    }

    @Test
    void aCaseInsideItsInputIsNotRead() throws IOException {
        write("a.txt", "采购公告\n采购人：云汐大学\n");
        caseFolder = input.resolve("weir-case");
        review();
        Files.createDirectories(caseFolder.resolve("out"));
        Files.writeString(caseFolder.resolve("out/notices.jsonl"), "{\"id\":\"a.txt\",\"title\":\"采购公告\"}\n");
        review();
        assertThat(ids()).containsExactly("a.txt");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anInputWhoseNameBeginsLikeAnothersKeepsItsOwnCount() throws IOException {
        Path longer = Files.createDirectory(folder.resolve("in2"));
        write("a.txt", "采购公告\n");
        Files.writeString(longer.resolve("b.txt"), "采购公告\n");
        ReviewRun run = Reviews.review(caseFolder, input, longer);
        assertThat(run.inputs()).extracting(ReviewRun.Input::documents).containsExactly(1L, 1L);
    }

    @Test
    void anInputsHashChangesWithItsBytes() throws IOException {
        write("a.txt", "采购公告\n");
        String before = review().inputs().getFirst().sha256();
        write("a.txt", "采购公告二\n");
        assertThat(review().inputs().getFirst().sha256()).isNotEqualTo(before);
    }

    private ReviewRun review() {
        return Reviews.review(caseFolder, input);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        try (CaseFolder open = CaseFolder.open(caseFolder)) {
            open.eachNotice(read -> ids.add(read.notice().id()));
        }
        return ids;
    }

    private List<ReadProblem> problems() {
        List<ReadProblem> problems = new ArrayList<>();
        try (CaseFolder open = CaseFolder.open(caseFolder)) {
            open.eachProblem(problems::add);
        }
        return problems;
    }
}
