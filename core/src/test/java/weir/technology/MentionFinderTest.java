package weir.technology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.ComposedDocument;
import weir.evidence.Document;
import weir.evidence.Origin;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

class MentionFinderTest {

    private static final MentionFinder FINDER = new MentionFinder(Catalogue.load(Knowledge.bundled()));
    private static final Origin NOWHERE = new Origin.OfficePart("composed");

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    采购Ａ１００显卡8块           | Ａ１００显卡    | nvidia-a100
                    显卡型号 A 100，共4块        | A 100          | nvidia-a100
                    RTX-4090 工作站             | RTX-4090       | nvidia-rtx4090
                    rtx4090ti以外的RTX 4090     | RTX 4090       | nvidia-rtx4090
                    接口兼容GPT 4o              | GPT 4o         | gpt
                    英 伟 达 A100 八卡           | 英 伟 达 A100   | nvidia-a100
                    NVIDIA\u00a0GeForce RTX 4090 | NVIDIA\u00a0GeForce RTX 4090 | nvidia-rtx4090
                    """)
    void namesAreFoundInAnyWidthAndCaseWithBlanksAndHyphens(String text, String words, String item) {
        assertThat(found(text)).containsExactly(words + "=" + item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPU服务器电池12V100Ah",
                "GPU服务器，代码91350203MA10A40X8B",
                "显卡项目YSDL2025003012",
                "算力项目HT-A100-22",
                "显卡摄像机PA302RP-K",
                "GPU卡见https://example.org/a100/b200",
                "GPU卡询a100@example.org",
                "GPU说明见h100.pdf",
                "显卡热线0571-4090 3090",
                "账号采购，编号QXU-AWS-2031-007"
            })
    void codesNumbersAndLinksAreNoNames(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} holds {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    GPU服务器，8xA800          | A800
                    显卡A800x4                 | A800
                    显卡A800-80G-PCIe          | A800-80G
                    接入ChatGPT5               | ChatGPT
                    llama-3.3-70b              | llama-3
                    """)
    void countsSizesAndVersionsMayBeGluedToAName(String text, String words) {
        assertThat(FINDER.find(text)).extracting(Mention::text).containsExactly(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    由世纪互联运营的Microsoft Azure | 由世纪互联运营的Microsoft Azure=azure-cn
                    微软Azure OpenAI额度            | 微软Azure OpenAI=azure-openai
                    租用NC24ads_A100_v4             | NC24ads_A100_v4=azure-nc-a100-v4
                    HGX H100整机                    | HGX H100=hgx-h100
                    """)
    void theLongestNameWins(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    英伟达A10八片        | 英伟达A10
                    英伟达A100显卡       | 英伟达A100
                    NVIDIA Tesla T4一片  | NVIDIA Tesla T4
                    AMD A10              |
                    """)
    void theMakersNameDirectlyBeforeBelongsToTheNameAndMakesItCertain(String text, String words) {
        assertThat(FINDER.find(text)).extracting(Mention::text).isEqualTo(words == null ? List.of() : List.of(words));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    显卡：A10                       | A10
                    A10推理卡                       | A10
                    显卡型号为A10                   | A10
                    GPU采用2块A10                   | A10
                    三楼A10，另购显卡               |
                    A10                             |
                    算力集群扩容，拟购A800四张      | A800
                    算力集群扩容，在A800展台签约    |
                    A800                            |
                    大模型选用豆包                  | 豆包
                    大模型展会供应豆包              |
                    """)
    void shortAndCommonNamesNeedAWordOfTheField(String text, String words) {
        assertThat(FINDER.find(text)).extracting(Mention::text).isEqualTo(words == null ? List.of() : List.of(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPU服务器送至会议室A100",
                "算力中心T4航站楼",
                "智算中心钢柱H200×200",
                "AI实训室麦克风A10，显卡另配",
                "GPU液冷用去离子水H20",
                "云资源运维，持A2驾照",
                "深度学习实验室T4连接酶",
                "GPU集群核心交换，L2交换机两台",
                "药物临床试验GCP平台",
                "投标书为GPT格式",
                "大模型企业园区百川路",
                "寒武纪化石与加速卡",
                "政采云平台云服务",
                "中国联通云南分公司",
                "可移动云台摄像机",
                "阿里云计算有限公司",
                "合肥先进计算中心运营管理有限公司",
                "腾讯云大厦空调保养",
                "LED模组P100，智算中心大屏",
                "A10服务器机房地板",
                "Azure Kinect体感相机",
                "画家Claude Monet与生成式人工智能"
            })
    void falseFriendsAreNoNames(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void anEnumerationIsJudgedByWhatStandsAroundAllOfIt() {
        assertThat(found("展位A16、A40，显卡")).isEmpty();
        assertThat(found("显卡A16、A40任选")).containsExactly("A16=nvidia-a16", "A40=nvidia-a40");
        assertThat(found("可选o3、GPT-5")).containsExactly("o3=gpt", "GPT-5=gpt");
    }

    @Test
    void separateWordsAreSeparateMentionsAndWhatFollowsFromThemIsImplied() {
        List<Mention> found = FINDER.find("AWS p4d.24xlarge");

        assertThat(found).extracting(Mention::itemId).containsExactly("aws", "aws-p4d");
        assertThat(found.getLast().implied()).containsExactly("nvidia-a100-40-sxm4", "aws");
    }

    @Test
    void theHeadOfAColumnTellsWhatStandsBelow() {
        assertThat(found(table("GPU型号", "A30"))).containsExactly("A30=nvidia-a30");
        assertThat(found(table("房间号", "A30"))).isEmpty();
        assertThat(found(table("名称", "A30"))).isEmpty();
    }

    @Test
    void theTitleSpeaksForNamesFarBelow() {
        String lines = "一、概况\n" + "本项目资金已落实。\n".repeat(30) + "A800，四台整机用\n";

        assertThat(found(ComposedDocument.titled("高性能GPU采购").text(lines).document()))
                .containsExactly("A800=nvidia-a800");
        assertThat(found(ComposedDocument.titled("设备采购").text(lines).document()))
                .isEmpty();
    }

    @Test
    void whatThePageShowsAroundTheNoticeIsNotAsked() {
        Block menu = new Block.Paragraph(new Span(0, 4), NOWHERE, Block.Part.BOILERPLATE);
        Block notice = new Block.Paragraph(new Span(5, 13), NOWHERE, Block.Part.CONTENT);
        Document document = document("微软云！\n采购腾讯云服务。", menu, notice);

        assertThat(found(document)).containsExactly("腾讯云=tencent-cloud");
    }

    private static Document table(String head, String value) {
        Span headSpan = new Span(0, head.length());
        Span valueSpan = new Span(head.length() + 1, head.length() + 1 + value.length());
        Cell headCell = new Cell(headSpan, NOWHERE, 0, 0, 1, 1, true, List.of(), List.of(), List.of());
        Cell cell = new Cell(valueSpan, NOWHERE, 1, 0, 1, 1, false, List.of(), List.of(headSpan), List.of());
        return document(
                head + "\n" + value,
                new Block.Table(new Span(0, valueSpan.end()), NOWHERE, Block.Part.CONTENT, List.of(headCell, cell)));
    }

    private static Document document(String text, Block... blocks) {
        Document source = ComposedDocument.untitled().document();
        return new Document("composed", source.source(), text, List.of(blocks));
    }

    private static List<String> found(Document document) {
        return FINDER.find(document).stream().map(MentionFinderTest::words).toList();
    }

    private static List<String> found(String text) {
        return FINDER.find(text).stream().map(MentionFinderTest::words).toList();
    }

    private static String words(Mention mention) {
        return mention.text() + "=" + mention.itemId();
    }
}
