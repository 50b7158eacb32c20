package weir.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import weir.listing.Verdict;
import weir.party.StateLink;
import weir.process.DealState;

class ExportsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private List<JsonNode> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .map(JSON::readTree)
                .toList();
    }

    @Test
    void aNoticeLineHasTheDesignsForm() throws IOException {
        Exports.write(folder, SampleCase.composed());

        JsonNode tender = lines("notices.jsonl").getFirst();

        assertThat(tender.propertyNames())
                .containsExactly(
                        "id",
                        "source",
                        "title",
                        "notice_type",
                        "method",
                        "project_number",
                        "project_name",
                        "buyer",
                        "procuring_unit",
                        "agency",
                        "region",
                        "suppliers",
                        "preliminary",
                        "consortium",
                        "other_bidders",
                        "amounts",
                        "dates",
                        "lots",
                        "items",
                        "technology",
                        "evidence");
        assertThat(tender.get("notice_type").asString()).isEqualTo("tender");
        assertThat(tender.get("region").isNull()).isTrue();
        assertThat(tender.at("/dates/deadline").asString()).isEqualTo("2024-04-02T09:30");
        assertThat(tender.at("/items/0/quantity").toString()).isEqualTo("500");
        assertThat(tender.at("/amounts/0").toString())
                .isEqualTo("{\"kind\":\"budget\",\"value\":9800000,\"currency\":\"CNY\",\"value_cny\":9800000,"
                        + "\"as_written\":\"980万元\",\"lot\":null}");
        assertThat(tender.at("/technology/0/item_id").asString()).isEqualTo("nvidia-a100");
        assertThat(tender.at("/evidence/buyer/0/quote").asString()).isEqualTo("望津理工学院");
    }

    @Test
    void readingTextsAreAddedOnlyWhenAskedForAndHoldTheQuotes() throws IOException {
        Exports.write(folder, SampleCase.composed().withReadingTexts());

        for (JsonNode notice : lines("notices.jsonl")) {
            String text = notice.get("reading_text").asString();
            notice.get("evidence")
                    .values()
                    .forEach(quotes -> quotes.values()
                            .forEach(quote -> assertThat(text.substring(
                                            quote.get("start").asInt(),
                                            quote.get("end").asInt()))
                                    .isEqualTo(quote.get("quote").asString())));
        }
    }

    @Test
    void findingsAndProcessesPointAtEachOther() throws IOException {
        Exports.write(folder, SampleCase.composed());

        List<JsonNode> findings = lines("findings.jsonl");
        assertThat(findings).hasSize(3);
        List<String> linked = lines("processes.jsonl").stream()
                .flatMap(it -> it.get("notice_ids").values().stream())
                .map(JsonNode::asString)
                .toList();
        assertThat(linked)
                .hasSize(6)
                .doesNotHaveDuplicates()
                .containsAll(findings.stream()
                        .flatMap(it -> it.get("notice_ids").values().stream())
                        .map(JsonNode::asString)
                        .toList());
        assertThat(findings.getFirst().get("deal_state").asString()).isEqualTo("awarded");
        assertThat(findings.getFirst().at("/amount/cny").asInt()).isEqualTo(9_650_000);
        assertThat(findings.getFirst().at("/intermediaries/0/role").asString()).isEqualTo("supplier");
    }

    @Test
    void whatIsSetAsideAndWhatWasNotReadIsListed() throws IOException {
        Exports.write(folder, SampleCase.composed());

        assertThat(lines("set_aside.jsonl"))
                .extracting(
                        it -> it.get("notice_id").asString(),
                        it -> it.get("reason").asString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("portal/tender-0312.html", "not an American item"),
                        org.assertj.core.groups.Tuple.tuple("plain/domestic.txt", "not an American item"));
        assertThat(lines("problems.jsonl").get(1).toString())
                .isEqualTo("{\"source\":\"in/扫描件.pdf\",\"position\":\"page 3\",\"severity\":\"part\","
                        + "\"what\":\"tesseract is not installed\",\"advice\":\"install tesseract-ocr-chi-sim\"}");
    }

    @Test
    void aSecondRunGivesTheSameBytesSaveForTheTimes() throws IOException {
        Path again = folder.resolve("again");
        Exports.write(folder.resolve("once"), SampleCase.composed());
        Exports.write(again, SampleCase.composed().at(Instant.parse("2027-01-01T00:00:00Z")));

        Map<String, byte[]> once = files(folder.resolve("once"));
        Map<String, byte[]> twice = files(again);

        assertThat(twice.keySet()).isEqualTo(once.keySet());
        once.forEach((name, bytes) -> {
            if (name.equals("run.json")) {
                assertThat(withoutTimes(twice.getOrDefault(name, new byte[0]))).isEqualTo(withoutTimes(bytes));
            } else {
                assertThat(twice.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    private static JsonNode withoutTimes(byte[] run) {
        return ((tools.jackson.databind.node.ObjectNode) JSON.readTree(run)).without("times");
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void onlyTheWantedFormatsAreWritten() throws IOException {
        Exports.write(folder, SampleCase.composed(), Set.of(OutputFormat.CSV, OutputFormat.FTM));

        assertThat(files(folder)).containsOnlyKeys("entities.ftm.json", "findings.csv", "run.json");
    }

    @Test
    void aFormatIsKnownByItsCode() {
        assertThat(OutputFormat.of(" JSONL ")).isEqualTo(OutputFormat.JSONL);
        assertThatThrownBy(() -> OutputFormat.of("docx"))
                .hasMessage("\"docx\" is no format; there are html, csv, xlsx, jsonl, ftm, ocds");
    }

    @Test
    void theSummaryCountsTheStory() {
        Summary summary = Exports.write(folder, SampleCase.composed());

        assertThat(summary.documents()).isEqualTo(6);
        assertThat(summary.unreadable()).isEqualTo(1);
        assertThat(summary.findings()).isEqualTo(3);
        assertThat(summary.buyers()).isEqualTo(3);
        assertThat(summary.byProvider())
                .containsEntry("aws", 1L)
                .containsEntry("openai", 1L)
                .containsEntry("", 2L);
        assertThat(summary.byMonth()).containsEntry("2024-03", 1L).containsEntry("", 1L);
        assertThat(summary.buyerCounts().listed()).containsExactly(Map.entry(Verdict.UNKNOWN, 3L));
        assertThat(summary.buyerCounts().linked()).containsEntry(StateLink.Strength.WEAK, 1L);
        assertThat(summary.byDealState()).containsEntry(DealState.AWARDED, 2L).containsEntry(DealState.PLANNED, 1L);
        assertThat(summary.dollars().values()).contains(new BigDecimal("1355014"));
        assertThat(summary.totals().toString()).contains("AWARD", "BUDGET", "USD");
    }
}
