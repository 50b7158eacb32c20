package weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeirTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review",
                "report",
                "evaluate",
                "evaluate notices",
                "evaluate technology",
                "rules",
                "rules explain",
                "rules check"
            })
    void everyCommandHasHelpThatEndsWithExamples(String command) {
        assertThat(run((command + " --help").split(" "))).isZero();
        assertThat(out.toString()).contains("Examples:").contains("  weir " + command.split(" ")[0]);
    }

    @Test
    void anInputThatIsNotThereIsWrongUsageAndIsNamed() {
        assertThat(run(
                        "review",
                        folder.resolve("nothing").toString(),
                        "--case",
                        folder.resolve("c").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("nothing: there is no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--max-file-mb 0",
                "--max-archive-depth 0",
                "--max-archive-ratio -1",
                "--max-archive-entries 0",
                "--max-pages -5",
                "--max-scanned-pages 0",
                "--max-seconds 0",
                "--threads 0",
                "--rate 0.0",
                "--rate -7"
            })
    void aLimitThatLetsNothingThroughIsWrongUsageAndIsNamed(String option) throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "采购公告\n");
        String[] words = option.split(" ");

        assertThat(run("review", input.toString(), "--case", folder.resolve("c").toString(), words[0], words[1]))
                .isEqualTo(2);
        assertThat(err.toString()).contains(words[0] + " " + words[1]).contains("give ");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    @Test
    void aReportWithoutACaseSaysWhatToDo() {
        assertThat(run("report", "--case", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Run weir review first");
    }

    @Test
    void unreadableInputsGiveExitCodeOneAndTheRestIsDone() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.write(input.resolve("empty.pdf"), new byte[0]);
        Files.writeString(input.resolve("good.txt"), "采购公告\n采购人：云汐大学\n");
        assertThat(run("review", input.toString(), "--case", folder.resolve("c").toString(), "--json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"documents\":1").contains("\"unreadable\":1");
    }

    @Test
    void aUsersKnowledgeWithAFaultNamesFileAndLine() throws Exception {
        Path knowledge = Files.createDirectories(folder.resolve("knowledge/technology"));
        Files.writeString(knowledge.resolve("catalogue.csv"), "id\nonly-an-id\n");
        Path input = Files.writeString(folder.resolve("a.txt"), "采购公告\n");
        assertThat(run(
                        "review",
                        input.toString(),
                        "--case",
                        folder.resolve("c").toString(),
                        "--knowledge",
                        folder.resolve("knowledge").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("catalogue.csv");
    }

    @Test
    void theReportCanBeWrittenAgainElsewhere() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "采购公告\n采购人：云汐大学\n");
        String place = folder.resolve("c").toString();
        assertThat(run("review", input.toString(), "--case", place)).isZero();
        assertThat(run(
                        "report",
                        "--case",
                        place,
                        "--out",
                        folder.resolve("again").toString()))
                .isZero();
        assertThat(folder.resolve("again/notices.jsonl")).hasSameBinaryContentAs(folder.resolve("c/out/notices.jsonl"));
    }

    @Test
    void onlyTheFormatsThatAreAskedForAreWritten() throws Exception {
        Path input = Files.writeString(folder.resolve("a.txt"), "采购公告\n采购人：云汐大学\n");
        String place = folder.resolve("c").toString();
        assertThat(run("review", input.toString(), "--case", place)).isZero();
        Path again = folder.resolve("again");
        assertThat(run("report", "--case", place, "--out", again.toString(), "--format", "html,CSV"))
                .isZero();
        assertThat(again.toFile().list()).containsExactlyInAnyOrder("report.html", "findings.csv", "run.json");
        assertThat(run("report", "--case", place, "--format", "docx")).isEqualTo(2);
        assertThat(err.toString()).contains("\"docx\" is no format; there are html, csv, xlsx, jsonl, ftm, ocds");
    }

    private int run(String... arguments) {
        return Weir.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
