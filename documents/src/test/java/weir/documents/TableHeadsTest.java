package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableHeadsTest {

    @Test
    void aFirstRowOfHeadWordsStandsOverTheRowsBelow() {
        assertThat(values("序号|供应商名称|中标金额（元）", "1|若水智算科技有限公司|65000", "2|青溪信息有限公司|72000"))
                .containsExactly(
                        " / 序号 = 1",
                        " / 供应商名称 = 若水智算科技有限公司",
                        " / 中标金额（元） = 65000",
                        " / 序号 = 2",
                        " / 供应商名称 = 青溪信息有限公司",
                        " / 中标金额（元） = 72000");
    }

    @Test
    void aFormOfTwoColumnsPairsEachLabelWithTheCellBehindIt() {
        assertThat(values("采购项目名称|若水大学算力平台", "采购单位|若水大学", "品目|服务要求", "预算金额|￥20.000000万元"))
                .containsExactly("采购项目名称 /  = 若水大学算力平台", "采购单位 /  = 若水大学", "品目 /  = 服务要求", "预算金额 /  = ￥20.000000万元");
    }

    @Test
    void aFormOfFourColumnsPairsFromLeftToRight() {
        assertThat(values("行政区域|若水市|公告时间|2024年3月15日", "招标人：|若水大学|招标代理机构：|青溪招标有限公司"))
                .containsExactly("行政区域 /  = 若水市", "公告时间 /  = 2024年3月15日", "招标人： /  = 若水大学", "招标代理机构： /  = 青溪招标有限公司");
    }

    @Test
    void anUnknownLabelOfAFormIsALabelAllTheSame() {
        assertThat(values("采购单位|若水大学", "别称甲|算力服务器", "发布时间|2024-06-14", "附件|详见平台"))
                .contains("别称甲 /  = 算力服务器");
    }

    @Test
    void aLabelThatReachesDownHeadsAllItsRows() {
        String html = "<tr><td rowspan=2>采购人信息</td><td>名称</td><td>若水大学</td></tr>"
                + "<tr><td>地址</td><td>若水路1号</td></tr>"
                + "<tr><td>项目名称</td><td colspan=2>算力服务</td></tr>";

        assertThat(valuesOf(html)).containsExactly("采购人信息 > 名称 /  = 若水大学", "采购人信息 > 地址 /  = 若水路1号", "项目名称 /  = 算力服务");
    }

    @Test
    void twoRowsOfHeadsStack() {
        String html = "<tr><td rowspan=2>供应商名称</td><td colspan=2>投标报价</td></tr>"
                + "<tr><td>单价（元）</td><td>总价（万元）</td></tr>"
                + "<tr><td>若水智算科技有限公司</td><td>5000</td><td>12.5</td></tr>";

        assertThat(valuesOf(html))
                .containsExactly(" / 供应商名称 = 若水智算科技有限公司", " / 投标报价 > 单价（元） = 5000", " / 投标报价 > 总价（万元） = 12.5");
    }

    @Test
    void aRowOfUnitsBelongsToTheHeadsAboveIt() {
        assertThat(values("包号|中标金额|数量", "|（万元）|（台）", "1|273|30"))
                .containsExactly(" / 包号 = 1", " / 中标金额 > （万元） = 273", " / 数量 > （台） = 30");
    }

    @Test
    void aTableTurnedOnItsSideIsHeadedByItsFirstColumn() {
        assertThat(values("供应商名称|甲乙科技有限公司|丙丁科技有限公司", "投标报价（元）|1000|2000", "排名|1|2"))
                .contains("供应商名称 /  = 丙丁科技有限公司", "投标报价（元） /  = 2000", "排名 /  = 2");
    }

    @Test
    void headsOfASecondTableInsideAFormStandOverItsRowsOnly() {
        assertThat(values(
                        "项目编号|RS-2024-7|采购方式|公开招标",
                        "采购人|若水大学|代理机构|青溪招标有限公司",
                        "包号|名称|数量|单价",
                        "1|服务器|30|5000",
                        "联系人|某老师|联系电话|000-0000000"))
                .contains("项目编号 /  = RS-2024-7", " / 名称 = 服务器", " / 单价 = 5000", "联系电话 /  = 000-0000000");
    }

    @Test
    void theSumRowIsHeadedByItsWord() {
        assertThat(values("名称|数量|金额（元）", "服务器|3|900", "合计||900")).contains("合计 / 金额（元） = 900");
    }

    @Test
    void headsMarkedByTheSourceWin() {
        String html = "<tr><th>甲</th><th>乙</th></tr><tr><td>名称</td><td>地址</td></tr>";

        assertThat(valuesOf(html)).containsExactly(" / 甲 = 名称", " / 乙 = 地址");
    }

    @Test
    void boldCellsAreHeadsAndABoldTableTellsNothing() {
        String bold = "<tr><td><b>甲</b></td><td>若水</td></tr><tr><td><b>乙</b></td><td>青溪</td></tr>";
        String allBold = "<tr><td><b>数量</b></td><td><b>3</b></td></tr><tr><td><b>单价</b></td><td><b>9</b></td></tr>";

        assertThat(valuesOf(bold)).containsExactly("甲 /  = 若水", "乙 /  = 青溪");
        assertThat(valuesOf(allBold)).containsExactly("数量 /  = 3", "单价 /  = 9");
    }

    @Test
    void unknownWordsOverNumbersAreHeads() {
        assertThat(values("条款|内容甲|内容乙", "2.2.1|30分|40分", "2.2.2|20分|10分")).contains(" / 内容乙 = 40分");
    }

    @Test
    void headsInTwoLanguagesAreHeads() {
        assertThat(values("序号/No.|货物名称/Name of the goods|数量/Quantity", "1|质谱仪|2"))
                .containsExactly(" / 序号/No. = 1", " / 货物名称/Name of the goods = 质谱仪", " / 数量/Quantity = 2");
    }

    private static List<String> values(String... rows) {
        StringBuilder html = new StringBuilder();
        for (String row : rows) {
            html.append("<tr>");
            for (String cell : row.split("\\|", -1)) {
                html.append("<td>").append(cell).append("</td>");
            }
            html.append("</tr>");
        }
        return valuesOf(html.toString());
    }

    private static List<String> valuesOf(String rows) {
        return Pages.values(Pages.read("<html><body><table border=1>" + rows + "</table></body></html>"));
    }
}
