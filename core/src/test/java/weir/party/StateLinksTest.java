package weir.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;

class StateLinksTest {

    private static final StateLinks LINKS =
            new StateLinks(Knowledge.bundled(), new KnownOrganisations(Knowledge.bundled()));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            四川大学,             MEDIUM
            北京航空航天大学,      STRONG
            岚渟大学,             WEAK
            岚渟研究院有限公司,    WEAK
            岚渟市人民政府,        STRONG
            泠洲省实验室,          STRONG
            某部队,               STRONG
            某单位,               MEDIUM
            第七栎方研究所,        WEAK
            第五十四研究所,        MEDIUM
            民办岚渟大学,          NONE
            砾海沄笺软件有限公司,  NONE
            """)
    void theNameTellsHowSurelyABodyIsOfTheState(String name, StateLink.Strength strength) {
        assertThat(LINKS.byName(name).strength()).isEqualTo(strength);
    }

    @Test
    void aWeakWordAloneNeverMakesALinkHoweverOftenItStands() {
        assertThat(LINKS.byName("岚渟大学附属医院研究院").isLinked()).isFalse();
    }

    @Test
    void aCodeOfAPublicInstitutionTellsAndOneOfAnEnterpriseDoesNot() {
        assertThat(LINKS.byCode(new CreditCode("12100000485001086E")).isLinked())
                .isTrue();
        assertThat(LINKS.byCode(new CreditCode("914403001922038216")).isLinked())
                .isFalse();
    }

    @Test
    void theNoticeTellsWhoPays() {
        StateLink link = LINKS.byNotice("资金来源：财政性资金", null);

        assertThat(link.strength()).isEqualTo(StateLink.Strength.MEDIUM);
        assertThat(link.reason()).contains("财政性资金");
        assertThat(LINKS.byNotice("资金来源：自筹", "https://www.plap.mil.cn/x").strength())
                .isEqualTo(StateLink.Strength.STRONG);
    }

    @Test
    void namesThatHideWhoIsMeantAreKnown() {
        MaskedNames masked = new MaskedNames(Knowledge.bundled());

        assertThat(masked.isMasked("某部队")).isTrue();
        assertThat(masked.isMasked("中国人民解放军＊＊＊部队")).isTrue();
        assertThat(masked.isMasked("四川大学")).isFalse();
    }
}
