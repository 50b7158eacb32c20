package weir.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.ComposedDocument;
import weir.evidence.Document;
import weir.evidence.Quote;
import weir.evidence.Words;
import weir.knowledge.Knowledge;

/** The traps of real notices that concern types, methods, numbers and names. All names, numbers and purchases are composed. */
class TrapsOfNamesTest {

    private static final NoticeReader READER = new NoticeReader(Knowledge.bundled(), document -> List.of());

    private static Notice read(String title, String text) {
        return READER.read(ComposedDocument.titled(title).text(text).document());
    }

    @Test
    void aNumberGluedToTheNextHeadingEndsWhereTheHeadingBegins() {
        Notice arabic = read("机房改造中标公告", "1、采购人：云湖学院2、项目名称：机房改造3、采购方式：询价4、项目编号：2026-QT-W10155、开标评标时间：2026年3月1日");
        assertThat(arabic.projectNumber()).isEqualTo("2026-QT-W1015");
        Notice results = read("机房改造", "1、项目名称：机房改造询价采购项目2、项目编号：QTSC-2026-2073、中标情况：青禾软件有限公司中标");
        assertThat(results.projectNumber()).isEqualTo("QTSC-2026-207");
        Notice bare = read("机房改造结果公示", "二、主要内容1项目概况项目名称：机房改造采购编号：0799-202699642开标信息开标时间：2026年3月1日");
        assertThat(bare.projectNumber()).isEqualTo("0799-20269964");
        Notice chinese = read("机房改造中标公告", "一、项目编号QT-2026-G013二、项目名称机房改造三、公示时间2026年3月1日");
        assertThat(chinese.projectNumber()).isEqualTo("QT-2026-G013");
        assertThat(chinese.projectName()).isEqualTo("机房改造");
    }

    @Test
    void namesBrokenByBlanksAndLinesAreOneName() {
        Notice notice =
                read("创客教室设备采购项目中标公告", "采购\n人\n：\n云湖市\n第九青禾 中学\n项目编号\n：\nQT9Z\n-\n2026\n-\n003\n采购代理机构：远帆招标 咨询有限公司");
        assertThat(notice.buyer()).isEqualTo("云湖市第九青禾中学");
        assertThat(notice.projectNumber()).isEqualTo("QT9Z-2026-003");
        assertThat(notice.agency()).isEqualTo("远帆招标咨询有限公司");
    }

    @ParameterizedTest
    @CsvSource({
        "机房改造结果公告, 三、采购结果：有效供应商不足三家，本项目流标。, TERMINATION",
        "机房改造中标公告, 五、评标结果：第一中标候选人：青禾软件有限公司；第二中标候选人：赤松科技有限公司, CANDIDATE",
        "机房改造中标公告, 经专家评审，拟确定青禾软件有限公司为本项目的供货单位, CANDIDATE",
        "机房改造中标结果更正公告, 中标供应商名称：青禾软件有限公司, CORRECTION",
        "机房改造更正公告, 更正内容：本项目暂停，恢复时间另行通知。, CORRECTION",
        "机房改造中标公告, 中标供应商名称：青禾软件有限公司 2.废标结果 序号 标项名称 废标理由, AWARD",
        "机房改造招标公告, 九、评价方法：单一来源公示 十一、单一来源供应商名称 云湖大学, SINGLE_SOURCE",
        "打印机采购公告, 经过询价采购程序，采购结果如下：成交供应商名称：青禾软件有限公司 成交金额：3850元, AWARD",
    })
    void theTitleLiesAndTheTextTells(String title, String text, NoticeType type) {
        assertThat(read(title, text).noticeType()).isEqualTo(type);
    }

    @Test
    void aTenderForConsultationIsCalledATender() {
        Notice notice = read("机房改造招标公告", "采购方式：竞争性磋商\n预算金额：10万元\n三、获取招标文件\n四、投标截止时间：2026年3月1日");
        assertThat(notice.noticeType()).isEqualTo(NoticeType.TENDER);
        assertThat(notice.method()).isEqualTo(Method.CONSULTATION);
    }

    @Test
    void theAgencyBehindTheBuyersLabelIsTheAgency() {
        Notice notice = read("机房改造中标候选人公示", "远帆招标有限公司受云湖学院委托，就机房改造组织采购。\n招标人：远帆招标有限公司\n招标代理机构：远帆招标有限公司");
        assertThat(notice.agency()).isEqualTo("远帆招标有限公司");
        assertThat(notice.buyer()).isEqualTo("云湖学院");
    }

    @Test
    void ofTwoNumbersTheBuyersOwnIsTaken() {
        Notice portal = read("机房改造成交公告", "场次号：XJ020099900275\n项目编号：QTJC20260703003\n采购计划编号：采购计划备-[2026]-99999号-1");
        assertThat(portal.projectNumber()).isEqualTo("QTJC20260703003");
        Notice only = read("机房改造", "标题：机房改造场次号：XJ020099900275发布单位：云湖仪表有限公司");
        assertThat(only.projectNumber()).isEqualTo("XJ020099900275");
        Notice plan = read("机房改造招标公告", "投资项目代码：2599-999999-04-01-999999\n代理机构编号：YF-2026-1");
        assertThat(plan.projectNumber()).isNull();
    }

    @Test
    void aNoticeOfOneLotKeepsTheNumberOfTheWholePurchase() {
        Notice first = lot("1", "青禾软件有限公司");
        Notice second = lot("2", "赤松科技有限公司");
        assertThat(first.projectNumber()).isEqualTo(second.projectNumber()).isEqualTo("QT-2026-017");
        assertThat(first.lots()).isEqualTo(1);
        assertThat(first.evidence().getOrDefault("lots", List.of()))
                .extracting(Quote::quote)
                .containsExactly("1");
        assertThat(second.evidence().getOrDefault("lots", List.of()))
                .extracting(Quote::quote)
                .containsExactly("2");
    }

    private static Notice lot(String lot, String supplier) {
        Document document = ComposedDocument.titled("机房改造中标结果公告")
                .text("一、项目编号：QT-2026-017\n三、中标（成交）信息")
                .table("包号|供应商名称|中标金额（元）", lot + "|" + supplier + "|1000.00")
                .document();
        return READER.read(document);
    }

    @Test
    void aCompanyInTheNameOfThePurchaseIsNoParty() {
        Notice notice = read("青禾化工有限公司原厂址土壤修复项目招标公告", "项目名称：青禾化工有限公司原厂址土壤修复项目\n采购人：云湖县林场\n采购代理机构：远帆招标有限公司");
        assertThat(notice.projectName()).isEqualTo("青禾化工有限公司原厂址土壤修复项目");
        assertThat(notice.buyer()).isEqualTo("云湖县林场");
        assertThat(notice.agency()).isEqualTo("远帆招标有限公司");
        assertThat(notice.suppliers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "第七星（北京）技术有限公司, 第七星（北京）技术有限公司",
        "第七星(北京)技术有限公司, 第七星(北京)技术有限公司",
        "云湖广电网络股份有限公司赤水州分公司, 云湖广电网络股份有限公司赤水州分公司",
        "云湖大学（深圳）, 云湖大学（深圳）",
        "青禾招标代理有限公司云湖分公司（以下简称代理机构）, 青禾招标代理有限公司云湖分公司",
    })
    void bracketsAndBranchesBelongToTheName(String written, String name) {
        assertThat(read("机房改造招标公告", "采购人：" + written + "\n地址：湖滨路1号").buyer()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "某部队, 某部队",
        "中国人民解放军某部队, 中国人民解放军某部队",
        "XXXXXX研究院, XXXXXX研究院",
        "我部, ",
        "我院, ",
        "XXXXXX, ",
    })
    void masksThatNameABodyAreKeptAndThoseThatNameNobodyAreNot(String mask, String name) {
        assertThat(read("机房改造中标公告", "一、项目名称：机房改造\n二、采购人：" + mask + "\n三、联系人：略").buyer())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "采购方式：竞争性谈判 竞争性磋商 询价, ",
        "采购方式：□竞争性谈判 ☑竞争性磋商 □询价, CONSULTATION",
        "采购方式：竞争性谈判 ■询价, INQUIRY",
        "评审专家（单一来源采购人员）名单：略, ",
    })
    void lostTicksOfCheckBoxesTellNoMethod(String text, Method method) {
        assertThat(read("机房改造结果公告", text).method()).isEqualTo(method);
    }

    @Test
    void everyValueIsReadAgainFromItsEvidence() {
        Document document = ComposedDocument.titled("[云湖县]云湖学院机房改造招标公告")
                .text("远帆招标有限公司受云湖学院委托，就机房改造进行公开招标。\n项目编号：QT-2026-017\n项目名称：机房 改造\n最终用户：云湖学院信息中心")
                .document();
        Notice notice = READER.read(document);
        Map<String, String> values = Map.of(
                "project_number", String.valueOf(notice.projectNumber()),
                "project_name", String.valueOf(notice.projectName()),
                "buyer", String.valueOf(notice.buyer()),
                "procuring_unit", String.valueOf(notice.procuringUnit()),
                "agency", String.valueOf(notice.agency()),
                "region", String.valueOf(notice.region()));
        values.forEach((path, value) -> {
            Quote quote = notice.evidence().getOrDefault(path, List.of()).getFirst();
            assertThat(Words.of(document.text(), quote.span())).as(path).isEqualTo(value);
        });
        assertThat(notice.region()).isEqualTo("云湖县");
        assertThat(notice.procuringUnit()).isEqualTo("云湖学院信息中心");
    }
}
