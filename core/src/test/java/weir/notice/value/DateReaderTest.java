package weir.notice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/** How dates are written in notices. */
class DateReaderTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final DateReader READER = new DateReader(KNOWLEDGE, new Numerals(KNOWLEDGE));

    static String written(FoundDate date) {
        return date.time() == null
                ? date.day().toString()
                : date.day().atTime(date.time()).toString();
    }

    private static List<FoundDate> read(String text) {
        return READER.read(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018年10月26日 19:45                       | 2018-10-26T19:45
            2026年03月27日13:30                        | 2026-03-27T13:30
            2026年03月26日 09点30分 （北京时间）       | 2026-03-26T09:30
            2026年03月27日09时00分00秒                 | 2026-03-27T09:00
            2026年4月7日上午9时                        | 2026-04-07T09:00
            2026年4月7日下午2:30                       | 2026-04-07T14:30
            2026年4月7日下午14:30                      | 2026-04-07T14:30
            2026年4月7日（星期二）上午9：30            | 2026-04-07T09:30
            2026年4月7日星期二14:30                    | 2026-04-07T14:30
            2026年4月7日9时整                          | 2026-04-07T09:00
            2026年4月7日9点30                          | 2026-04-07T09:30
            2020年9月10日16时                          | 2020-09-10T16:00
            2026年04月20日09：00                       | 2026-04-20T09:00
            2026-03-27 13:30:00                        | 2026-03-27T13:30
            2019-7-5                                   | 2019-07-05
            2019/7/5 9:00                              | 2019-07-05T09:00
            2019.07.05                                 | 2019-07-05
            2023-03-1609:00:00                         | 2023-03-16T09:00
            11/13/2020 16:32:50                        | 2020-11-13T16:32
            7/5/2020                                   | 2020-07-05
            20260313 - 09:30:00                        | 2026-03-13T09:30
            20260313                                   | 2026-03-13
            Mar 16, 2026                               | 2026-03-16
            March 16, 2026 9:30 AM                     | 2026-03-16T09:30
            16 September 2026                          | 2026-09-16
            Dec. 5, 2026 02:15 PM                      | 2026-12-05T14:15
            2026-03-27T13:30:00+08:00                  | 2026-03-27T13:30
            2024-06-01T00:00:00Z                       | 2024-06-01T00:00
            2020-10-16 16:41:54 UTC                    | 2020-10-16T16:41
            二〇二〇年四月五日                         | 2020-04-05
            二○二六年十一月三十日                      | 2026-11-30
            二0二六年三月二十一日                      | 2026-03-21
            二〇二六年三月五日上午九时三十分           | 2026-03-05T09:30
            2026年4月7日24:00                          | 2026-04-07T23:59
            ２０２６年４月７日                         | 2026-04-07
            2026 年 3 月 20 日 14 时 30 分             | 2026-03-20T14:30
            2026\\n年\\n3\\n月\\n20\\n日10\\n：0\\n0   | 2026-03-20T10:00
            202\\n6\\n年\\n03\\n月\\n16\\n日           | 2026-03-16
            2026年03月\\n27\\n日\\n09时00分            | 2026-03-27T09:00
            编号0632026年3月5日                        | 2026-03-05
            日期2026年5月7号                           | 2026-05-07
            """)
    void aDateIsRead(String text, String date) {
        List<FoundDate> found = read(text.replace("\\n", "\n"));
        assertThat(found).hasSize(1);
        assertThat(written(found.getFirst())).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026年03月17日 至 2026年03月23日         | 2026-03-17 | 2026-03-23
            2026年03月30日至04月19日                 | 2026-03-30 | 2026-04-19
            2026年3月17日至23日                      | 2026-03-17 | 2026-03-23
            2020年12月28日至1月5日                   | 2020-12-28 | 2021-01-05
            2026年3月17日08:30 至 2026年3月23日17:00 | 2026-03-17T08:30 | 2026-03-23T17:00
            2020年10月16日—2020年10月22日            | 2020-10-16 | 2020-10-22
            2018年10月26日—11月2日                   | 2018-10-26 | 2018-11-02
            2020-11-06 - 2020-11-15                  | 2020-11-06 | 2020-11-15
            2020年11月06日-2020年11月15日            | 2020-11-06 | 2020-11-15
            """)
    void theEndOfARangeTakesWhatItLacksFromItsStart(String text, String first, String last) {
        List<FoundDate> found = read(text);
        assertThat(found).extracting(DateReaderTest::written).containsExactly(first, last);
        assertThat(found)
                .extracting(FoundDate::place)
                .containsExactly(FoundDate.Place.RANGE_START, FoundDate.Place.RANGE_END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年05月",
                "2026-5",
                "0555-5550123",
                "3月20日",
                "2026年13月45日",
                "编号20269999",
                "财库〔2020〕46号",
                "2024年度",
                "1.2.3",
                "10.0.18.1"
            })
    void whatIsNoDayIsLeftOut(String text) {
        assertThat(read(text)).as(text).isEmpty();
    }

    @Test
    void theSpanHoldsDayAndTime() {
        String text = "于 2026年4月7日 14点30分（北京时间）前递交";
        assertThat(read(text).getFirst().span().of(text)).isEqualTo("2026年4月7日 14点30分");
    }

    @Test
    void aTimeSpanOfTheDayGivesItsStart() {
        assertThat(read("2026年3月17日09:00至12:00"))
                .extracting(DateReaderTest::written)
                .containsExactly("2026-03-17T09:00");
    }
}
