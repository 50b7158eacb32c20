package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.evidence.Quote;
import weir.evidence.ReadProblem;
import weir.evidence.Source;
import weir.notice.Notice;
import weir.notice.NoticeDates;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;

class CaseFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aNoticeComesBackAsItWasKept() throws IOException {
        NoticeWithText kept = notice("a", "1");
        update(List.of(kept));
        assertThat(notices()).containsExactly(kept);
    }

    @Test
    void aSecondReviewAddsBehindAndRemovesNothing() throws IOException {
        update(List.of(notice("a", "1"), notice("b", "1")));
        update(List.of(notice("c", "1"), notice("b", "1")));
        assertThat(notices()).containsExactly(notice("a", "1"), notice("b", "1"), notice("c", "1"));
    }

    @Test
    void otherBytesUnderAnIdTakeItsPlaceAndTheEarlierCaptureIsKept() throws IOException {
        update(List.of(notice("a", "1"), notice("b", "1")));
        update(List.of(notice("a", "2")));
        assertThat(notices()).containsExactly(notice("a", "2"), notice("b", "1"));
        assertThat(Files.readString(folder.resolve("data/earlier-captures.jsonl")))
                .contains("\"sha256\":\"1\"");
    }

    @Test
    void aReviewKilledBetweenItsLastStepsKeepsNoEarlierCaptureTwice() throws IOException {
        Path store = folder.resolve("data/notices.jsonl");
        update(List.of(notice("a", "1"), notice("b", "1")));
        byte[] before = Files.readAllBytes(store);
        update(List.of(notice("a", "2"), notice("b", "2")));
        Files.write(store, before);

        update(List.of(notice("a", "2"), notice("b", "2")));

        assertThat(notices()).containsExactly(notice("a", "2"), notice("b", "2"));
        assertThat(Files.readAllLines(folder.resolve("data/earlier-captures.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"sha256\":\"1\""));
    }

    @Test
    void earlierCapturesOfSeveralReviewsAreAllKept() throws IOException {
        for (String bytes : List.of("1", "2", "3", "2", "3")) {
            update(List.of(notice("a", bytes)));
        }

        assertThat(Files.readAllLines(folder.resolve("data/earlier-captures.jsonl")))
                .hasSize(3);
        assertThat(folder.resolve("data/joined-earlier-captures.jsonl")).doesNotExist();
    }

    @Test
    void aReviewThatWasCutOffLeavesTheCaseAsItWas() throws IOException {
        update(List.of(notice("a", "1")));
        try (CaseFolder open = CaseFolder.open(folder);
                CaseUpdate update = open.begin()) {
            update.add("b", StoreJson.line(notice("b", "1")));
        }
        assertThat(notices()).containsExactly(notice("a", "1"));
    }

    @Test
    void problemsOfAnInputThatIsReadAgainAreReplacedAndOthersStay() throws IOException {
        problems("in", "in/x.pdf", "in/y.pdf");
        problems("other", "other/z.pdf");
        problems("in", "in/y.pdf");
        List<String> sources = new ArrayList<>();
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.eachProblem(problem -> sources.add(problem.source()));
        }
        assertThat(sources).containsExactly("other/z.pdf", "in/y.pdf");
    }

    @Test
    void aCaseThatAnotherRunHasOpenIsRefusedWithAdvice() {
        try (CaseFolder first = CaseFolder.open(folder)) {
            assertThat(first.isEmpty()).isTrue();
            assertThatThrownBy(() -> CaseFolder.open(folder).close())
                    .isInstanceOf(CaseException.class)
                    .hasMessageContaining("another run has this case open");
        }
    }

    @Test
    void aDamagedCaseNamesFileAndLine() throws IOException {
        update(List.of(notice("a", "1")));
        Files.writeString(folder.resolve("data/notices.jsonl"), "{\"notice\":");
        assertThatThrownBy(this::notices)
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("notices.jsonl, line 1");
    }

    private void update(List<NoticeWithText> notices) throws IOException {
        try (CaseFolder open = CaseFolder.open(folder);
                CaseUpdate update = open.begin()) {
            notices.forEach(read -> update.add(read.notice().id(), StoreJson.line(read)));
            update.commit(List.of("in"));
        }
    }

    private void problems(String input, String... sources) throws IOException {
        try (CaseFolder open = CaseFolder.open(folder);
                CaseUpdate update = open.begin()) {
            for (String source : sources) {
                update.add(new ReadProblem(source, null, ReadProblem.Severity.UNREADABLE, "broken", "mend it"));
            }
            update.commit(List.of(input));
        }
    }

    private List<NoticeWithText> notices() {
        List<NoticeWithText> notices = new ArrayList<>();
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.eachNotice(notices::add);
        }
        return notices;
    }

    private static NoticeWithText notice(String id, String sha256) {
        String text = "采购人：甲乙大学\n".repeat(3000);
        Source source = new Source(id, sha256, "text/plain", "UTF-8", null, null, false, null);
        Notice notice = new Notice(
                id,
                source,
                null,
                NoticeType.TENDER,
                null,
                null,
                null,
                "甲乙大学",
                null,
                null,
                null,
                List.of(),
                false,
                null,
                List.of(),
                List.of(),
                NoticeDates.NONE,
                null,
                List.of(),
                List.of(),
                Map.of("buyer", List.of(new Quote(4, 8, "甲乙大学", "label:采购人"))));
        return new NoticeWithText(notice, text);
    }
}
