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
        assertThat(html).doesNotContain("<link", "@import", "url(", " style=\"", " src=\"http");
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

        String withoutMarked = body;
        for (String before = ""; !before.equals(withoutMarked); ) {
            before = withoutMarked;
            withoutMarked = withoutMarked
                    .replaceAll("<(span|b) lang=\"zh-Hans\">[^<]*</\\1>", "")
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

    @Test
    void aReportWithoutFindingsSaysSo() throws IOException {
        assertThat(report(SampleCase.of(List.of(MarkedNotice.file("canteen.txt")))))
                .contains("No notice names an American chip", "No finding.");
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
