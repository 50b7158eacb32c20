package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;
import weir.notice.NoticeWithText;

/** Whatever lies in a folder, a review says what it could not read and reads the rest: a good notice stands behind each trouble. */
class BrokenInputTest {

    private static final String GOOD = "若水大学采购公告\n采购人：若水大学\n";

    @TempDir
    private Path folder;

    private Path input;
    private final List<NoticeWithText> notices = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    @BeforeEach
    void writeAGoodNotice() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("z-good.txt"), GOOD);
    }

    @AfterEach
    void theGoodNoticeWasRead() {
        assertThat(notices).extracting(read -> read.notice().id()).contains("z-good.txt");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.advice()).isNotBlank());
    }

    @Test
    void aPdfThatIsCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(sample(".pdf"));
        write("cut.pdf", Arrays.copyOf(whole, whole.length / 3));
        review();
        assertProblem("cut.pdf");
    }

    @Test
    void aWordFileThatIsNoArchive() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        write("noise.docx", noise);
        byte[] whole = Files.readAllBytes(sample(".docx"));
        write("cut.docx", Arrays.copyOf(whole, whole.length / 2));
        ReviewRun run = review();
        assertProblem("noise.docx");
        assertProblem("cut.docx");
        assertThat(run.unreadable()).isPositive();
    }

    @Test
    void anArchiveOfFewKilobytesThatUnpacksToFiveHundredMegabytes() throws IOException {
        byte[] inner = zip("zeros.txt", 500);
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
            zip.closeEntry();
        }
        assertThat(outer.size()).isLessThan(10_000);
        write("bomb.zip", outer.toByteArray());
        ReviewRun run = review();
        assertProblem("bomb.zip");
        assertThat(run.unreadable()).isPositive();
    }

    @Test
    void tenThousandNestedTags() throws IOException {
        writeText("nested.html", "<html><body>" + "<div>".repeat(10_000) + "采购人：青溪医院");
        review();
        assertThat(notices).anySatisfy(read -> assertThat(read.text()).contains("采购人：青溪医院"));
    }

    @Test
    void noiseAsAPage() throws IOException {
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder("<html><body><p>青溪医院采购公告</p>");
        String signs = "<>/=\"' abdiptrh&;!-";
        while (noise.length() < 3_000_000) {
            noise.append(signs.charAt(random.nextInt(signs.length())));
        }
        writeText("noise.html", noise.toString());
        ReviewRun run = review();
        assertThat(run.documents() + run.unreadable()).isEqualTo(2);
    }

    @Test
    void aWrongEnding() throws IOException {
        writeText("page.pdf", "<html><body><p>采购人：青溪医院</p></body></html>");
        Files.copy(sample(".pdf"), input.resolve("pdf.html"));
        review();
        assertThat(notices)
                .extracting(read -> read.notice().source().mediaType())
                .contains("text/html", "application/pdf");
    }

    @Test
    void aLoopOfLinksAndALinkToNowhere() throws IOException {
        Path inner = Files.createDirectory(input.resolve("a"));
        Files.createSymbolicLink(inner.resolve("up"), input);
        Files.createSymbolicLink(input.resolve("nowhere.txt"), folder.resolve("nothing"));
        ReviewRun run = review();
        assertProblem("up");
        assertProblem("nowhere.txt");
        assertThat(run.documents()).isEqualTo(1);
        assertThat(run.unreadable()).isEqualTo(1);
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        writeText("secret.txt", GOOD);
        Path secret = input.resolve("secret.txt");
        boolean closed = secret.toFile().setReadable(false) && !Files.isReadable(secret);
        ReviewRun run = review();
        assumeTrue(closed, "this user may read everything");
        assertProblem("secret.txt");
        assertThat(run.unreadable()).isEqualTo(1);
    }

    @Test
    void emptyFilesAndArchivesWithoutADocument() throws IOException {
        write("empty.html", new byte[0]);
        write("empty.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        writeText("empty.json", "[]");
        ReviewRun run = review();
        assertThat(problems).extracting(ReadProblem::severity).containsOnly(Severity.UNREADABLE);
        assertThat(run.unreadable()).isEqualTo(3);
    }

    @Test
    void aTableWithAQuoteThatIsNeverClosed() throws IOException {
        writeText("table.csv", "id,title,text\n1,\"甲公告,采购人：若水大学\n2,乙公告,采购人：青溪医院\n");
        review();
        assertProblem("table.csv");
        assertThat(notices).extracting(read -> read.notice().id()).contains("1", "2");
    }

    private ReviewRun review() {
        ReviewRun run = Reviews.review(folder.resolve("case"), input);
        try (CaseFolder open = CaseFolder.open(folder.resolve("case"))) {
            open.eachNotice(notices::add);
            open.eachProblem(problems::add);
        }
        return run;
    }

    private void assertProblem(String name) {
        assertThat(problems).anySatisfy(problem -> assertThat(problem.source()).contains("/" + name));
    }

    private void writeText(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(input.resolve(name), bytes);
    }

    /** One of the bundled samples in this format. */
    private static Path sample(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Reviews.SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int written = 0; written < megabytes; written++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return packed.toByteArray();
    }
}
