package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static weir.documents.Packed.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.Document;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Web archives as the walk over inputs opens them. */
class WarcContainerTest {

    private static final String URL = "https://xm.example.org/a.htm";
    private static final String PAGE = "<html><body><p>采购人：霁川海洋学院</p></body></html>";

    @TempDir
    Path folder;

    private final List<Capture> captures = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyCaptureOfAnAddressIsKeptUnderItsOffset(boolean packed) throws IOException {
        Warcs warc = new Warcs(packed);
        warc.record("warcinfo", "", "application/warc-fields", utf8("software: composed\r\n"));
        int first = warc.page(URL, PAGE);
        int second = warc.page(URL, PAGE.replace("学院", "大学"));

        walk(warc);

        assertThat(ids()).containsExactly("web.warc.gz#" + first, "web.warc.gz#" + second);
        assertThat(captures.getFirst().url()).isEqualTo(URL);
        assertThat(captures.getFirst().capturedAt()).isEqualTo(Instant.parse("2024-03-12T02:10:00Z"));
        assertThat(captures.getFirst().declaredType()).isEqualTo("text/html");
        assertThat(captures.getFirst().declaredCharset()).isEqualTo("UTF-8");
        assertThat(texts()).containsExactly("采购人：霁川海洋学院", "采购人：霁川海洋大学");
        assertThat(problems).isEmpty();
    }

    @Test
    void theCharsetOfTheHeaderDecodesAPageThatSaysNothing() throws IOException {
        Warcs warc = new Warcs(true);
        warc.response(URL, "200 OK\nContent-Type: text/html; charset=GBK", PAGE.getBytes(Charsets.GB18030));

        walk(warc);

        assertThat(texts()).containsExactly("采购人：霁川海洋学院");
    }

    @Test
    void chunksAndPackingAreTakenOff() throws IOException {
        byte[] gzip = Warcs.gzip(utf8(PAGE));
        Warcs warc = new Warcs(true);
        warc.response(URL, "200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", Warcs.chunked(utf8(PAGE)));
        warc.response(URL, "200 OK\nContent-Type: text/html\nContent-Encoding: gzip", gzip);
        warc.response(
                URL,
                "200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked\nContent-Encoding: gzip",
                Warcs.chunked(gzip));
        warc.response(URL, "200 OK\nContent-Type: text/html\nContent-Encoding: gzip", utf8(PAGE));

        walk(warc);

        assertThat(texts()).hasSize(4).containsOnly("采购人：霁川海洋学院");
        assertThat(problems).isEmpty();
    }

    @Test
    void aPackingThatIsNotReadIsAProblemOfItsRecord() throws IOException {
        Warcs warc = new Warcs(true);
        int packed = warc.response(URL, "200 OK\nContent-Type: text/html\nContent-Encoding: br", new byte[] {1, 2, 3});
        warc.page(URL, PAGE);

        walk(warc);

        assertThat(captures).hasSize(1);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE);
            assertThat(problem.position()).isEqualTo("byte " + packed);
            assertThat(problem.what()).contains("packed by br");
        });
    }

    @Test
    void failuresAndOrnamentsAreCountedInOneNote() throws IOException {
        Warcs warc = new Warcs(true);
        warc.response(URL, "404 Not Found\nContent-Type: text/html", utf8(PAGE));
        warc.response(URL, "302 Found\nLocation: /b", utf8(""));
        warc.response(URL, "200 OK\nContent-Type: image/png", new byte[] {1});
        warc.response(URL, "200 OK\nContent-Type: text/css", utf8("p{}"));
        warc.record("resource", "dns:xm.example.org", "text/dns", utf8("1"));
        warc.record("revisit", URL, "application/http; msgtype=response", utf8("HTTP/1.1 200 OK\r\n\r\n"));

        walk(warc);

        assertThat(captures).isEmpty();
        assertThat(problems)
                .extracting(ReadProblem::severity)
                .containsExactly(Severity.NOTE, Severity.NOTE, Severity.UNREADABLE);
        assertThat(problems)
                .extracting(ReadProblem::what)
                .satisfiesExactly(
                        what -> assertThat(what).contains("2 responses").contains("3 pictures"),
                        what -> assertThat(what).startsWith("1 records only say"),
                        what -> assertThat(what).isEqualTo("No document was found in it"));
    }

    @Test
    void anArchiveWithoutPagesIsNotLostSilently() throws IOException {
        Warcs warc = new Warcs(true);
        warc.record("warcinfo", "", "application/warc-fields", utf8("software: composed\r\n"));

        walk(warc);

        assertThat(problems).extracting(ReadProblem::what).containsExactly("No document was found in it");
    }

    @Test
    void aResourceIsReadAsItStands() throws IOException {
        Warcs warc = new Warcs(true);
        warc.record("resource", URL, "text/html", utf8(PAGE));

        walk(warc);

        assertThat(texts()).containsExactly("采购人：霁川海洋学院");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArchiveThatIsCutOffKeepsWhatStandsBefore(boolean packed) throws IOException {
        Warcs warc = new Warcs(packed);
        int first = warc.page(URL, PAGE);
        int second = warc.page(URL, PAGE);
        byte[] bytes = warc.bytes();

        walk(Arrays.copyOf(bytes, second + (bytes.length - second) * 2 / 3));

        assertThat(ids()).contains("web.warc.gz#" + first);
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.severity()).isNotEqualTo(Severity.NOTE);
            assertThat(problem.position()).isEqualTo("byte " + second);
        });
    }

    @Test
    void aDamagedRecordInTheMiddleCostsOnlyItself() throws IOException {
        Warcs warc = new Warcs(true);
        int first = warc.page(URL, PAGE);
        int second = warc.page(URL, PAGE);
        int third = warc.page(URL, PAGE);
        byte[] whole = warc.bytes();
        byte[] cut = Warcs.joined(
                Arrays.copyOf(whole, second + (third - second) / 2), Arrays.copyOfRange(whole, third, whole.length));

        walk(cut);

        int moved = third - (third - second) + (third - second) / 2;
        assertThat(ids()).contains("web.warc.gz#" + first, "web.warc.gz#" + moved);
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.position()).isEqualTo("byte " + second));
    }

    @Test
    void aPackedPageThatIsCutOffKeepsWhatCameOut() throws IOException {
        byte[] body = Warcs.gzip(utf8("<html><body>" + "<p>采购人：霁川海洋学院</p>".repeat(50) + "</body></html>"));
        Warcs warc = new Warcs(true);
        warc.response(
                URL,
                "200 OK\nContent-Type: text/html; charset=UTF-8\nContent-Encoding: gzip",
                Arrays.copyOf(body, body.length - 12));

        walk(warc);

        assertThat(texts()).singleElement().asString().startsWith("采购人：霁川海洋学院");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("cut off or damaged"));
    }

    @Test
    void aPageOverTheLimitIsAProblemAndTheNextOneFollows() throws IOException {
        Warcs warc = new Warcs(true);
        warc.response(URL, "200 OK\nContent-Encoding: gzip\nContent-Type: text/html", Warcs.gzip(new byte[1 << 20]));
        warc.page(URL, PAGE);
        Files.write(folder.resolve("web.warc.gz"), warc.bytes());

        new Inputs(Pages.limits(1 << 16)).walk(List.of(folder), new Sink());

        assertThat(captures).hasSize(1);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("limit of 65536"));
    }

    @Test
    void aWebArchiveInsideAnArchiveIsOpened() throws IOException {
        Warcs warc = new Warcs(true);
        warc.page(URL, PAGE);

        Files.write(folder.resolve("all.zip"), Packed.zip(Map.of("web.warc.gz", warc.bytes())));
        new Inputs(Limits.DEFAULT).walk(List.of(folder), new Sink());

        assertThat(ids()).containsExactly("all.zip!/web.warc.gz#0");
    }

    private void walk(Warcs warc) throws IOException {
        walk(warc.bytes());
    }

    private void walk(byte[] bytes) throws IOException {
        Files.write(folder.resolve("web.warc.gz"), bytes);
        new Inputs(Limits.DEFAULT).walk(List.of(folder), new Sink());
    }

    private List<String> ids() {
        return captures.stream().map(Capture::id).toList();
    }

    private List<String> texts() {
        DocumentReader reader = new DocumentReader(Limits.DEFAULT);
        return captures.stream()
                .map(reader::read)
                .map(Pages::document)
                .map(Document::text)
                .toList();
    }

    private final class Sink implements CaptureSink {
        @Override
        public void capture(Capture capture) {
            captures.add(capture);
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem);
        }
    }
}
