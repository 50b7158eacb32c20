package weir.notice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/** What is written in any usual form is read back as it was. */
class ValueRoundTripTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Numerals NUMERALS = new Numerals(KNOWLEDGE);
    private static final MoneyReader MONEY = new MoneyReader(KNOWLEDGE, NUMERALS);
    private static final DateReader DATES = new DateReader(KNOWLEDGE, NUMERALS);
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] POWERS = {"", "拾", "佰", "仟"};
    private static final String[] MYRIADS = {"", "万", "亿"};

    private static List<Money> money(String text) {
        return MONEY.read(text, new Span(0, text.length()), MoneyContext.NONE);
    }

    @Property
    void sumsInFiguresComeBack(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents, @ForAll("forms") String form) {
        BigDecimal yuan = BigDecimal.valueOf(cents, 2);
        DecimalFormat grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String text = form.replace("GROUPED", grouped.format(yuan))
                .replace("PLAIN", yuan.toPlainString())
                .replace("MYRIAD", yuan.movePointLeft(4).toPlainString());
        assertThat(money(text))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualByComparingTo(yuan));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "GROUPED元",
                "￥GROUPED",
                "人民币PLAIN元",
                "MYRIAD万元",
                "成交金额为 MYRIAD 万元（人民币）。",
                "¥ PLAIN",
                "PLAIN\n元",
                "（PLAIN）元");
    }

    @Property
    void sumsInNumeralsComeBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long yuan) {
        String text = "人民币" + spelled(yuan) + "元整";
        assertThat(money(text))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualByComparingTo(BigDecimal.valueOf(yuan)));
    }

    @Property
    void numeralsCheckTheFigures(@ForAll @LongRange(min = 100, max = 999_999_999L) long yuan) {
        String text = BigDecimal.valueOf(yuan).setScale(2, RoundingMode.UNNECESSARY) + "元（" + spelled(yuan) + "元整）";
        assertThat(money(text)).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualByComparingTo(BigDecimal.valueOf(yuan));
            assertThat(found.span()).isEqualTo(new Span(0, text.length()));
        });
    }

    private static String spelled(long yuan) {
        StringBuilder words = new StringBuilder();
        for (int section = 2; section >= 0; section--) {
            int part = (int) (yuan / Math.round(Math.pow(10_000, section)) % 10_000);
            boolean gap = part < 1000 && !words.isEmpty();
            if (part > 0) {
                words.append(gap ? "零" : "").append(section(part)).append(MYRIADS[section]);
            }
        }
        return words.toString();
    }

    private static String section(int part) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        for (int power = 3; power >= 0; power--) {
            int digit = part / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                zero = !words.isEmpty();
            } else {
                words.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(POWERS[power]);
                zero = false;
            }
        }
        return words.toString();
    }

    @Property
    void datesComeBack(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll("patterns") String pattern) {
        String text =
                "时间：" + day.atTime(hour, minute).format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)) + "，地点";
        assertThat(DATES.read(text, new Span(0, text.length())))
                .singleElement()
                .satisfies(found -> assertThat(DateReaderTest.written(found))
                        .isEqualTo(day + "T%02d:%02d".formatted(hour, minute)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "yyyy年MM月dd日 HH:mm",
                "yyyy年M月d日H时m分",
                "yyyy年M月d日HH点mm分ss秒",
                "yyyy-MM-dd HH:mm:ss",
                "yyyy/M/d H:mm",
                "yyyy-MM-dd'T'HH:mm:ss",
                "M/d/yyyy H:mm:ss",
                "MMM d, yyyy HH:mm",
                "d MMMM yyyy HH:mm",
                "yyyyMMdd HH:mm",
                "yyyy\n年\nMM\n月\nd\n日HH\n：\nmm");
    }

    @Property
    void anyTextIsReadWithoutHarm(@ForAll String text) {
        Span all = new Span(0, text.length());
        assertThat(DATES.read(text, all))
                .allSatisfy(found -> assertThat(all.contains(found.span())).isTrue());
        assertThat(MONEY.read(text, all, MoneyContext.NONE))
                .allSatisfy(found -> assertThat(all.contains(found.span())).isTrue());
    }

    @Property
    void anyMixOfTheirSignsIsReadWithoutHarm(@ForAll("signs") String text) {
        anyTextIsReadWithoutHarm(text);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars("0123456789.,，年月日时点分:：-/至上午万亿元整￥$（） \n壹贰拾佰零一二十E每约%")
                .ofMaxLength(40);
    }
}
