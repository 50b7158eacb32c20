package weir.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.knowledge.Knowledge;

/** All names are composed. */
class OrganisationsTest {

    private static final Organisations ORGANISATIONS = new Organisations(Knowledge.bundled());

    private static List<String> names(String text) {
        return ORGANISATIONS.names(FoldedText.of(text), new Span(0, text.length())).stream()
                .map(span -> Words.of(text, span))
                .toList();
    }

    private static Optional<String> name(String text) {
        return ORGANISATIONS
                .findName(FoldedText.of(text), new Span(0, text.length()))
                .map(span -> Words.of(text, span));
    }

    @ParameterizedTest
    @CsvSource({
        "询价小组审查了文件，拟确定石家庄青禾仪器有限公司为本项目的供货单位, 石家庄青禾仪器有限公司",
        "1 第七星(北京)技术有限公司, 第七星(北京)技术有限公司",
        "投标价格（人民币元）赤松（厦门）科技有限公司15120.00, 赤松（厦门）科技有限公司",
        "第一中标候选人 中国云湖重工集团公司第七一九研究所 118.4405, 中国云湖重工集团公司第七一九研究所",
        "浩云泰吉（北京）科 技有限公 司 189万元, 浩云泰吉（北京）科技有限公司",
        "由云湖省云湖市教育局负责, 云湖省云湖市教育局",
        "中国人民解放军99999部队, 中国人民解放军99999部队",
        "云湖大学附属第二医院的委托, 云湖大学附属第二医院",
        "某大学（以下简称招标人）, ",
    })
    void aNameIsFoundInASentence(String text, String name) {
        assertThat(names(text)).isEqualTo(name == null ? List.of() : List.of(name));
    }

    @Test
    void ranksGluedToNamesArePartOfNeither() {
        assertThat(names("1 第七星(北京)技术有限公司2 天河防务技术(北京)有限公司3青禾软件有限公司"))
                .containsExactly("第七星(北京)技术有限公司", "天河防务技术(北京)有限公司", "青禾软件有限公司");
    }

    @Test
    void namesWithoutAnySignBetweenThemAreParted() {
        assertThat(names("3家青禾测量技术（上海）有限公司昆山赤松测量设备有限公司紫竹精密仪器（上海）有限公司"))
                .containsExactly("青禾测量技术（上海）有限公司", "昆山赤松测量设备有限公司", "紫竹精密仪器（上海）有限公司");
    }

    @ParameterizedTest
    @CsvSource({
        "云湖县林场, 云湖县林场",
        "某部队, 某部队",
        "河北石家庄某院校, 河北石家庄某院校",
        "云湖市江滨服装经销处, 云湖市江滨服装经销处",
        "青禾软件有限公司（以下简称乙方）, 青禾软件有限公司",
        "云湖学院，地址：湖滨路1号, 云湖学院",
        "我院, ",
        "采购人, ",
        "/, ",
    })
    void theNameBehindALabelIsTakenAsItStands(String value, String name) {
        assertThat(name(value)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void aPersonIsNoBody() {
        assertThat(name("张伟")).isEmpty();
    }
}
