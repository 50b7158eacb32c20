package weir.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static weir.finding.SampleNotice.notice;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.notice.Amount;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.technology.Catalogue;
import weir.technology.TechnologyKind;

class SuppliersTest {

    private static final Catalogue CATALOGUE = Catalogue.load(Knowledge.bundled());

    private final FindingBuilder builder = new FindingBuilder(
            Knowledge.bundled(),
            CATALOGUE,
            new FindingSettings(LocalDate.of(2026, 11, 23), null, FindingSettings.CHINA));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            北京光环新网科技股份有限公司,   OPERATOR
            宁夏西云数据科技有限公司,       OPERATOR
            上海蓝云网络科技有限公司,       OPERATOR
            岑渚云帆科技有限公司,          RESELLER
            """)
    void whoRunsAnAmericanCloudsRegionsInChinaIsAnOperator(String supplier, Role role) {
        List<NoticeWithText> notices = List.of(notice("a1", NoticeType.AWARD)
                .on("2024-04-16")
                .project("GPU云服务器租赁")
                .buyer("望津理工学院")
                .names("英伟达A100", "nvidia-a100", TechnologyKind.CHIP)
                .supplier(supplier)
                .amount(Amount.Kind.AWARD, "200000", null)
                .read());

        assertThat(builder.build(notices::forEach).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.intermediaries()).containsExactly(new Finding.Intermediary(supplier, role)));
    }
}
