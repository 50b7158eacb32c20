package weir.notice.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import weir.evidence.ComposedDocument;
import weir.knowledge.Knowledge;

/** All names, numbers and purchases are composed. */
class FieldScannerTest {

    private static final FieldScanner SCANNER = new FieldScanner(Knowledge.bundled());

    private static List<String> values(ComposedDocument composed, NoticeField field) {
        Fields fields = SCANNER.scan(composed.document());
        return fields.of(field).stream().map(fields::value).toList();
    }

    @Test
    void aValueStandsBehindItsLabelAndColon() {
        ComposedDocument composed = ComposedDocument.untitled().text("一、项目编号（或招标编号）：QT-2026-017\n二、项目名称：云湖学院机房改造；");
        assertThat(values(composed, NoticeField.PROJECT_NUMBER)).containsExactly("QT-2026-017");
        assertThat(values(composed, NoticeField.PROJECT_NAME)).containsExactly("云湖学院机房改造");
    }

    @Test
    void aValueMayStandOnTheNextLine() {
        ComposedDocument composed =
                ComposedDocument.untitled().text("1.采购人信息\n名 称：\n云湖学院\n地址：\n湖滨路1号\n2.采购代理机构信息\n名 称：\n远帆招标有限公司");
        assertThat(values(composed, NoticeField.BUYER)).containsExactly("云湖学院");
        assertThat(values(composed, NoticeField.AGENCY)).containsExactly("远帆招标有限公司");
    }

    @Test
    void aLabelMayBeBrokenOverLines() {
        ComposedDocument composed = ComposedDocument.untitled().text("项目编\n号\n：QT-2026-017\n1\n.采购人\n信息\n名   称：云湖学院");
        assertThat(values(composed, NoticeField.PROJECT_NUMBER)).containsExactly("QT-2026-017");
        assertThat(values(composed, NoticeField.BUYER)).contains("云湖学院");
    }

    @Test
    void gluedLabelsPartTheirValues() {
        ComposedDocument composed = ComposedDocument.untitled()
                .text("项目名称：云湖学院机房改造项目编号：QT-2026-017采购单位联系方式：采购单位：云湖学院地址：湖滨路1号代理机构：远帆招标有限公司代理机构地址：湖滨路2号一、采购内容");
        assertThat(values(composed, NoticeField.PROJECT_NUMBER)).containsExactly("QT-2026-017");
        assertThat(values(composed, NoticeField.BUYER)).containsExactly("云湖学院");
        assertThat(values(composed, NoticeField.AGENCY)).containsExactly("远帆招标有限公司");
    }

    @Test
    void aNumberGluedToTheNextHeadingIsCutInSequence() {
        ComposedDocument composed = ComposedDocument.untitled()
                .text("1、采购人：云湖学院2、项目名称：机房改造3、采购方式：询价4、项目编号：2026-QT-W10155、开标时间：2026年3月1日6、中标情况：无");
        assertThat(values(composed, NoticeField.PROJECT_NUMBER)).containsExactly("2026-QT-W1015");
        assertThat(values(composed, NoticeField.OPENING_DATE)).containsExactly("2026年3月1日");
    }

    @Test
    void aNumberGluedToAChineseHeadingIsCut() {
        ComposedDocument composed = ComposedDocument.untitled().text("一、项目编号：QTZC-2026-2073二、项目名称：机房改造三、中标情况：云湖学院");
        assertThat(values(composed, NoticeField.PROJECT_NUMBER)).containsExactly("QTZC-2026-2073");
    }

    @Test
    void cellsBelowHeadsAreReadByColumnAndRow() {
        ComposedDocument composed =
                ComposedDocument.untitled().table("包号|供应商名称|中标金额（元）", "1|青禾软件有限公司|1000.00", "2|赤松科技有限公司|2000.00");
        Fields fields = SCANNER.scan(composed.document());
        List<Field> suppliers = fields.of(NoticeField.SUPPLIER);
        assertThat(suppliers).extracting(fields::value).containsExactly("青禾软件有限公司", "赤松科技有限公司");
        assertThat(suppliers).extracting(Field::lot).containsExactly("1", "2");
        assertThat(suppliers).extracting(Field::row).containsExactly(0, 1);
        assertThat(suppliers).extracting(Field::rule).containsOnly("table:供应商名称");
    }

    @Test
    void aTableOfLabelAndValueCellsIsReadInPairs() {
        ComposedDocument composed =
                ComposedDocument.untitled().table("公告概要：", "采购项目名称|机房改造", "采购单位|云湖学院|行政区域|云湖市", "代理机构名称|远帆招标有限公司");
        assertThat(values(composed, NoticeField.PROJECT_NAME)).containsExactly("机房改造");
        assertThat(values(composed, NoticeField.BUYER)).containsExactly("云湖学院");
        assertThat(values(composed, NoticeField.AGENCY)).containsExactly("远帆招标有限公司");
        assertThat(values(composed, NoticeField.REGION)).containsExactly("云湖市");
    }

    @Test
    void cellsThatBecameLinesAreATableAgain() {
        ComposedDocument composed = ComposedDocument.untitled()
                .text("七、中标情况：\n序号\n中标供应商名称\n从未见过的栏目\n中标金额(元)\n1\n青禾软件有限公司\n甲\n645210.0\n2\n赤松科技有限公司\n乙\n1000\n八、公告期限");
        Fields fields = SCANNER.scan(composed.document());
        assertThat(fields.of(NoticeField.SUPPLIER)).extracting(fields::value).containsExactly("青禾软件有限公司", "赤松科技有限公司");
        assertThat(fields.of(NoticeField.AWARD_AMOUNT))
                .extracting(fields::value)
                .containsExactly("645210.0", "1000");
    }

    @Test
    void cellsPartedByBarsAreATableAgain() {
        ComposedDocument composed = ComposedDocument.untitled()
                .text(
                        "序号\n | 项目名称\n | 建设单位\n（或招标人）\n | 投资额\n（万元）\n |\n1\n | 机房改造\n | 云湖建设有限公司\n | 约 250万元\n |\n注：以公告为准");
        assertThat(values(composed, NoticeField.PROJECT_NAME)).containsExactly("机房改造");
        assertThat(values(composed, NoticeField.BUYER)).containsExactly("云湖建设有限公司");
        assertThat(values(composed, NoticeField.BUDGET)).containsExactly("约 250万元");
    }

    @Test
    void headsThatRanTogetherShareAllThatStandsBelow() {
        ComposedDocument composed = ComposedDocument.untitled().text("评标结果如下：供应商名称投标价格（人民币元）青禾软件有限公司15120.00二、联系方式");
        Fields fields = SCANNER.scan(composed.document());
        assertThat(fields.of(NoticeField.SUPPLIER)).singleElement().satisfies(field -> {
            assertThat(field.how()).isEqualTo(How.GLUED_HEADS);
            assertThat(fields.value(field)).startsWith("青禾软件有限公司15120.00");
        });
    }

    @Test
    void wordsInsideASentenceAreNoLabels() {
        ComposedDocument composed = ComposedDocument.untitled().text("采购人应当在规定的时间内支付，供应商不得拒绝。");
        assertThat(SCANNER.scan(composed.document()).all()).isEmpty();
    }

    @Test
    void sentencesOfAKnownFormHoldValues() {
        ComposedDocument composed = ComposedDocument.untitled().text("远帆招标有限公司受云湖学院的委托，就机房改造组织采购。");
        assertThat(values(composed, NoticeField.AGENCY)).contains("远帆招标有限公司");
        assertThat(values(composed, NoticeField.BUYER)).contains("云湖学院");
    }

    @Test
    void keysOfARecordAreLabels() {
        ComposedDocument composed =
                ComposedDocument.titled("机房改造").keys("fields.buyer: 云湖学院", "fields.bidders[1].price: 100");
        assertThat(values(composed, NoticeField.BUYER)).containsExactly("云湖学院");
        Fields fields = SCANNER.scan(composed.document());
        assertThat(fields.of(NoticeField.BID_AMOUNT)).extracting(Field::row).containsExactly(1);
    }

    @Test
    void requirementsAreQuiet() {
        ComposedDocument composed =
                ComposedDocument.untitled().text("二、申请人的资格要求\n（1）注册资本金额：100万元\n中标金额：5万元\n三、获取招标文件\n中标金额：6万元");
        Fields fields = SCANNER.scan(composed.document());
        assertThat(fields.of(NoticeField.AWARD_AMOUNT))
                .extracting(field -> field.section().isQuiet())
                .containsExactly(true, false);
    }
}
