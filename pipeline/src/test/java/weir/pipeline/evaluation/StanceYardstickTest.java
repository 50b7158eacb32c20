package weir.pipeline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import weir.knowledge.Knowledge;

/**
 * Measures stances and quantities against the passages that were written before the rules. The rules were worked out on the odd lines; of
 * the even ones only totals were looked at.
 */
class StanceYardstickTest {

    private static final Path PASSAGES = Path.of("../core/src/test/resources/weir/technology/stances.jsonl");

    @Test
    void mostItemsStandAsACarefulReaderSays() {
        LabelReader reader = new LabelReader(Knowledge.bundled());
        List<JsonNode> labels = new ArrayList<>();
        JsonRecords.each(PASSAGES, labels::add);

        Scores odd = ContextEvaluation.score(reader::technology, half(labels, 0));
        Scores even = ContextEvaluation.score(reader::technology, half(labels, 1));

        System.out.println("odd lines:" + System.lineSeparator() + odd.table());
        System.out.println("even lines:" + System.lineSeparator() + even.table());
        assertThat(odd.field("item_and_stance").f1()).isGreaterThan(0.95);
        assertThat(even.field("item_and_stance").f1()).isGreaterThan(0.80);
        assertThat(even.field("item").f1()).isGreaterThan(0.98);
    }

    private static List<JsonNode> half(List<JsonNode> labels, int remainder) {
        return IntStream.range(0, labels.size())
                .filter(line -> line % 2 == remainder)
                .mapToObj(labels::get)
                .toList();
    }
}
