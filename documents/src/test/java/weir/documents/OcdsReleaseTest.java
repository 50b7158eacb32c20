package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.knowledge.Knowledge;

class OcdsReleaseTest {

    private static final String RELEASE = """
            {"ocid": "ocds-cmpsd0-9", "id": "cmp-9-award", "date": "2025-04-02T10:00:00+08:00", "tag": ["award"],
             "parties": [{"id": "B", "name": "霁川海洋学院", "roles": ["buyer"]},
                         {"id": "S", "name": "霁川栎擎计算机有限公司", "roles": ["supplier"],
                          "contactPoint": {"name": "somebody", "telephone": "1"}}],
             "buyer": {"id": "B"},
             "tender": {"id": "T-9", "title": "计算服务器采购", "description": "第一行\\n第二行"},
             "awards": [{"id": "1", "value": {"amount": 5080000.0, "currency": "CNY"}, "suppliers": [{"id": "S"}]}]}
            """;

    @Test
    void everyValueIsALineUnderItsPath() throws IOException {
        Document document = documents(RELEASE).getFirst();

        assertThat(document.id()).isEqualTo("cmp-9-award");
        assertThat(document.text().lines())
                .startsWith("计算服务器采购", "2025-04-02T10:00:00+08:00", "ocid: ocds-cmpsd0-9")
                .contains(
                        "tag: award",
                        "buyer.name: 霁川海洋学院",
                        "tender.id: T-9",
                        "tender.description: 第一行 第二行",
                        "awards[0].value.amount: 5080000.0",
                        "awards[0].suppliers[0].name: 霁川栎擎计算机有限公司");
        assertThat(document.text()).doesNotContain("somebody");
    }

    @Test
    void aNameThatWasLookedUpPointsAtTheListOfParties() throws IOException {
        Document document = documents(RELEASE).getFirst();

        Block buyer = document.blocks().stream()
                .filter(block -> block.span().of(document.text()).startsWith("buyer.name"))
                .findFirst()
                .orElseThrow();
        assertThat(buyer.origin().describe()).isEqualTo("/parties/0/name");
    }

    @Test
    void packagesRecordsAndLinesOfReleasesGiveOneDocumentEach() throws IOException {
        String other = RELEASE.replace("cmp-9-award", "cmp-9-tender");
        String both = "[" + RELEASE + "," + other + "]";

        for (String json : List.of(
                "{\"uri\":\"u\",\"version\":\"1.1\",\"releases\":" + both + "}",
                "{\"version\":\"1.1\",\"records\":[{\"ocid\":\"ocds-cmpsd0-9\",\"releases\":" + both + "}]}",
                both)) {
            assertThat(documents(json)).extracting(Document::id).containsExactly("cmp-9-award", "cmp-9-tender");
        }
    }

    @Test
    void aRecordWithoutReleasesGivesItsCompiledOne() throws IOException {
        Document document = documents("{\"ocid\":\"ocds-cmpsd0-9\",\"compiledRelease\":" + RELEASE + "}")
                .getFirst();

        assertThat(document.text()).contains("\nbuyer.name: 霁川海洋学院");
    }

    @Test
    void rolesThatOnlyThePartiesTellBecomeLinesToo() throws IOException {
        String bare =
                RELEASE.replace("\"buyer\": {\"id\": \"B\"},", "").replace(", \"suppliers\": [{\"id\": \"S\"}]", "");

        assertThat(documents(bare).getFirst().text().lines())
                .contains("buyer.name: 霁川海洋学院", "awards[0].suppliers[0].name: 霁川栎擎计算机有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ocid\":\"a\",\"tender\":\"none\",\"awards\":{},\"parties\":7,\"buyer\":[]}",
                "{\"ocid\":\"a\",\"parties\":[1,null,{\"id\":{}},{\"roles\":\"buyer\"}],\"date\":5}",
                "{\"awards\":[{\"id\":1,\"suppliers\":[null,[],{\"id\":[]}]}]}",
                "{\"ocid\":\"a\",\"awards\":[[[]]],\"tag\":[[\"award\"]]}"
            })
    void valuesOfWrongTypesAreReadAsFarAsTheyGo(String json) throws IOException {
        assertThat(documents(json)).hasSize(1);
    }

    @Test
    void realReleasesGiveDocumentsWithoutProblems() {
        SharedFolder.read(Path.of("ocds"), document -> Pages.assertSpansHold(document));
    }

    private static List<Document> documents(String json) throws IOException {
        Gathered gathered = new Gathered();
        Entry entry = new Entry(
                "dump", "dump", null, -1, Entry.Declared.NOTHING, new ByteArrayInputStream(Packed.utf8(json)));
        new JsonDump(Limits.DEFAULT, new RecordKeys(Knowledge.bundled())).expand(entry, gathered);
        DocumentReader reader = new DocumentReader(Limits.DEFAULT);
        return gathered.captures.stream()
                .map(reader::read)
                .map(Pages::document)
                .peek(Pages::assertSpansHold)
                .toList();
    }
}
