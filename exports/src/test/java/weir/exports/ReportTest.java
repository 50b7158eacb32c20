package weir.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.notice.NoticeWithText;

class ReportTest {

    @TempDir
    Path folder;

    private String report(SampleCase sample) throws IOException {
        Exports.write(folder, sample);
        return Files.readString(folder.resolve("report.html"));
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    @Test
    void textOfANoticeNeverBecomesMarkup() throws IOException {
        String html = report(SampleCase.composed());

        assertThat(html)
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("<img", "<b>.html", "href=\"javascript:")
                .contains("&lt;script&gt;alert(&#39;", "&lt;img src=x onerror=alert(3)&gt;");
    }

    @Test
    void everyLinkOfThePageLeadsToOneElement() throws IOException {
        String html = report(SampleCase.composed());

        List<String> ids = all("\\bid=\"([^\"]+)\"", html);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]+)\"", html))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link));
    }

    @Test
    void thePageLoadsNothingAndAllowsItsOwnStyleOnly() throws IOException, NoSuchAlgorithmException {
        String html = report(SampleCase.composed());

        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(html.replace("url(#hatch)", ""))
                .doesNotContain("<link", "@import", "url(", " style=\"", " src=\"http");
    }

    @Test
    void highlightedWordsAndFieldsLeadToEachOther() throws IOException {
        String html = report(SampleCase.composed());

        assertThat(html)
                .containsPattern(
                        "<mark class=\"on\"><span id=\"(f1n1-\\d+)w0\"></span><a href=\"#\\1\">英伟达A100</a></mark>")
                .containsPattern(
                        "<mark class=\"aside\"><span id=\"(f1n1-\\d+)w0\"></span><a href=\"#\\1\">昇腾910B</a></mark>")
                .containsPattern("<a href=\"#f1n1-\\d+w0\"><span lang=\"zh-Hans\">望津理工学院</span></a>");
    }

    @Test
    void everyChineseRunIsMarkedAsChinese() throws IOException {
        String html = report(SampleCase.composed());
        String body = html.substring(html.indexOf("<body>"));

        String withoutMarked = body.replaceAll("</?mark[^>]*>", "");
        for (String before = ""; !before.equals(withoutMarked); ) {
            before = withoutMarked;
            withoutMarked = withoutMarked
                    .replaceAll("<(span|b|text)(?: [^>]*)? lang=\"zh-Hans\"[^>]*>[^<]*</\\1>", "")
                    .replaceAll("(?s)<div class=\"paper[^\"]*\" lang=\"zh-Hans\">.*?</div>", "");
        }
        assertThat(withoutMarked.replaceAll("<[^>]*>", "")).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void unknownIsShownAndNeverBlank() throws IOException {
        String html = report(SampleCase.composed());

        assertThat(html)
                .contains("<span class=\"sign unknown\">not named</span>", "unknown: the source gives no capture time")
                .doesNotContain("<dd></dd>", "<td></td>", "null");
    }

    @Test
    void composedNoticesAreSaidToBeComposed() throws IOException {
        assertThat(report(SampleCase.composed())).contains("<p class=\"composed\">", "composed sample</span>");
        assertThat(report(SampleCase.of(List.of(MarkedNotice.file("intention.txt")))))
                .doesNotContain("<p class=\"composed\">");
    }

    private static final String LISTED = """
            t TENDER
            {{date published 2024-04-09|2024年4月9日}}
            采购人：{{buyer|四川大学}}
            项目名称：{{project_name|GPU服务器采购}}
            编号：{{project_number|样例2024-S-0011}}
            拟{{stance 0|采购}}{{tech nvidia-a100 chip required 4000|英伟达A100}}，性能不低于{{tech nvidia-h100 chip equivalent|H100}}""";

    private static final String AWARD = """
            a AWARD
            {{date published 2024-05-15|2024年5月15日}}
            采购人：{{buyer|四川大学}}
            项目名称：{{project_name|GPU服务器采购}}
            编号：{{project_number|样例2024-S-0011}}
            供应商：{{supplier|岑渚云算科技有限公司}}，成交{{amount award 200000|20万元}}""";

    private String listedBuyer() throws IOException {
        return report(SampleCase.of(List.of(MarkedNotice.of(LISTED), MarkedNotice.of(AWARD))));
    }

    @Test
    void theStatusOnTheDayAndTodayStandsInAFigureASentenceAndATable() throws IOException {
        assertThat(listedBuyer())
                .contains("aria-label=\"on 2024-04-09 listed since 2012-09-19, today listed since 2012-09-19\"")
                .contains(
                        "On <time datetime=\"2024-04-09\">2024-04-09</time> the buyer was <span class=\"sign listed\">listed since")
                .contains("77 FR 58006")
                .contains("no substitute for the list", "2026-07-31");
    }

    @Test
    void rulesOfTheDayAndOfTodayStandWithTheirStateSumAndSource() throws IOException {
        assertThat(listedBuyer())
                .contains("Rules on <time datetime=\"2024-04-09\">", "Rules today, <time datetime=\"2026-11-23\">")
                .contains("<span class=\"sign rule inforce\">in force</span>", "TPP 4992 ≥ 4800: yes", "88 FR 73458")
                .contains("not checked against a source");
    }

    @Test
    void theComputeEstimateIsDrawnBesideTheLinesOfTheRules() throws IOException {
        assertThat(listedBuyer())
                .contains("Compute, an estimate", "4,000 chips: ")
                .containsPattern("Operations: low [\\d.]+ × 10[⁰-⁹²³]+, typical [^,]+, peak [^;]+; line of [^\"]+10²⁶")
                .contains("assumed: utilisation");
    }

    @Test
    void wordsThatDecidedAStanceAreMarkedInTheirOwnWay() throws IOException {
        assertThat(listedBuyer())
                .containsPattern(
                        "<mark class=\"stance\"><span id=\"(f1n1-\\d+)w0\"></span><a href=\"#\\1\">采购</a></mark>")
                .contains("set aside: only a yardstick for what is bought");
    }

    @Test
    void thePathFromBuyerToTechnologyIsDrawnAndToldInTheTable() throws IOException {
        String html = listedBuyer();

        assertThat(all("<rect class=\"(node[ a-z]*)\"", html)).containsExactly("node lst", "node", "node unk", "node");
        assertThat(html)
                .contains("<path class=\"path chip\"")
                .containsPattern("<text class=\"strong\"[^>]* lang=\"zh-Hans\">岑渚云算科技有限公司</text>")
                .contains("<title>finding 1, 2024-04-09, awarded</title>");
    }

    @Test
    void overFortyPathsTheMostFrequentAreDrawnAndTheOthersCounted() throws IOException {
        List<NoticeWithText> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(MarkedNotice.of("n" + i + " TENDER\n{{date published 2024-04-09|2024年4月9日}}\n采购人：{{buyer|望津第" + i
                    + "理工学院}}\n编号：{{project_number|样例-" + i + "}}\n采购{{tech nvidia-a100 chip|A100}}"));
        }

        String html = report(SampleCase.of(many));

        assertThat(html).contains("40 paths of 60 findings", "20 less frequent paths are left out");
        assertThat(all("<path class=\"path (chip[ a-z]*)\" d=\"M236", html)).hasSize(40);
        assertThat(html).contains("+50</text>");
    }

    @Test
    void whatIsSetAsideStandsByReasonWithTheWordsAround() throws IOException {
        String html = listedBuyer();

        assertThat(html)
                .contains("only a yardstick for what is bought")
                .contains("，性能不低于<mark class=\"aside\">H100</mark>");
    }

    @Test
    void aNewTryNamesTheOneBeforeIt() throws IOException {
        String first = """
                a TENDER
                {{title|GPU服务器采购项目公开招标公告}}
                {{date published 2024-04-20|2024年4月20日}}
                采购人：{{buyer|望津理工学院}}
                编号：{{project_number|样例-W-7}}
                名称：{{project_name|GPU服务器采购项目}}
                采购{{tech nvidia-a100 chip|A100}}""";
        String failed = """
                w TERMINATION
                {{title|GPU服务器采购项目废标公告}}
                {{date published 2024-05-20|2024年5月20日}}
                采购人：{{buyer|望津理工学院}}
                编号：{{project_number|样例-W-7}}
                名称：{{project_name|GPU服务器采购项目}}
                有效投标人不足三家，本项目废标。""";
        String again = """
                b TENDER
                {{title|GPU服务器采购项目（二次）公开招标公告}}
                {{date published 2024-06-20|2024年6月20日}}
                采购人：{{buyer|望津理工学院}}
                编号：{{project_number|样例-W-7}}
                名称：{{project_name|GPU服务器采购项目（二次）}}
                采购{{tech nvidia-a100 chip|A100}}""";

        String html =
                report(SampleCase.of(List.of(MarkedNotice.of(first), MarkedNotice.of(failed), MarkedNotice.of(again))));

        assertThat(html).contains("an earlier try, <a href=\"#f1\">finding 1</a>", "same project number");
        assertThat(Files.readString(folder.resolve("releases.ocds.json"))).contains("unsuccessfulProcess");
    }

    @Test
    void namesInFiguresBreakIntoLinesAndLoseNothing() {
        assertThat(Lines.of("桐湾计算中心运营管理有限公司", 8)).containsExactly("桐湾计算中心运营", "管理有限公司");
        assertThat(Lines.of("Amazon Web Services", 8)).containsExactly("Amazon Web", "Services");
        assertThat(String.join("", Lines.of("Donaudampfschifffahrtsgesellschaft", 8)))
                .isEqualTo("Donaudampfschifffahrtsgesellschaft");
    }

    @Test
    void aReportWithoutFindingsSaysSo() throws IOException {
        assertThat(report(SampleCase.of(List.of(MarkedNotice.file("canteen.txt")))))
                .contains("No notice seeks or supplies an American chip", "No finding.");
    }

    @Test
    void manyFindingsAreCutWithAWordOnWhereTheRestIs() throws IOException {
        List<NoticeWithText> many = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            many.add(MarkedNotice.of("n" + i + " TENDER\n采购人：{{buyer|望津理工学院}}\n编号：{{project_number|样例-" + i
                    + "}}\n采购{{tech nvidia-a100 chip|A100}}\n" + "供货范围详见附件。\n".repeat(3000)));
        }

        String html = report(SampleCase.of(many));

        assertThat(html).contains("200 of 450", "findings.jsonl").doesNotContain("id=\"f201\"");
        assertThat(html.length()).isLessThan(12_000_000);
        assertThat(Files.readAllLines(folder.resolve("findings.jsonl"))).hasSize(450);
    }

    @Test
    void longTextsShowTheLinesWithEvidenceAndTheWholeOnDemand() throws IOException {
        NoticeWithText read = MarkedNotice.of("n TENDER\n采购人：{{buyer|望津理工学院}}\n" + "第一条，略。\n".repeat(400)
                + "采购{{tech nvidia-a100 chip|A100}}八块。\n" + "第二条，略。\n".repeat(400));

        String html = report(SampleCase.of(List.of(read)));

        assertThat(html).contains("<p class=\"left-out\">⋯</p>", "<summary>the whole reading text</summary>");
    }

    @Test
    void aGiantListOfBiddersIsCutAndItsCountSaid() throws IOException {
        StringBuilder notice = new StringBuilder("n AWARD\n采购人：{{buyer|望津理工学院}}\n采购{{tech nvidia-a100 chip|A100}}\n");
        for (int i = 0; i < 5000; i++) {
            notice.append("{{supplier|桐湾").append(i).append("号公司}}\n");
        }

        String html = report(SampleCase.of(List.of(MarkedNotice.of(notice.toString()))));

        assertThat(html).contains("and 4980 more");
        assertThat(html.length()).isLessThan(400_000);
    }

    @Test
    void overlappingEvidenceStaysWhole() {
        ReadingText text = new ReadingText(
                "采购微软Azure OpenAI服务",
                List.of(
                        new ReadingText.Mark(2, 16, "aw0", "a", "on"),
                        new ReadingText.Mark(4, 9, "bw0", "b", ""),
                        new ReadingText.Mark(9, 18, "cw0", "c", "")));

        String html = text.passages(List.of(new weir.evidence.Span(0, 18))).html();

        assertThat(html.replaceAll("<[^>]*>", "")).isEqualTo("采购微软Azure OpenAI服务");
        assertThat(all(" id=\"([^\"]+)\"", html)).containsExactly("aw0", "bw0", "cw0");
    }
}
