package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import weir.documents.Capture;
import weir.documents.DocumentReader;
import weir.documents.Limits;
import weir.evidence.Document;
import weir.evidence.GivenUpException;
import weir.evidence.ReadProblem;
import weir.knowledge.Knowledge;
import weir.notice.Notice;
import weir.notice.NoticeReader;

class ExtractionTest {

    private static final NoticeReader NOTICES = new NoticeReader(Knowledge.bundled(), document -> List.of());

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Test
    void aDocumentThatTakesTooLongIsAProblemOfItsOwnItsWorkStopsAndTheRunGoesOn() throws InterruptedException {
        Extraction extraction = new Extraction(new DocumentReader(Limits.DEFAULT), this::notice, Duration.ofSeconds(5));
        List<Extraction.Outcome> outcomes = new ArrayList<>();
        try (OrderedWork<Extraction.Outcome> work =
                new OrderedWork<>(1, 1 << 20, extraction.mostTime(), outcomes::add)) {
            for (String id : List.of("first", "endless", "last")) {
                Capture capture = Capture.file(id, id + ".txt", "若水大学采购公告".getBytes(StandardCharsets.UTF_8));
                work.submit(1, () -> extraction.read(capture), () -> extraction.givenUp(capture));
            }
            work.finish();
        }

        assertThat(outcomes).extracting(outcome -> outcome.line() != null).containsExactly(true, false, true);
        assertThat(outcomes.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.source()).isEqualTo("endless.txt");
            assertThat(problem.severity()).isEqualTo(ReadProblem.Severity.UNREADABLE);
            assertThat(problem.what()).contains("longer than 5 seconds");
            assertThat(problem.advice()).isNotBlank();
        });
        stopped.await();
    }

    private Notice notice(Document document) {
        while (document.id().equals("endless")) {
            try {
                GivenUpException.check();
            } catch (GivenUpException e) {
                stopped.countDown();
                throw e;
            }
        }
        return NOTICES.read(document);
    }
}
