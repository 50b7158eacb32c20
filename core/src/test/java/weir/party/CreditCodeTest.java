package weir.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weir.knowledge.Knowledge;

class CreditCodeTest {

    private static final CreditCodes CODES = new CreditCodes(Knowledge.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "914403001922038216",
                "9144030071526726XG",
                "91330100799655058B",
                "12100000400000624D",
                "12100000485001086E",
                "91110000802100433B",
                "12510000450718722R"
            })
    void codesWhoseTwoCheckCharactersAreRightAreValid(String code) {
        assertThat(CreditCode.check(code)).isEqualTo(CreditCode.Check.VALID);
        assertThat(CODES.suggest(code)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            914403001922038217, LAST_CHECK
            9144030071526726XH, LAST_CHECK
            914403001922038226, BOTH_CHECKS
            91440300192203821,  SHAPE
            9144030019220382I6, SHAPE
            """)
    void aWrongCodeSaysWhichCheckFails(String code, CreditCode.Check check) {
        assertThat(CreditCode.check(code)).isEqualTo(check);
        assertThat(CreditCode.find(code)).isEmpty();
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource(textBlock = """
            9144O3001922038216, 914403001922038216
            91330100799655O58B, 91330100799655058B
            91330100799655O5BB, 91330100799655058B
            121OOOOO485001086E, ''
            I2100000485001086E, 12100000485001086E
            """)
    void aSlipOfReadingGivesASuggestionAndNoRepair(String written, String suggestion) {
        assertThat(CreditCode.find(written)).isEmpty();
        assertThat(String.join(" ", CODES.suggest(written))).isEqualTo(suggestion);
    }

    @Test
    void codesAreFoundInATextAndOtherLongNumbersAreNot() {
        assertThat(CODES.find("统一社会信用代码：12100000485001086E，电话12345678901，编号 202400000000000001。"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.text()).isEqualTo("12100000485001086E");
                    assertThat(found.check()).isEqualTo(CreditCode.Check.VALID);
                });
    }
}
