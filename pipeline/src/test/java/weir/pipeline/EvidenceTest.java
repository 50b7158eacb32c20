package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weir.evidence.Quote;
import weir.notice.Item;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeWithText;
import weir.technology.Mention;

/** Every value of every notice is read again from the words its evidence points at. */
class EvidenceTest {

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();
    private int values;

    @Test
    void everyValueOfTheSamplesIsInTheWordsItPointsAt() {
        check(Reviews.SAMPLES);
        assertThat(values).isGreaterThan(400);
    }

    @Test
    void everyValueOfTheRealNoticesIsInTheWordsItPointsAt() {
        assumeTrue(Reviews.hasShared());
        check(Reviews.SHARED);
        assertThat(values).isGreaterThan(10_000);
    }

    private void check(Path input) {
        Reviews.review(folder, input);
        try (CaseFolder open = CaseFolder.open(folder)) {
            open.eachNotice(this::check);
        }
        assertThat(faults.stream().limit(20).toList()).isEmpty();
    }

    private void check(NoticeWithText read) {
        Notice notice = read.notice();
        notice.evidence().forEach((path, quotes) -> quotes.forEach(quote -> quoteIsInText(read, path, quote)));
        notice.technology().forEach(mention -> mentionIsInText(read, mention));
        words(notice, "project_number", notice.projectNumber());
        words(notice, "project_name", notice.projectName());
        words(notice, "buyer", notice.buyer());
        words(notice, "procuring_unit", notice.procuringUnit());
        words(notice, "agency", notice.agency());
        words(notice, "region", notice.region());
        each(notice.suppliers(), (index, name) -> words(notice, "suppliers[" + index + "]", name));
        each(notice.otherBidders(), (index, name) -> words(notice, "other_bidders[" + index + "]", name));
        each(notice.amounts(), (index, amount) -> words(notice, "amounts[" + index + "]", amount.asWritten()));
        each(notice.items(), (index, item) -> item(notice, "items[" + index + "].", item));
        dates(notice);
        derived(notice);
    }

    private void quoteIsInText(NoticeWithText read, String path, Quote quote) {
        boolean right = quote.end() <= read.text().length()
                && read.text().substring(quote.start(), quote.end()).equals(quote.quote());
        require(right, read.notice(), path, quote.quote());
    }

    private void mentionIsInText(NoticeWithText read, Mention mention) {
        boolean right = mention.end() <= read.text().length()
                && read.text().substring(mention.start(), mention.end()).equals(mention.text());
        require(right, read.notice(), "technology", mention.text());
    }

    /** The value's words, blanks and width aside, stand in what the evidence quotes. */
    private void words(Notice notice, String path, @Nullable String value) {
        if (value != null) {
            require(quoted(notice, path).contains(folded(value)), notice, path, value);
        }
    }

    private void item(Notice notice, String path, Item item) {
        words(notice, path + "name", item.name());
        words(notice, path + "brand", item.brand());
        words(notice, path + "model", item.model());
        words(notice, path + "unit", item.unit());
        words(notice, path + "lot", item.lot());
        number(notice, path + "quantity", item.quantity());
        number(notice, path + "unit_price", item.unitPrice());
    }

    /** The figures of a number stand in the words, whatever its unit: 306.4 万元 are 3064000; or a numeral does. */
    private void number(Notice notice, String path, @Nullable BigDecimal number) {
        if (number != null) {
            String figures = figures(number.stripTrailingZeros().unscaledValue().toString());
            String quoted = quoted(notice, path);
            boolean written =
                    figures(quoted).contains(figures) || quoted.matches("(?s).*[一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟].*");
            require(written, notice, path, number.toString());
        }
    }

    private static String figures(String words) {
        return words.replaceAll("\\D", "").replaceAll("0+$", "");
    }

    private void dates(Notice notice) {
        Map<String, NoticeDate> dates = new java.util.LinkedHashMap<>();
        put(dates, "dates.published", notice.dates().published());
        put(dates, "dates.deadline", notice.dates().deadline());
        put(dates, "dates.award", notice.dates().award());
        put(dates, "dates.evaluation", notice.dates().evaluation());
        put(dates, "dates.opening", notice.dates().opening());
        put(dates, "dates.signed", notice.dates().signed());
        dates.forEach((path, date) -> require(isWritten(date, quoted(notice, path)), notice, path, date.toString()));
    }

    private static void put(Map<String, NoticeDate> dates, String path, @Nullable NoticeDate date) {
        if (date != null) {
            dates.put(path, date);
        }
    }

    /** The day of the month stands in the words, in digits or in Chinese numerals. */
    private static boolean isWritten(NoticeDate date, String quoted) {
        int day = date.day().getDayOfMonth();
        String tens = day / 10 == 0 ? "" : (day / 10 == 1 ? "" : String.valueOf("一二三".charAt(day / 10 - 1))) + "十";
        String chinese = tens + (day % 10 == 0 ? "" : "一二三四五六七八九".charAt(day % 10 - 1));
        return quoted.contains(String.valueOf(day)) || quoted.contains(chinese);
    }

    private void derived(Notice notice) {
        if (notice.noticeType() != weir.notice.NoticeType.OTHER) {
            require(!quoted(notice, "notice_type").isEmpty(), notice, "notice_type", "no words");
        }
        if (notice.method() != null) {
            require(!quoted(notice, "method").isEmpty(), notice, "method", "no words");
        }
    }

    private static String quoted(Notice notice, String path) {
        List<Quote> quotes = notice.evidence().getOrDefault(path, List.of());
        return Stream.concat(
                        quotes.stream().map(Quote::quote),
                        Stream.of(quotes.stream().map(Quote::quote).collect(Collectors.joining())))
                .filter(Objects::nonNull)
                .map(EvidenceTest::folded)
                .collect(Collectors.joining("\n"));
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200b\\ufeff]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private void require(boolean right, Notice notice, String path, String value) {
        values++;
        if (!right) {
            faults.add(notice.id() + " " + path + ": " + value + " is not in "
                    + notice.evidence().get(path));
        }
    }

    private static <T> void each(List<T> values, java.util.function.BiConsumer<Integer, T> use) {
        for (int index = 0; index < values.size(); index++) {
            use.accept(index, values.get(index));
        }
    }
}
