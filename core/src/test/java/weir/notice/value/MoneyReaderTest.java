package weir.notice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/** How sums are written in notices, and what each writing is worth. */
class MoneyReaderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final MoneyReader READER = new MoneyReader(KNOWLEDGE, new Numerals(KNOWLEDGE));

    private static List<Money> read(String text, String label) {
        return READER.read(text, new Span(0, text.length()), READER.context(label));
    }

    private static Money only(String text, String label) {
        List<Money> found = read(text, label);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            500,000.00元                        |                        | 500000
            700.0 万元（人民币）                |                        | 7000000
            ￥3956.000000万元（人民币）         |                        | 39560000
            900000                              | 预算金额（元）         | 900000
            500                                 | 预算金额（万元）       | 5000000
            27.000000                           | 最高限价(万元)         | 270000
            30.0\\n(万元)                       | 预算金额：             | 300000
            60\\n万元\\n。                      | 预算金额               | 600000
            人民币273,000.00元                  |                        | 273000
            3,140.47元 人民币                   |                        | 3140.47
            报价：1397600（元）                 |                        | 1397600
            约 250万元                          | 投资额（万元）         | 2500000
            投资额1600万元                      |                        | 16000000
            15.2736万元                         |                        | 152736
            2.5亿元                             |                        | 250000000
            1.2亿                               |                        | 120000000
            28.3万                              | 成交金额（万元）       | 283000
            28.3万七、公示期限                  |                        | 283000
            ¥439.20                             | 投标报价(万元)         | 4392000
            ¥417,360.00                         | 投标价格（单位：元）   | 417360
            ５４６，０００．００元              |                        | 546000
            1，234，567元                       |                        | 1234567
            RMB 1,200,000                       |                        | 1200000
            CNY880000.00                        |                        | 880000
            1.8E7元                             |                        | 18000000
            185万元(人民币)                     | 投标报价               | 1850000
            1,800,000.00元人民币                |                        | 1800000
            0.99999999亿元                      |                        | 99999999
            61235.12345678元                    |                        | 61235.12345678
            中标价为450000元，工期三个月        |                        | 450000
            人民币6万元                         |                        | 60000
            1800万元/三年                       |                        | 18000000
            包1-1800000.00元                    |                        | 1800000
            1000万人民币                        |                        | 10000000
            """)
    void aSumIsReadWithItsUnit(String text, String label, BigDecimal yuan) {
        Money money = only(text.replace("\\n", "\n"), label == null ? "" : label);
        assertThat(money.value()).isEqualByComparingTo(yuan);
        assertThat(money.currency()).isEqualTo("CNY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            伍佰柒拾陆万元整                              | 5760000
            柒万伍仟元整                                  | 75000
            肆佰贰拾万零陆佰叁拾玖元贰角捌分              | 4200639.28
            人民币壹仟贰佰玖拾捌万元整                    | 12980000
            壹佰贰拾叁元零伍分                            | 123.05
            贰拾万圆正                                    | 200000
            壹亿贰仟万元整                                | 120000000
            三百万元                                      | 3000000
            十万元以内                                    | 100000
            肆 佰 叁 拾 贰 万 元 整                       | 4320000
            """)
    void spelledSumsAreRead(String text, BigDecimal yuan) {
        assertThat(only(text, "").value()).isEqualByComparingTo(yuan);
        assertThat(only(text, "").spelled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5,760,000.00元（伍佰柒拾陆万元整）                        | 5760000
            柒万伍仟元整（75,000.00元）                               | 75000
            大写：柒万伍仟元整 小写：￥75000.00                       | 75000
            1723.4056万元（壹仟柒佰贰拾叁万肆仟零伍拾陆元整）         | 17234056
            ￥5,760,000.00（大写：人民币伍佰柒拾陆万元整）            | 5760000
            """)
    void aSumWrittenTwiceIsOneSum(String text, BigDecimal yuan) {
        assertThat(only(text, "").value()).isEqualByComparingTo(yuan);
    }

    @Test
    void theNumeralsCorrectDigitsThatWereGlued() {
        Money money = only("15,760,000.00元（伍佰柒拾陆万元整）", "");
        assertThat(money.value()).isEqualByComparingTo("5760000");
    }

    @Test
    void theNumeralsCorrectAMissingUnit() {
        assertThat(only("576（伍佰柒拾陆万元整）", "").value()).isEqualByComparingTo("5760000");
    }

    @Test
    void twoSumsInAListStayTwo() {
        assertThat(read("100万元、伍拾万元", "")).hasSize(2);
    }

    @Test
    void theQuotedWordsHoldBothWritings() {
        String text = "中标金额:3,147,500.00元（叁佰壹拾肆万柒仟伍佰元整）标的";
        assertThat(only(text, "").span().of(text)).isEqualTo("3,147,500.00元（叁佰壹拾肆万柒仟伍佰元整）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USD 120,000.00       |                | 120000    | USD
            $80                  |                | 80        | USD
            20万美元             |                | 200000    | USD
            3,500欧元            |                | 3500      | EUR
            €1,250.50            |                | 1250.50   | EUR
            500万日元            |                | 5000000   | JPY
            HKD 900,000          |                | 900000    | HKD
            1000 USD             |                | 1000      | USD
            12000                | 报价（美元）   | 12000     | USD
            12000                | Price (USD)    | 12000     | USD
            12000元              | 报价（美元）   | 12000     | CNY
            """)
    void otherCurrenciesAreKept(String text, String label, BigDecimal value, String currency) {
        Money money = only(text, label == null ? "" : label);
        assertThat(money.value()).isEqualByComparingTo(value);
        assertThat(money.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            498260.00元每年       | PERIOD
            1800万元/三年         | PERIOD
            每年80万元            | PERIOD
            286.6元/工日          | PIECE
            7元/平方米            | PIECE
            每套100元人民币       | PIECE
            500元人民币/套        | PIECE
            500元                 | WHOLE
            100元，每天供应       | WHOLE
            """)
    void aPriceSaysWhatItIsFor(String text, Money.Per per) {
        assertThat(only(text, "").per()).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下浮率15%",
                "折扣率：98.5％",
                "得分92.5分",
                "八五折 8.5折",
                "项目编号SDGP3701000020260001",
                "XXXXXXXXXXX.0元元",
                "136********0000",
                "12V蓄电池",
                "第一中标候选人",
                "二标段",
                "3万人",
                "2000万像素",
                "一元化管理",
                "100元件",
                "09:30",
                "每百元"
            })
    void whatIsNoMoneyIsLeftOut(String text) {
        assertThat(read(text, "").stream().filter(Money::marked)).as(text).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0元 人民币         |                    | true
            ￥0.000000 万元    |                    | true
            1                  | 单价（元）         | true
            1                  | 中标金额（万元）   | true
            0.01元             |                    | true
            1.0万元            |                    | false
            500                | 中标金额（元）     | false
            """)
    void placeholdersAreKnown(String text, String label, boolean placeholder) {
        assertThat(only(text, label == null ? "" : label).isPlaceholder()).isEqualTo(placeholder);
    }

    @Test
    void aPriceGluedToTheNextOneEndsBehindItsDecimals() {
        List<Money> found = read("1甲公司¥417,360.00¥417,360.0092.802乙公司", "");
        assertThat(found.stream().filter(Money::marked).map(Money::value))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("417360"), new BigDecimal("417360"));
    }

    @ParameterizedTest
    @CsvSource({
        "预算金额（万元）, 10000",
        "中标（成交）金额（元）, 1",
        "金额单位：人民币万元, 10000",
        "合同单价, ",
        "投资额 （万元）, 10000",
        "单元面积, ",
        "报价（元/月）, 1",
        "万元, 10000",
        "总价(元), 1"
    })
    void aLabelTellsTheUnit(String label, BigDecimal factor) {
        if (factor == null) {
            assertThat(READER.context(label).factor()).isNull();
        } else {
            assertThat(READER.context(label).factor()).isEqualByComparingTo(factor);
        }
    }

    @Test
    void approximateSumsAreMarked() {
        assertThat(only("设计费约258.74万元", "").approximate()).isTrue();
        assertThat(only("设计费258.74万元", "").approximate()).isFalse();
    }
}
