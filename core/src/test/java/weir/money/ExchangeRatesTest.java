package weir.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;

class ExchangeRatesTest {

    private static final ExchangeRates RATES = new ExchangeRates(Knowledge.bundled());

    @ParameterizedTest(name = "{0} yuan are {1} dollars at 7.1440")
    @CsvSource({"184000, 25756", "200000, 27996"})
    void aGivenRateIsUsedForEverySum(String yuan, String dollars) {
        Dollars found = RATES.usd(new BigDecimal(yuan), new BigDecimal("7.1440"));

        assertThat(found.usd()).isEqualByComparingTo(dollars);
        assertThat(found.rateDate()).isNull();
    }

    @Test
    void theShortestPeriodThatHoldsTheDayCounts() {
        assertThat(RATES.usd(BigDecimal.TEN, LocalDate.of(2024, 8, 23)))
                .hasValueSatisfying(it -> assertThat(it.rate()).isEqualByComparingTo("7.1440"));
        assertThat(RATES.usd(BigDecimal.TEN, LocalDate.of(2024, 3, 15))).hasValueSatisfying(it -> {
            assertThat(it.rate()).isEqualByComparingTo("7.1217");
            assertThat(it.rateDate()).isEqualTo(LocalDate.of(2024, 1, 1));
        });
    }

    @Test
    void afterTheTableTheLastRateGoesOnAndSaysSoAndBeforeItThereIsNone() {
        assertThat(RATES.usd(BigDecimal.TEN, LocalDate.of(2026, 11, 23)))
                .hasValueSatisfying(it -> assertThat(it.basis()).contains("the last in the table"));
        assertThat(RATES.usd(BigDecimal.TEN, LocalDate.of(1999, 1, 1))).isEmpty();
    }
}
