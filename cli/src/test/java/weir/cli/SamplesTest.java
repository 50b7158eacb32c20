package weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import weir.pipeline.evaluation.FindingEvaluation;
import weir.pipeline.evaluation.JsonRecords;
import weir.pipeline.evaluation.NoticeEvaluation;
import weir.pipeline.evaluation.Scores;

/** The one run from end to end: the bundled samples, as a newcomer reviews them, against what a careful reader expects. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("../samples/notices");
    private static final Path EXPECTED = Path.of("../samples/expected/notices.jsonl");
    private static final Path PROCESSES = Path.of("../samples/expected/processes.jsonl");

    @TempDir
    private static Path folder;

    private static final Map<String, JsonNode> NOTICES = new HashMap<>();
    private static final Map<String, JsonNode> EXPECTATIONS = new TreeMap<>();
    private static String summary = "";
    private static Scores scores = new Scores(Map.of(), 0, 0);

    @BeforeAll
    static void reviewTheSamples() {
        summary = run("review", SAMPLES.toString(), "--case", folder.toString(), "--today", "2026-11-23");
        JsonRecords.each(
                out("notices.jsonl"), notice -> NOTICES.put(notice.path("id").asString(), notice));
        JsonRecords.each(EXPECTED, label -> EXPECTATIONS.put(label.path("id").asString(), label));
        if (!hasTesseract()) {
            System.out.println("without tesseract: the scans among the samples are not scored");
            EXPECTATIONS.keySet().removeIf(id -> id.startsWith("scans/"));
        }
        scores = NoticeEvaluation.score(NOTICES, EXPECTATIONS.values());
        System.out.print(scores.table());
    }

    @Test
    void everySampleIsReadUnderItsId() {
        assertThat(NOTICES.keySet()).containsAll(EXPECTATIONS.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "notice_type, 0.97",
        "method, 0.95",
        "project_number, 0.95",
        "project_name, 0.95",
        "buyer, 0.95",
        "agency, 0.95",
        "suppliers, 0.90",
        "other_bidders, 0.68",
        "amounts, 0.93",
        "published, 0.97",
        "deadline, 0.97",
        "award, 0.95",
        "items, 0.90",
    })
    void fieldsAreReadAsACarefulReaderWould(String field, double least) {
        assertThat(scores.field(field).f1()).as(scores.misses(field)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void everyNamedItemIsFoundAndNothingElse() {
        EXPECTATIONS.forEach((id, label) -> {
            Set<String> neutral = texts(label.path("neutral"));
            Set<String> wanted = items(label);
            Set<String> found = items(NOTICES.getOrDefault(id, label));
            found.removeIf(item -> neutral.contains(item) && !wanted.contains(item));
            assertThat(found).as(id).isEqualTo(wanted);
        });
    }

    @ParameterizedTest
    @CsvSource({"is_finding, 1.0", "buyer, 0.94", "intermediaries, 0.90", "provider, 0.97", "amount_cny, 0.82"})
    void findingsSayWhatACarefulReaderWould(String field, double least) {
        List<JsonNode> labels = new ArrayList<>();
        JsonRecords.each(PROCESSES, labels::add);
        labels.removeIf(label -> texts(label.path("notice_ids")).stream().noneMatch(EXPECTATIONS::containsKey));
        Map<String, List<JsonNode>> findings = new HashMap<>();
        JsonRecords.each(
                out("findings.jsonl"),
                finding -> texts(finding.path("notice_ids"))
                        .forEach(id -> findings.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(finding)));

        Scores found = FindingEvaluation.score(findings, labels);

        assertThat(found.field(field).f1()).as(found.misses(field)).isGreaterThanOrEqualTo(least);
    }

    @Test
    void allFilesOfTheContractAreLeft() {
        assertThat(List.of(
                        "report.html",
                        "findings.csv",
                        "findings.xlsx",
                        "findings.jsonl",
                        "set_aside.jsonl",
                        "notices.jsonl",
                        "processes.jsonl",
                        "problems.jsonl",
                        "entities.ftm.json",
                        "releases.ocds.json",
                        "run.json"))
                .allSatisfy(name -> assertThat(out(name)).isNotEmptyFile());
    }

    @Test
    void theSummaryTellsWhatWasReadAndWhereTheReportIs() {
        assertThat(summary).contains("documents read").contains("organisations").contains("report.html");
    }

    @Test
    void theReportNeedsNothingFromOutside() throws Exception {
        assertThat(Files.readString(out("report.html")))
                .doesNotContainPattern("<(script|img|iframe|link|object|embed|source|video)[^>]*=[\"']?(https?:)?//")
                .doesNotContainPattern("url\\([\"']?(https?:)?//")
                .doesNotContain("@import")
                .contains("四川大学");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Weir.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        assertThat(code).as(err.toString()).isLessThanOrEqualTo(Weir.SOME_UNREADABLE);
        return out.toString();
    }

    private static Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private static Set<String> items(JsonNode notice) {
        Set<String> items = new TreeSet<>();
        notice.path("technology")
                .values()
                .forEach(mention -> items.add(mention.path("item_id").asString()));
        return items;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.values().forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static boolean hasTesseract() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "tesseract")));
    }
}
