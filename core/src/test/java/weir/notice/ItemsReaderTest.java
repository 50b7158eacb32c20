package weir.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.ComposedDocument;
import weir.evidence.Document;
import weir.evidence.Quote;
import weir.knowledge.Knowledge;

/** The main goods and services of a purchase. All names and purchases are composed. */
class ItemsReaderTest {

    private static final NoticeReader READER = new NoticeReader(Knowledge.bundled(), document -> List.of());

    private static Notice read(ComposedDocument composed) {
        return READER.read(composed.document());
    }

    private static Item item(
            String name,
            @Nullable String brand,
            @Nullable String model,
            @Nullable Object quantity,
            @Nullable String unit,
            @Nullable Object price) {
        return new Item(name, brand, model, number(quantity), unit, number(price), null);
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    @Test
    void aTableOfGoodsGivesNameBrandModelQuantityAndPrice() {
        Notice notice = read(ComposedDocument.titled("机房改造中标公告")
                .text("四、主要标的信息")
                .table("名称|品牌|规格型号|数量|单价（元）", "▲影像服务器|青禾|QH-810|2台|306,400.00", "机柜|/|详见附件|壹|800"));
        assertThat(notice.items())
                .containsExactly(item("影像服务器", "青禾", "QH-810", 2, "台", 306400), item("机柜", null, null, 1, null, 800));
    }

    @Test
    void theUnitStandsInAColumnAndThePriceInTenThousands() {
        Notice notice =
                read(ComposedDocument.titled("机房改造公告").text("采购需求：").table("货物名称|数量|单位|单价（万元）", "影像服务器|2|台|30.64"));
        assertThat(notice.items()).containsExactly(item("影像服务器", null, null, 2, "台", 306400));
    }

    @Test
    void cellsThatBecameLinesAreARow() {
        Notice notice = read(ComposedDocument.titled("机房改造成交公告")
                .text("主要标的信息\n企业名称\n名称\n品牌\n规格要求\n数量/单位\n单价（元）/优惠率\n"
                        + "青禾软件有限公司\n●拾音器\n赤松\nCS-1\n64个\n180\n青禾软件有限公司\n存储硬盘\n赤松\nCS-2\n5块\n1450"));
        assertThat(notice.items())
                .containsExactly(item("拾音器", "赤松", "CS-1", 64, "个", 180), item("存储硬盘", "赤松", "CS-2", 5, "块", 1450));
    }

    @Test
    void labelledLinesGiveOneItemForEachName() {
        Notice notice = read(ComposedDocument.titled("机房改造合同公告")
                .text("六、合同主要信息\n主要标的名称：影像服务器\n规格型号（或服务要求）：QH-810\n主要标的数量：2台\n主要标的单价：306400元\n"
                        + "主要标的名称：机柜\n规格型号（或服务要求）：/\n主要标的数量：3\n主要标的单价：0\n合同金额：612800元"));
        assertThat(notice.items())
                .containsExactly(item("影像服务器", null, "QH-810", 2, "台", 306400), item("机柜", null, null, 3, null, null));
    }

    @Test
    void aClauseUnderTheHeadingOfGoodsNamesThem() {
        Notice notice = read(ComposedDocument.titled("机房改造公告")
                .text("一、采购项目的名称、数量、简要规格描述或项目基本概况介绍：\n影像服务器10台，每台配显卡4块。\n二、投标人的资格要求：\n三、其他补充事宜\n工程师2名"));
        assertThat(notice.items()).containsExactly(item("影像服务器", null, null, 10, "台", null));
    }

    @Test
    void everyValueHasItsWords() {
        Document document = ComposedDocument.titled("机房改造公告")
                .text("采购需求：\n标项一\n标项名称：影像服务器\n数量：６台")
                .document();
        Notice notice = READER.read(document);
        assertThat(notice.items()).extracting(Item::lot).containsExactly("一");
        assertThat(quote(notice, "items[0].name")).isEqualTo("影像服务器");
        assertThat(quote(notice, "items[0].quantity")).isEqualTo("６台");
        assertThat(quote(notice, "items[0].unit")).isEqualTo("６台");
        assertThat(quote(notice, "items[0].lot")).isEqualTo("一");
        Quote name = words(notice, "items[0].name");
        assertThat(document.text().substring(name.start(), name.end())).isEqualTo(name.quote());
    }

    private static String quote(Notice notice, String path) {
        return words(notice, path).quote();
    }

    private static Quote words(Notice notice, String path) {
        return notice.evidence().getOrDefault(path, List.of()).getFirst();
    }

    @Test
    void theLotOfARowIsItsLotCell() {
        Notice notice =
                read(ComposedDocument.titled("机房改造公告").text("采购需求：").table("包号|采购内容|数量", "A|影像服务器|2台", "B|机柜|4台"));
        assertThat(notice.items()).extracting(Item::lot).containsExactly("A", "B");
    }

    @Test
    void rowsOfLosingBiddersOfSumsAndOfFailedLotsAreNoItems() {
        Notice notice = read(ComposedDocument.titled("机房改造成交公告")
                .text("三、成交信息\n成交供应商：青禾软件有限公司\n四、主要标的信息")
                .table("供应商|货物名称|数量|单价", "青禾软件有限公司|影像服务器|2|1200", "赤松科技有限公司|影像服务器|2|1300", "|合计|2|")
                .text("五、废标结果")
                .table("序号|标的名称|废标理由", "1|机柜|不足三家"));
        assertThat(notice.items()).containsExactly(item("影像服务器", null, null, 2, null, 1200));
    }

    @Test
    void aTableOfBidsWithScoresHasNoItems() {
        Notice notice = read(ComposedDocument.titled("机房改造中标候选人公示")
                .text("一、中标候选人")
                .table("序号|名称|投标报价（元）|得分", "1|青禾软件有限公司|1200|90.1", "2|赤松科技有限公司|1300|88"));
        assertThat(notice.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "500台, 500, 台",
        "2 套, 2, 套",
        "1批, 1, 批",
        "壹, 1,",
        "1(批), 1, 批",
        "1.0套, 1, 套",
        "１２０ 台, 120, 台",
        "两套, 2, 套"
    })
    void quantitiesAreReadWithTheirUnits(String cell, String number, @Nullable String unit) {
        Notice notice = read(ComposedDocument.titled("机房改造公告").table("货物名称|数量", "影像服务器|" + cell));
        assertThat(notice.items()).containsExactly(item("影像服务器", null, null, number, unit, null));
    }

    @ParameterizedTest
    @CsvSource({"详见附件", "若干", "0", "/", "室内机（18）室外机（2）"})
    void whatOnlyFillsTheCellIsNoQuantity(String cell) {
        Notice notice = read(ComposedDocument.titled("机房改造公告").table("货物名称|数量", "影像服务器|" + cell));
        assertThat(notice.items()).containsExactly(item("影像服务器", null, null, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"详见附件", "/", "服务", "1批", "合计", "青禾软件有限公司"})
    void whatOnlyFillsTheCellIsNoName(String cell) {
        assertThat(read(ComposedDocument.titled("机房改造公告").table("货物名称|数量", cell + "|2台"))
                        .items())
                .isEmpty();
    }

    @Test
    void aNoticeKeepsNoMoreThanItsShareOfItems() {
        String[] rows = new String[NoticeReader.MOST_ITEMS + 20];
        rows[0] = "货物名称|数量";
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "影像服务器" + i + "型|" + i + "台";
        }
        assertThat(read(ComposedDocument.titled("机房改造公告").table(rows)).items()).hasSize(NoticeReader.MOST_ITEMS);
    }
}
