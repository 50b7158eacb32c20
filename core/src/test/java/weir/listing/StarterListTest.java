package weir.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.party.KnownOrganisations;

class StarterListTest {

    private static final StarterList LIST =
            new StarterList(Knowledge.bundled(), new KnownOrganisations(Knowledge.bundled()));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            四川大学,                     2024-04-15, LISTED
            Sichuan University,          2024-04-15, LISTED
            四川大学,                     2012-09-18, NOT_LISTED
            中国科学技术大学,              2024-03-20, NOT_LISTED
            中国科学技术大学,              2024-05-14, LISTED
            之江实验室,                   2024-04-10, NOT_LISTED
            深圳大学,                     2024-03-15, NOT_LISTED
            中国科学技术大学苏州高等研究院, 2024-03-20, NOT_LISTED
            中国科学技术大学苏州高等研究院, 2024-06-01, UNKNOWN
            四川大学华西医院,              2024-04-15, UNKNOWN
            鹏城实验室,                   2024-12-31, NOT_LISTED
            鹏城实验室,                   2025-01-10, UNKNOWN
            鹏城实验室,                   2025-02-01, LISTED
            哈尔滨工业大学（深圳）,         2020-06-04, NOT_LISTED
            哈尔滨工业大学（深圳）,         2023-12-06, UNKNOWN
            哈尔滨工业大学(威海),          2024-04-15, UNKNOWN
            哈工大,                       2024-04-15, LISTED
            中山大学国家超级计算广州中心,   2024-04-15, UNKNOWN
            中山大学国家超级计算广州中心,   2014-04-15, UNKNOWN
            中山大学岚渟医院,              2024-04-15, UNKNOWN
            清华大学岚渟研究院,            2024-04-15, UNKNOWN
            天津大学岚渟研究院,            2019-04-15, NOT_LISTED
            岚渟大学,                     2024-04-15, UNKNOWN
            """)
    void aBodyIsListedFromItsDayOn(String name, LocalDate on, Verdict verdict) {
        assertThat(LIST.statusOf(name, on))
                .singleElement()
                .satisfies(status -> assertThat(status.verdict()).isEqualTo(verdict));
    }

    @Test
    void theDayItTookEffectAndTheDayItWasPrintedStandApart() {
        ListStatus status = LIST.statusOf("中国科学技术大学", LocalDate.of(2024, 5, 10)).getFirst();

        assertThat(status.since()).isEqualTo(LocalDate.of(2024, 5, 9));
        assertThat(status.citedOn()).isEqualTo(LocalDate.of(2024, 5, 14));
        assertThat(status.citation()).isEqualTo("89 FR 41888");
    }

    @Test
    void aBodyTheTableDoesNotNameIsUnknownAndTheTableSaysHowFarItGoes() {
        ListStatus status = LIST.statusOf("岚渟大学", LocalDate.of(2024, 4, 15)).getFirst();

        assertThat(status.note())
                .contains("does not name")
                .contains("incomplete")
                .contains("2026-07-31");
    }

    @Test
    void afterTheSnapshotTheAnswerSaysThatLaterChangesAreNotSeen() {
        ListStatus status = LIST.statusOf("四川大学", LocalDate.of(2026, 11, 23)).getFirst();

        assertThat(status.verdict()).isEqualTo(Verdict.LISTED);
        assertThat(status.note()).contains("changes after 2026-07-31 not seen");
    }

    @Test
    void aNameThatHoldsAListedBodysNameSaysWhichOneAndNotTheUnlistedOneItBeginsWith() {
        ListStatus status =
                LIST.statusOf("中山大学国家超级计算广州中心", LocalDate.of(2024, 4, 15)).getFirst();

        assertThat(status.note()).contains("国家超级计算广州中心", "which is listed").doesNotContain("Sun Yat-sen");
        assertThat(status.entry()).contains("National Supercomputing Center Guangzhou");
    }

    @Test
    void aPartOfABodyWithoutAnEntryMayHaveOneOfItsOwn() {
        ListStatus status =
                LIST.statusOf("清华大学岚渟研究院", LocalDate.of(2024, 4, 15)).getFirst();

        assertThat(status.note()).contains("Tsinghua University", "has no entry", "one of its own");
        assertThat(status.entry()).isNull();
    }
}
