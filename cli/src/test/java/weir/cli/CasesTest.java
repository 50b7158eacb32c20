package weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import weir.pipeline.evaluation.FindingEvaluation;
import weir.pipeline.evaluation.JsonRecords;
import weir.pipeline.evaluation.LinkEvaluation;
import weir.pipeline.evaluation.Scores;

/** The composed cases from notices to findings, against what their author expects; written before the program. */
class CasesTest {

    private static final Path NOTICES = Path.of("../samples/cases/notices");
    private static final Path EXPECTED = Path.of("../samples/cases/expected/processes.jsonl");

    @TempDir
    private static Path folder;

    private static Scores links = new Scores(Map.of(), 0, 0);
    private static Scores found = new Scores(Map.of(), 0, 0);

    @BeforeAll
    static void reviewTheCases() {
        run("review", NOTICES.toString(), "--case", folder.toString(), "--today", "2026-11-23", "--rate", "7.1440");
        List<JsonNode> labels = new ArrayList<>();
        JsonRecords.each(EXPECTED, labels::add);
        Map<String, JsonNode> processes = new HashMap<>();
        JsonRecords.each(out("processes.jsonl"), process -> ids(process).forEach(id -> processes.put(id, process)));
        Map<String, List<JsonNode>> findings = new HashMap<>();
        JsonRecords.each(
                out("findings.jsonl"),
                finding -> ids(finding)
                        .forEach(id -> findings.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(finding)));
        links = LinkEvaluation.score(processes, labels);
        found = FindingEvaluation.score(findings, labels);
        System.out.print(links.table() + found.table());
    }

    @ParameterizedTest
    @CsvSource({"linked_pairs, 0.97", "deal_state, 0.95", "follows, 0.95"})
    void noticesOfOnePurchaseAreOneProcess(String field, double least) {
        assertThat(links.field(field).f1()).as(links.misses(field)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "is_finding, 0.95",
        "buyer, 0.97",
        "intermediaries, 0.85",
        "provider, 0.95",
        "amount_cny, 0.88",
    })
    void findingsSayWhatTheirAuthorExpects(String field, double least) {
        assertThat(found.field(field).f1()).as(found.misses(field)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void everyStatementSaysThatItsNoticesAreComposed() {
        JsonRecords.each(
                out("findings.jsonl"),
                finding -> assertThat(finding.path("statement").asString("")).contains("Composed sample"));
    }

    private static List<String> ids(JsonNode line) {
        return line.path("notice_ids").values().stream()
                .map(id -> id.asString(""))
                .toList();
    }

    private static Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Weir.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), arguments);
        assertThat(code).as(err.toString()).isLessThanOrEqualTo(Weir.SOME_UNREADABLE);
    }
}
