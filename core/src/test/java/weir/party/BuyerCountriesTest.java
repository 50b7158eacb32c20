package weir.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;

class BuyerCountriesTest {

    private static final BuyerCountries COUNTRIES =
            new BuyerCountries(Knowledge.bundled(), new KnownOrganisations(Knowledge.bundled()));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            四川大学,               CN
            四川大学华西医院,        CN
            某部队,                 CN
            浙江岚渟研究院,          CN
            香港岚渟大学,            HK
            新加坡岚渟大学,          SG
            Lanting Institute of Singapore, SG
            Lanting GmbH,          DE
            岚渟栎笺公司,            -
            """)
    void theNameTellsTheCountryWhereItHasAPlace(String buyer, String code) {
        assertThat(COUNTRIES.of(buyer, null, null, "").code()).isEqualTo(code);
    }

    @Test
    void theAddressInAStructuredNoticeComesFirst() {
        assertThat(COUNTRIES
                        .of("中国岚渟", null, null, "title\nbuyer.address.countryName: DEU\n")
                        .code())
                .isEqualTo("DE");
        assertThat(COUNTRIES
                        .of(
                                "Lanting",
                                null,
                                null,
                                "parties[3].roles: buyer\nparties[3].address.countryName: Singapore\n")
                        .code())
                .isEqualTo("SG");
    }

    @Test
    void thePortalAndTheRegionTellWhereTheNameDoesNot() {
        assertThat(COUNTRIES
                        .of(null, "http://www.lanting.gov.cn/a.html", null, "")
                        .code())
                .isEqualTo("CN");
        assertThat(COUNTRIES.of("岚渟", null, "四川省", "").code()).isEqualTo("CN");
        assertThat(COUNTRIES.of(null, null, null, "")).isEqualTo(BuyerCountry.UNKNOWN);
    }
}
