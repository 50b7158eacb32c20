package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.Block;
import weir.evidence.Block.Metadata;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.Sha256;
import weir.evidence.Source;

class RecordReaderTest {

    @Test
    void titleDateAndTextStandOnLinesOfTheirOwn() {
        Document document = read("""
                {"id":"n1","url":"https://example.org/1","title":" 若水大学采购公告 ","published":"2024年3月15日 09:30",
                 "text":"项目编号：RS-7\\n\\n  预算金额：\\u3000 20万元\\r\\n","buyer":"somebody else's","fields":{"amount":"1"}}""");

        assertThat(document.text()).isEqualTo("若水大学采购公告\n2024年3月15日 09:30\n项目编号：RS-7\n预算金额： 20万元");
        assertThat(document.source().url()).isEqualTo("https://example.org/1");
        assertThat(document.blocks())
                .extracting(Block::origin)
                .containsExactly(
                        new Origin.Member("/title"),
                        new Origin.Member("/published"),
                        new Origin.Member("/text"),
                        new Origin.Member("/text"));
    }

    @Test
    void aRecordWithoutTextGivesItsOtherValuesALineEach() {
        Document document = read("""
                {"id":"n1","title":"若水大学公告","set":"list","amount":20.5,"nothing":null,"none":"None","flag":true,
                 "fields":{"buyer":"若水大学","bidders":[{"name":"甲公司","price":"9元"},{"name":"乙公司"}],"tags":["云","算力"]}}""");

        assertThat(document.text()).isEqualTo("""
                        若水大学公告
                        set: list
                        amount: 20.5
                        fields.buyer: 若水大学
                        fields.bidders.0.name: 甲公司
                        fields.bidders.0.price: 9元
                        fields.bidders.1.name: 乙公司
                        fields.tags: 云
                        fields.tags: 算力""");
        assertThat(document.blocks())
                .allSatisfy(block -> assertThat(block.part()).isEqualTo(Block.Part.METADATA));
    }

    @Test
    void longerValuesUnderUnknownKeysKeepTheirLines() {
        assertThat(read("{\"title\":\"公告\",\"noticeBody2\":\"项目编号：RS-7\\n预算：9元\",\"buyer\":\"若水大学\"}")
                        .text())
                .isEqualTo("公告\nbuyer: 若水大学\nnoticeBody2: 项目编号：RS-7\n预算：9元");
    }

    @ParameterizedTest
    @CsvSource({
        "noticeTitle, publishTime, content",
        "公告标题, 发布时间, 正文",
        "NAME_TITLE|title, pub_date, main_text",
        "article-title, releaseDate, 公告内容"
    })
    void usualKeysAreKnown(String title, String published, String text) {
        String key = title.contains("|") ? title.substring(title.indexOf('|') + 1) : title;

        assertThat(read("{\"%s\":\"公告\",\"%s\":\"2024-03-15\",\"%s\":\"正文\",\"x\":\"y\"}"
                                .formatted(key, published, text))
                        .text())
                .isEqualTo("公告\n2024-03-15\n正文");
    }

    @Test
    void keysOneLevelInsideAreFound() {
        assertThat(read("{\"code\":0,\"data\":{\"title\":\"公告\",\"date\":\"2024-03-15\",\"html\":\"<p>正文</p>\"}}")
                        .text())
                .isEqualTo("公告\n2024-03-15\n正文");
    }

    @ParameterizedTest
    @CsvSource({
        "1710466200, 2024-03-15 09:30:00",
        "1710466200000, 2024-03-15 09:30:00",
        "\"1710466200\", 2024-03-15 09:30:00",
        "20240315, 20240315",
        "\"2024/3/15\", 2024/3/15",
        "{\"$date\":\"2024-03-15T01:30:00Z\"}, 2024-03-15T01:30:00Z"
    })
    void countsOfSecondsBecomeDaysInChina(String written, String read) {
        Document document = read("{\"title\":\"公告\",\"publishTime\":" + written + ",\"text\":\"正文\"}");

        assertThat(document.findMetadata(Metadata.Key.PUBLISHED).orElseThrow().of(document.text()))
                .isEqualTo(read);
    }

    @Test
    void htmlUnderTheKeyOfATextIsReadAsHtml() {
        Document document = read(
                "{\"title\":\"公告\",\"content\":\"<table border=1><tr><td>供应商名称</td><td>金额</td></tr><tr><td>若水公司</td><td>9</td></tr></table>\"}");

        assertThat(Pages.values(document)).containsExactly(" / 供应商名称 = 若水公司", " / 金额 = 9");
        assertThat(Pages.table(document).origin().describe()).startsWith("/content html/body/table");
    }

    @Test
    void escapedHtmlIsReadAsHtmlAndEntitiesAsLetters() {
        assertThat(
                        read("{\"title\":\"公告&nbsp;一 <em>若水</em>\",\"content\":\"&lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;\"}")
                                .text())
                .isEqualTo("公告 一 若水\n甲\n乙");
        assertThat(read("{\"text\":\"甲&nbsp;&nbsp;乙 &amp; 丙\"}").text()).isEqualTo("甲 乙 & 丙");
    }

    @Test
    void ofTextAndHtmlTheRicherOneIsRead() {
        String table = "<table border=1><tr><td>名称</td><td>数量</td></tr><tr><td>服务器</td><td>3</td></tr></table>";

        assertThat(read("{\"text\":\"名称 数量 服务器 3\",\"html\":\"" + table + "\"}").blocks())
                .hasAtLeastOneElementOfType(Block.Table.class);
        assertThat(read("{\"text\":\"名称 数量 服务器 3\",\"html\":\"<div id=app></div>\"}")
                        .text())
                .isEqualTo("名称 数量 服务器 3");
    }

    @Test
    void aPageInARecordGivesTitleAndDateWhereTheRecordHasNone() {
        assertThat(read("{\"html\":\"<h1>若水大学采购公告</h1><p>发布时间：2024-03-15</p><p>正文</p>\"}")
                        .text())
                .startsWith("若水大学采购公告\n2024-03-15\n若水大学采购公告\n");
    }

    @Test
    void runsOfLinesWithTabsBecomeTables() {
        Document document = read("{\"text\":\"报价如下\\n供应商名称\\t报价\\n若水公司\\t9\\n青溪公司\\t8\\n完\"}");

        assertThat(Pages.values(document))
                .containsExactly(" / 供应商名称 = 若水公司", " / 报价 = 9", " / 供应商名称 = 青溪公司", " / 报价 = 8");
    }

    @Test
    void theSourceIsTheRecordAndItsCharset() {
        byte[] bytes = "{\"title\":\"公告\"}".getBytes(StandardCharsets.UTF_8);
        Capture capture = new Capture("n", "d.csv#0", bytes, Capture.Kind.RECORD, "text/csv", "GB18030", null, null);

        Source source =
                Pages.document(new DocumentReader(Limits.DEFAULT).read(capture)).source();

        assertThat(List.of(source.path(), source.mediaType(), String.valueOf(source.charset()), source.sha256()))
                .containsExactly("d.csv#0", "text/csv", "GB18030", Sha256.hex(bytes));
    }

    private static Document read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Capture capture = new Capture("n", "n", bytes, Capture.Kind.RECORD, null, null, null, null);
        Document document = Pages.document(new DocumentReader(Limits.DEFAULT).read(capture));
        Pages.assertSpansHold(document);
        return document;
    }
}
