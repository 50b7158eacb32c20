package weir.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkEvaluationTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void aVerdictIsRightWhenAllItsNoticesAreInOneProcessOrAreNot() {
        Scores scores = LinkEvaluation.score(
                processes("{'process_id':'p','notice_ids':['a','b']}"),
                labels(
                        "{'key':'1','notice_ids':['a','b'],'verdict':'same'}",
                        "{'key':'2','notice_ids':['a','b'],'verdict':'different'}",
                        "{'key':'3','notice_ids':['a','x'],'verdict':'different'}",
                        "{'key':'4','notice_ids':['a','x'],'verdict':'unclear'}"));

        assertThat(scores.field("same").right()).isEqualTo(1);
        assertThat(scores.field("different").right()).isEqualTo(1);
        assertThat(scores.field("clear_verdicts").missed()).isEqualTo(1);
        assertThat(scores.lines()).isEqualTo(3);
    }

    @Test
    void wholeProcessesAreComparedPairByPairWithTheirState() {
        Scores scores = LinkEvaluation.score(
                processes(
                        "{'process_id':'p','notice_ids':['a','b'],'deal_state':'awarded'}",
                        "{'process_id':'q','notice_ids':['c'],'deal_state':'tendered','follows':'p'}"),
                labels("{'process_id':'1','notice_ids':['a','b','c'],'deal_state':'awarded','follows':null}"));

        assertThat(scores.field("linked_pairs").right()).isEqualTo(1);
        assertThat(scores.field("linked_pairs").missed()).isEqualTo(2);
        assertThat(scores.field("deal_state").right()).isEqualTo(1);
        assertThat(scores.field("follows").wrong()).isZero();
    }

    private static Map<String, JsonNode> processes(String... lines) {
        Map<String, JsonNode> byNotice = new HashMap<>();
        labels(lines)
                .forEach(process -> process.path("notice_ids")
                        .values()
                        .forEach(notice -> byNotice.put(notice.asString(""), process)));
        return byNotice;
    }

    private static List<JsonNode> labels(String... lines) {
        return Stream.of(lines)
                .map(line -> MAPPER.readTree(line.replace('\'', '"')))
                .toList();
    }
}
