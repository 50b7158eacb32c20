package weir.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoticeEvaluationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void valuesAreComparedAfterFoldingWidthCaseAndBlanks() {
        Tally tally = field("buyer", """
                {"buyer":"甲乙 大学（东校区）"}""", """
                {"id":"1","buyer":"甲乙大学(东校区)"}""");
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.wrong() + tally.missed()).isZero();
    }

    @Test
    void anotherValueIsWrongAndTheLabelIsMissed() {
        Tally tally = field("buyer", """
                {"buyer":"丙"}""", """
                {"id":"1","buyer":"甲"}""");
        assertThat(tally.right()).isZero();
        assertThat(tally.wrong()).isEqualTo(1);
        assertThat(tally.missed()).isEqualTo(1);
        assertThat(tally.misses().getFirst()).isEqualTo(new Tally.Miss("1", List.of("丙"), List.of("甲")));
    }

    @Test
    void anAcceptedValueCountsInThePlaceOfTheLabel() {
        Tally tally = field("agency", """
                {"agency":"乙"}""", """
                {"id":"1","agency":"甲","accept":{"agency":["乙"]}}""");
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.wrong() + tally.missed()).isZero();
    }

    @Test
    void nothingIsRightWhereNothingIsAccepted() {
        Tally tally = field("agency", "{}", """
                {"id":"1","agency":"甲","accept":{"agency":[null]}}""");
        assertThat(tally.missed()).isZero();
    }

    @Test
    void otherIsNoTypeAtAll() {
        Tally tally = field("notice_type", """
                {"notice_type":"other"}""", """
                {"id":"1","notice_type":null}""");
        assertThat(tally.wrong() + tally.missed()).isZero();
    }

    @Test
    void amountsAreComparedByKindToTheYuanAndRepeatedOnesCountOnce() {
        Tally tally = field("amounts", """
                {"amounts":[{"kind":"award","value_cny":75000.4},{"kind":"award","value_cny":75000},{"kind":"budget","value_cny":80000}]}""", """
                {"id":"1","amounts":[{"kind":"award","value_cny":75000},{"kind":"ceiling","value_cny":80000}]}""");
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.wrong()).isEqualTo(1);
        assertThat(tally.missed()).isEqualTo(1);
    }

    @Test
    void anAcceptedAmountReplacesOnlyOneOfItsKind() {
        Tally tally = field("amounts", """
                {"amounts":[{"kind":"budget","value_cny":5}]}""", """
                {"id":"1","amounts":[{"kind":"award","value_cny":7}],"accept":{"amounts":[{"kind":"budget","value_cny":5}]}}""");
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.missed()).isEqualTo(1);
    }

    @Test
    void datesAreComparedToTheDay() {
        Tally tally = field("deadline", """
                {"dates":{"deadline":"2024-04-05T09:30"}}""", """
                {"id":"1","dates":{"deadline":"2024-04-05"}}""");
        assertThat(tally.right()).isEqualTo(1);
    }

    @Test
    void aNoticeThatIsNotInTheOutputIsCounted() {
        Scores scores = NoticeEvaluation.score(Map.of(), List.of(JSON.readTree("""
                {"id":"1","buyer":"甲"}""")));
        assertThat(scores.absent()).isEqualTo(1);
        assertThat(scores.field("buyer").missed()).isEqualTo(1);
    }

    private static Tally field(String name, String notice, String label) {
        JsonNode found = JSON.readTree(notice);
        return NoticeEvaluation.score(Map.of("1", found), List.of(JSON.readTree(label)))
                .field(name);
    }
}
