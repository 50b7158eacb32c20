package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static weir.documents.Pages.content;
import static weir.documents.Pages.read;
import static weir.documents.Pages.words;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import weir.evidence.Block;
import weir.evidence.Block.Metadata;
import weir.evidence.Block.Part;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.ReadProblem.Severity;

class HtmlReaderTest {

    private static final String NATIONAL_PAGE = """
            <!doctype html><html><head><meta charset="utf-8">
            <meta name="ArticleTitle" content="若水大学算力平台采购项目中标公告"><meta name="PubDate" content="2024-03-15 09:30">
            <title>若水大学算力平台采购项目中标公告</title><script>var a = "<p>不是正文</p>";</script></head>
            <body id="detail"><div class="v4incheadertop"><p>服务热线：000-000-0000</p><ul><li><a href="/">首页</a></li></ul></div>
            <div class="main"><div class="vF_deail_currentloc"><p>当前位置：<a href="/">首页</a>&nbsp;&raquo;&nbsp;<a href="../">中标公告</a></p></div>
            <div class="vF_deail_maincontent"><div class="vF_detail_main">
            <div class="vF_detail_header"><h2 class="tc">若水大学算力平台采购项目中标公告</h2>
            <p class="tc"><span id="pubTime">2024年03月15日 09:30</span> 来源：<span></span> 【<span id="printBtn">打印</span>】</p></div>
            <div class='table'><h5>公告概要：</h5><table><tr><td colspan='4'><b>公告信息：</b></td></tr>
            <tr><td class='title'>采购单位</td><td colspan='3'>若水大学</td></tr>
            <tr><td class='title'>行政区域</td><td>若水市</td><td class='title'>公告时间</td><td>2024年03月15日  09:30</td></tr></table></div>
            <div class="vF_detail_content_container"><div class="vF_detail_content">
            <p><strong>一、项目编号：RSDX-2024-007</strong></p>
            <p>三、中标信息</p><p>供应商名称：<span class="bookmark-item code-winningSupplierName">若水智算科技有限公司</span></p>
            <div class="form-goods" style="display: none;"><p>这里是没有选用的表格。</p></div>
            <div class="form-service" style="display: none;"><p>名称：算力服务</p></div>
            <style>.form-service { display: block !important; }</style>
            <p>附件：<a href="a.pdf">投标明细表.pdf</a></p></div></div></div></div>
            <div class="vF_detail_relcontent"><h2>相关公告</h2><ul><li><a href="x">青溪医院服务器中标公告</a></li></ul></div></div>
            <div class="footer"><p>主办单位：某某司 <br>京ICP备00000000号</p></div></body></html>
            """;

    @Test
    void theNationalPageGivesTitleDaySummaryAndBody() {
        Document document = read(NATIONAL_PAGE);

        assertThat(metadata(document, Metadata.Key.TITLE)).isEqualTo("若水大学算力平台采购项目中标公告");
        assertThat(metadata(document, Metadata.Key.PUBLISHED)).isEqualTo("2024-03-15 09:30");
        assertThat(content(document))
                .containsSubsequence("一、项目编号：RSDX-2024-007", "三、中标信息", "供应商名称：若水智算科技有限公司", "名称：算力服务");
        assertThat(Pages.values(document))
                .containsExactly(" /  = 公告信息：", "采购单位 /  = 若水大学", "行政区域 /  = 若水市", "公告时间 /  = 2024年03月15日 09:30");
    }

    @Test
    void thePageAroundTheNoticeIsKeptAndSetApart() {
        assertThat(words(read(NATIONAL_PAGE), Part.BOILERPLATE))
                .contains("服务热线：000-000-0000", "当前位置：首页 » 中标公告", "青溪医院服务器中标公告", "京ICP备00000000号", "这里是没有选用的表格。")
                .noneMatch(words -> words.contains("不是正文"));
    }

    @Test
    void blocksKnowTheirElementAndItsFieldMark() {
        Document document = read(NATIONAL_PAGE);
        Block supplier = document.blocks().stream()
                .filter(block -> block.span().of(document.text()).startsWith("供应商名称"))
                .findFirst()
                .orElseThrow();

        assertThat(supplier.origin())
                .isInstanceOfSatisfying(
                        Origin.Element.class,
                        element -> assertThat(element.path())
                                .startsWith("html/body/div[2]/div[2]/")
                                .endsWith("/p[3].code-winningSupplierName"));
    }

    @Test
    void runsOfWordTouchWhereTheyTouchOnTheScreen() {
        Document document = read(
                "<html><body><p class=MsoNormal>截止时间：<u><span>2024</span></u><span>年</span><u><span>11</span>\n</u>"
                        + "<span>月</span><u>08</u>日<span lang=EN-US>09<span>：</span>0</span>0<o:p></o:p></p>"
                        + "<p>地&nbsp;&nbsp;址：若水路\u200B1号</p><p>若水\n大学　算力</p></body></html>");

        assertThat(content(document)).containsExactly("截止时间：2024年11 月08日09：00", "地 址：若水路1号", "若水大学 算力");
    }

    @Test
    void lineBreaksPartLinesAndBlocksPartParagraphs() {
        Document document = read("<div>项目名称：甲<br>项目编号：乙<div>预算：丙</div>丁</div>");

        assertThat(content(document)).containsExactly("项目名称：甲", "项目编号：乙", "预算：丙", "丁");
    }

    @Test
    void aTableThatArrangesThePageIsDissolved() {
        Document document = read(
                "<table><tr><td><a href=a>首页</a></td></tr><tr><td><h1>若水大学询价公告</h1><p>一、项目名称：服务器</p>"
                        + "<table border=1><tr><td>名称</td><td>数量</td></tr><tr><td>服务器</td><td>3</td></tr></table></td></tr></table>");

        assertThat(document.blocks()).hasAtLeastOneElementOfType(Block.Heading.class);
        assertThat(Pages.values(document)).containsExactly(" / 名称 = 服务器", " / 数量 = 3");
    }

    @Test
    void aTableInsideACellOfAFormStaysInTheCell() {
        Document document = read(
                "<table border=1><tr><td>采购人</td><td>若水大学</td></tr><tr><td>项目编号</td><td>RS-7</td></tr>"
                        + "<tr><td>成交信息</td><td><table><tr><td>供应商名称</td><td>金额</td></tr><tr><td>若水公司</td><td>9</td></tr></table></td></tr></table>");

        assertThat(Pages.values(document)).startsWith("采购人 /  = 若水大学", "项目编号 /  = RS-7");
        assertThat(Pages.all(document.blocks()).filter(Block.Table.class::isInstance))
                .hasSize(2);
    }

    @Test
    void cellsThatReachOverRowsAndColumnsKeepTheirPlaces() {
        Document document = read("<table border=1><tr><td rowspan=2>一</td><td colspan=2>二</td><td rowspan=0>三</td></tr>"
                + "<tr><td>四</td><td>五</td></tr></table>");

        assertThat(Pages.table(document).cells())
                .extracting(cell -> cell.span().of(document.text())
                        + cell.row()
                        + cell.column()
                        + cell.rowSpan()
                        + cell.columnSpan())
                .containsExactly("一0021", "二0112", "三0321", "四1111", "五1211");
    }

    @Test
    void ticksOfCheckBoxesAreKept() {
        Document document = read(
                "<p>采购方式：<input type=checkbox>竞争性谈判 <input type=checkbox checked>询价</p><p><input type=text value=搜索></p>");

        assertThat(document.text()).isEqualTo("采购方式：☐竞争性谈判 ☑询价");
    }

    @Test
    void listsKeepTheirItemsAndPreformattedTextItsLines() {
        Document document = read("<ul><li>一项</li><li><p>二项</p><p>补充</p></li></ul><pre>甲\n乙</pre>");

        assertThat(document.blocks().getFirst())
                .isInstanceOfSatisfying(
                        Block.Listed.class,
                        list -> assertThat(list.items())
                                .extracting(item -> item.span().of(document.text()))
                                .containsExactly("一项", "二项", "补充"));
        assertThat(document.text()).endsWith("甲\n乙");
    }

    @Test
    void serverDirectivesAreNoText() {
        Document document = read(
                "<%@ page contentType=\"text/html\" %>\n<html><body><c:import url=\"a\"><c:param name=\"b\">true</c:param></c:import>"
                        + "<h1>若水大学成交公告</h1><p>成交价：9元<%= x %></p></body></html>");

        assertThat(document.text()).isEqualTo("若水大学成交公告\n若水大学成交公告\n成交价：9元");
    }

    @Test
    void aPageThatIsAllHiddenIsReadAllTheSame() {
        Document document = read(
                "<html><body><div style='display:none' id=app><p>一、项目名称：若水大学算力平台</p><p>二、预算金额：20万元，资金已经落实，欢迎参加。</p></div></body></html>");

        assertThat(content(document)).hasSize(2);
    }

    @Test
    void theDayOfPublicationIsFoundBehindItsLabel() {
        Document document = read(
                "<html><body><h1>若水大学采购公告</h1><div class=info>信息发布时间：2024-05-29 18:51:04 来源：本校</div><p>正文</p></body></html>");

        assertThat(metadata(document, Metadata.Key.PUBLISHED)).isEqualTo("2024-05-29 18:51:04");
    }

    @Test
    void theNameOfTheSiteIsNoTitle() {
        Document document = read(
                "<html><head><title>若水采购平台</title></head><body><h1>若水采购平台</h1><div class=notice-title>渲染服务器三台</div><p>正文</p></body></html>");

        assertThat(metadata(document, Metadata.Key.TITLE)).isEqualTo("渲染服务器三台");
    }

    @Test
    void tenThousandNestedElementsAreReadInTime() {
        String deep = "<div>".repeat(10_000) + "最深处" + "</div>".repeat(10_000);

        assertThat(content(read("<html><body>" + deep + "<p>后面</p></body></html>")))
                .contains("最深处", "后面");
    }

    @Test
    void tenThousandNestedTablesEndInAReading() {
        String deep = "<table><tr><td>甲</td><td>".repeat(10_000) + "最深处";

        assertThat(Pages.reading(deep.getBytes(StandardCharsets.UTF_8)).problems())
                .noneMatch(problem -> problem.what().contains("time"));
    }

    @Test
    void noiseThatClaimsToBeAPageIsAProblem() {
        byte[] noise = new byte[30 << 20];
        new Random(7).nextBytes(noise);
        System.arraycopy("<html><body>".getBytes(StandardCharsets.UTF_8), 0, noise, 0, 12);

        Reading reading = Pages.reading(noise);

        assertThat(reading.document()).isNull();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE));
    }

    @Test
    void noiseOfTagsIsReadOrRefusedButNeverHangs() {
        Random random = new Random(11);
        String[] bits = {"<p>", "</p>", "<td>", "<b", "=\"", "<!--", "&#x", "招标", "<table>", "</div>", "\n", "<a href='"
        };
        StringBuilder noise = new StringBuilder("<html>");
        while (noise.length() < 2 << 20) {
            noise.append(bits[random.nextInt(bits.length)]);
        }

        Reading reading = Pages.reading(noise.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(reading.document() != null || !reading.problems().isEmpty()).isTrue();
    }

    private static String metadata(Document document, Metadata.Key key) {
        return document.findMetadata(key).orElseThrow().of(document.text());
    }
}
