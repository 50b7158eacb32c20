package weir.technology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;

class MentionFinderTest {

    private static final MentionFinder FINDER = new MentionFinder(Catalogue.load(Knowledge.bundled()));

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    采购Ａ１００显卡8块           | Ａ１００显卡    | nvidia-a100
                    显卡型号 A 100，共4块        | A 100          | nvidia-a100
                    RTX-4090 工作站             | RTX-4090       | nvidia-rtx4090
                    接口兼容GPT 4o              | GPT 4o         | gpt
                    英 伟 达 A100 八卡           | 英 伟 达 A100   | nvidia-a100
                    NVIDIA\u00a0GeForce RTX 4090 | NVIDIA\u00a0GeForce RTX 4090 | nvidia-rtx4090
                    """)
    void namesAreFoundInAnyWidthAndCaseWithBlanksAndHyphens(String text, String words, String item) {
        assertThat(found(text)).containsExactly(words + "=" + item);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    GPU服务器电池12V100Ah
                    GPU服务器，代码91350203MA10A40X8B
                    显卡项目SZDL2025002081
                    算力项目HT-A100-22
                    显卡摄像机PA302RP-K
                    GPU卡见https://example.org/a100/b200
                    GPU卡询a100@example.org
                    """)
    void lettersAndDigitsGluedToANameMakeItSomethingElse(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("由世纪互联运营的Microsoft Azure")).containsExactly("由世纪互联运营的Microsoft Azure=azure-cn");
    }

    @Test
    void whatFollowsFromAnItemIsImplied() {
        assertThat(FINDER.find("租用p4d.24xlarge实例").getFirst().implied()).containsExactly("nvidia-a100-40-sxm4", "aws");
    }

    private static List<String> found(String text) {
        return FINDER.find(text).stream()
                .map(mention -> mention.text() + "=" + mention.itemId())
                .toList();
    }
}
