package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

class DocumentReaderTest {

    @Test
    void anEmptyFileIsUnreadable() {
        assertUnreadable(Pages.reading(new byte[0]), "empty");
    }

    @Test
    void bytesOfNoKnownFormatAreUnreadable() {
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);

        assertUnreadable(Pages.reading(noise), "No known format");
    }

    @Test
    void aFileOverTheLimitIsUnreadable() {
        byte[] big = "大".repeat(1000).getBytes(StandardCharsets.UTF_8);

        assertUnreadable(new DocumentReader(Pages.limits(100)).read(Capture.file("n", "n", big)), "limit of 100");
    }

    @Test
    void linesOfATextKnowTheirNumber() {
        Document document = Pages.read("若水大学采购公告\n\n一、项目编号：RS-7\r\n二、预算：9元\n");

        assertThat(document.text()).isEqualTo("若水大学采购公告\n一、项目编号：RS-7\n二、预算：9元");
        assertThat(document.source().mediaType()).isEqualTo("text/plain");
        assertThat(document.blocks())
                .extracting(block -> block.origin())
                .containsExactly(new Origin.Line(1), new Origin.Line(3), new Origin.Line(4));
    }

    @Test
    void theFirstLineOfATextIsItsTitleWhereItReadsLikeOne() {
        assertThat(Pages.read("\n若水大学采购公告\n正文").findMetadata(Block.Metadata.Key.TITLE))
                .isPresent();
        assertThat(Pages.read("采购项目名称：算力平台\n正文").findMetadata(Block.Metadata.Key.TITLE))
                .isEmpty();
    }

    @Test
    void aTextInGb18030TellsSo() {
        Document document = Pages.read("若水大学采购公告", Charsets.GB18030);

        assertThat(document.text()).isEqualTo("若水大学采购公告");
        assertThat(document.source().charset()).isEqualTo("GB18030");
    }

    @Test
    void aWrongEndingDoesNotMatter() {
        byte[] html = "<html><body><p>若水大学采购公告</p></body></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(Pages.document(new DocumentReader(Limits.DEFAULT).read(Capture.file("n.pdf", "n.pdf", html)))
                        .source()
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void aTextOverTheLimitIsCutWithAProblem() {
        Limits usual = Limits.DEFAULT;
        Limits shortText = new Limits(usual.fileBytes(), 3, 200, 10, 1 << 20, 5, 5, 100, 10, Duration.ofSeconds(60));

        Reading reading = new DocumentReader(shortText)
                .read(Capture.file("n", "n", "一二三四\n五六七八九十\n末".getBytes(StandardCharsets.UTF_8)));

        assertThat(Pages.document(reading).text()).isEqualTo("一二三四\n五六七八九");
        assertThat(reading.problems()).extracting(ReadProblem::severity).containsExactly(Severity.PART);
    }

    /** What a parser may do to whoever calls it. */
    enum Fault {
        EXCEPTION,
        STACK,
        MEMORY,
        HANG
    }

    @ParameterizedTest
    @EnumSource
    void whateverAParserDoesEndsInAProblem(Fault fault) {
        Limits usual = Limits.DEFAULT;
        Limits quick = new Limits(
                usual.fileBytes(),
                3,
                200,
                10,
                1 << 20,
                5,
                5,
                100,
                10,
                Duration.ofMillis(fault == Fault.HANG ? 50 : 60_000));
        DocumentReader reader = new DocumentReader(quick, List.of(new Faulty(fault)));

        Reading reading = reader.read(Capture.file("n", "n.bin", new byte[] {1}));

        assertUnreadable(reading, "");
        assertThat(reading.problems().getFirst().source()).isEqualTo("n.bin");
        assertThat(reading.problems().getFirst().advice()).isNotBlank();
    }

    private record Faulty(Fault fault) implements FormatReader {
        @Override
        public boolean reads(Capture capture) {
            return true;
        }

        @Override
        public Drafts read(Capture capture, Limits limits) {
            switch (fault) {
                case EXCEPTION -> throw new IllegalStateException("broken");
                case STACK -> deeper(0);
                case MEMORY -> throw new OutOfMemoryError("composed");
                case HANG -> hang();
            }
            return Drafts.of(List.of(), "x/y", null);
        }

        private static int deeper(int depth) {
            return depth < 0 ? 0 : deeper(depth + 1) + 1;
        }

        private static void hang() {
            CountDownLatch never = new CountDownLatch(1);
            while (never.getCount() > 0) {
                Thread.onSpinWait();
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        }
    }

    private static void assertUnreadable(Reading reading, String what) {
        assertThat(reading.document()).isNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE);
            assertThat(problem.what()).contains(what);
        });
    }
}
