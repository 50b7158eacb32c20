package weir.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.ComposedDocument;
import weir.knowledge.Knowledge;

/** The traps of real notices that concern bidders, sums and dates. All names, numbers and purchases are composed. */
class TrapsOfValuesTest {

    private static final NoticeReader READER = new NoticeReader(Knowledge.bundled(), document -> List.of());

    private static Notice read(String title, String text) {
        return read(ComposedDocument.titled(title).text(text));
    }

    private static Notice read(ComposedDocument composed) {
        return READER.read(composed.document());
    }

    private static List<String> sums(Notice notice) {
        return notice.amounts().stream()
                .map(amount -> amount.kind().code() + " "
                        + new BigDecimal(amount.value().toString()).toPlainString())
                .toList();
    }

    @Test
    void aQuantityAndAScoreGluedToAPriceAreNoPartOfIt() {
        Notice glued =
                read("机房改造中标公告", "三、评审结果\n排序供应商名称数量投标报价（元）得分1青禾软件有限公司1¥5,460,000.0092.802赤松科技有限公司1¥5,660,000.0088.10");
        assertThat(glued.suppliers()).containsExactly("青禾软件有限公司");
        assertThat(sums(glued)).containsExactly("award 5460000");
    }

    @Test
    void rowsOfATableAreNeverGlued() {
        Notice notice = read(
                ComposedDocument.titled("机房改造成交公告").table("序号|成交供应商|数量|成交金额（元）|得分", "1|青禾软件有限公司|1|5,460,000.00|92.80"));
        assertThat(sums(notice)).containsExactly("award 5460000");
        assertThat(notice.suppliers()).containsExactly("青禾软件有限公司");
    }

    @Test
    void aRankBeforeANameThatBeginsWithANumeralIsNoPartOfIt() {
        Notice notice = read(
                "机房改造预成交公示",
                "推荐预成交供应商排序及最终报价如下：\n1 第九青禾(云湖)技术有限公司 2,860,000.00元2 赤松防务技术(云湖)有限公司 2,915,000.00元3 云湖远帆工程有限公司 2,988,800.00元");
        assertThat(notice.suppliers()).containsExactly("第九青禾(云湖)技术有限公司");
        assertThat(notice.otherBidders()).containsExactly("赤松防务技术(云湖)有限公司", "云湖远帆工程有限公司");
        assertThat(sums(notice)).containsExactly("award 2860000");
    }

    @Test
    void datesAndSumsBrokenOverLinesAreOne() {
        Notice notice = read("机房改造中标公告", "中标供应商：青禾软件有限公司\n中标金额：\n１５６，１２２．００\n元\n2026\n年\n3\n月\n20\n日");
        assertThat(notice.dates().published()).hasToString("2026-03-20");
        assertThat(sums(notice)).containsExactly("award 156122");
        Notice opening = read("机房改造公开招标公告", "投标截止时间：2026\n年\n3\n月\n20\n日10\n：0\n0\n（北京时间）");
        assertThat(opening.dates().deadline()).hasToString("2026-03-20T10:00");
    }

    @Test
    void aHeadOfTenThousandsOverSumsInYuanIsNotBelieved() {
        Notice notice = read(ComposedDocument.titled("机房改造中标公告")
                .text("预算金额：300万元")
                .table("包号|供应商名称|中标金额（万元）|单位", "1|青禾软件有限公司|2986000|元"));
        assertThat(sums(notice)).contains("award 2986000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "供应商名称：青禾软件有限公司;赤松科技有限公司（联合体）",
                "供应商名称：青禾软件有限公司（牵头人）、赤松科技有限公司（联合体成员）",
                "中标供应商：青禾软件有限公司\n联合体成员单位：赤松科技有限公司",
            })
    void theMembersOfAConsortiumAreSuppliersTogether(String text) {
        Notice notice = read("机房改造中标公告", "三、中标（成交）信息\n" + text + "\n中标金额：900000元");
        assertThat(notice.suppliers()).containsExactlyInAnyOrder("青禾软件有限公司", "赤松科技有限公司");
        assertThat(notice.consortium()).isTrue();
        assertThat(sums(notice)).containsExactly("award 900000");
    }

    @Test
    void aColumnOfMembersBelongsToTheBiddersBesideIt() {
        Notice notice = read(ComposedDocument.titled("机房改造中标候选人公示")
                .text("采购人：云湖学院")
                .table("中标候选人排序|名称|联合体成员单位|投标报价（元）", "第一名|青禾软件有限公司（牵头人）|赤松科技有限公司|1200000", "第二名|云湖远帆工程有限公司|/|1300000"));
        assertThat(notice.suppliers()).containsExactly("青禾软件有限公司", "赤松科技有限公司");
        assertThat(notice.otherBidders()).containsExactly("云湖远帆工程有限公司");
        assertThat(notice.consortium()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026年10月26日 19:45, 2026-10-26T19:45",
        "2026-7-5, 2026-07-05",
        "2026年07月05日下午2:30, 2026-07-05T14:30",
        "'5 July 2026, 14:30', 2026-07-05T14:30",
        "'July 5, 2026', 2026-07-05",
        "二〇二六年七月五日, 2026-07-05",
    })
    void datesAreReadInEveryWriting(String written, String day) {
        assertThat(read("机房改造公开招标公告", "投标截止时间：" + written).dates().deadline()).hasToString(day);
    }

    @Test
    void theSecondDayOfARangeBelongsToTheYearOfTheFirst() {
        Notice notice = read("机房改造公开招标公告", "报价时间：2026年02月25日至03月02日17:00");
        assertThat(notice.dates().deadline()).hasToString("2026-03-02T17:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投标文件递交的截止时间（投标截止时间，下同）为2026年3月2日9时30分，地点为云湖市开标室",
                "投标截止时间为2026年3月2日09:30（北京时间）",
                "并于2026年03月02日 09点30分（北京时间）前递交（上传）投标文件",
                "请各供应商于2026年3月2日9:30前将报价单发送至邮箱",
                "供应商应在2026年3月2日9:30之前提交响应文件",
                "响应文件递交时间：2026年3月2日9:30前",
                "报名截止时间：2026年2月20日；投标截止时间：2026年3月2日9:30",
            })
    void aDeadlineMayBeToldInASentence(String text) {
        assertThat(read("机房改造公开招标公告", "项目名称：机房改造\n" + text).dates().deadline()).hasToString("2026-03-02T09:30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请于2026年3月2日17:00前将报名资料发送至邮箱",
                "对招标文件有异议的，应当在投标截止时间10日前提出",
                "质疑截止时间为2026年3月2日",
                "投标保证金应于2026年3月2日9:30前递交至账户",
            })
    void whatElseIsDueIsNoDeadlineForBids(String text) {
        assertThat(read("机房改造公开招标公告", "项目名称：机房改造\n" + text).dates().deadline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "更正内容：原中标金额：1560000元，现更正为：1506000元。",
                "更正内容：中标金额：1560000元更正为1506000元",
                "更正前：中标金额：1560000元\n更正后：中标金额：1506000元",
                "中标金额由1560000元变更为1506000元",
            })
    void aCorrectionTellsTheSumThatHoldsNow(String text) {
        assertThat(sums(read("机房改造中标结果更正公告", text))).containsExactly("award 1506000");
    }

    @Test
    void theColumnWithTheNewWordsHoldsInATableOfChanges() {
        Notice notice = read(
                ComposedDocument.titled("机房改造中标结果更正公告").table("序号|更正项|更正前内容|更正后内容", "1|中标（成交）金额(元)|1560000|1506000"));
        assertThat(sums(notice)).containsExactly("award 1506000");
    }

    @Test
    void theRowWithATotalWinsAmongTheOffers() {
        Notice notice = read(ComposedDocument.titled("影像服务器询价结果")
                .text("采购人：云湖学院\n成交结果")
                .table(
                        "供应商|产品名称|成交数量|最新报价（单价）|成交总价",
                        "青禾软件有限公司|影像服务器|2台|210000.0元|420000.0元",
                        "云湖 赤松数据有限公司|影像服务器|台|228000.0元|元"));
        assertThat(notice.suppliers()).containsExactly("青禾软件有限公司");
        assertThat(notice.otherBidders()).containsExactly("云湖赤松数据有限公司");
        assertThat(sums(notice)).containsExactly("award 420000");
        assertThat(notice.items()).hasSize(1);
    }

    @Test
    void theHeadOfTheNextColumnSaysNothingOfASum() {
        Notice notice = read(ComposedDocument.titled("机房改造公开招标公告")
                .text("采购需求：")
                .table("包号|采购内容|预算金额（万元）|最高限价（万元）", "A|影像服务器|620|618"));
        assertThat(sums(notice)).containsExactlyInAnyOrder("budget 6200000", "ceiling 6180000");
    }

    @Test
    void aSumInASentenceIsNotCutAtItsComma() {
        assertThat(sums(read("机房改造合同公告", "合同金额98,000.00元人民币"))).containsExactly("contract 98000");
    }
}
