package weir.technology.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;
import weir.knowledge.KnowledgeRow;

class FormWordsTest {

    /** No hours of a chip. */
    private static final String HOURS_OF_CORES = "核时";

    private static Stream<String> words(String set) {
        return Knowledge.bundled().table("technology/form-words.csv", "set", "words").rows().stream()
                .filter(row -> row.required("set").equals(set))
                .flatMap(row -> row.list("words").stream());
    }

    @Test
    void theEstimateOfComputingPowerKnowsEachUnitThatAQuantityCanHave() {
        Set<String> units = Knowledge.bundled().table("compute/units.csv", "unit").rows().stream()
                .map(row -> row.required("unit"))
                .collect(Collectors.toSet());
        List<String> cardHours = words("cardhours").toList();

        assertThat(Stream.of("piece", "machine", "hours")
                        .flatMap(FormWordsTest::words)
                        .filter(unit -> !cardHours.contains(unit) && !unit.equals(HOURS_OF_CORES)))
                .isSubsetOf(units);
    }

    @Test
    void aFormWithAnOpenBracketIsNamedWithItsPlace() {
        Knowledge users =
                Knowledge.bundled().with(Map.of("technology/form-words.csv", "set,words,counts\nodd,(采购@,\n"));
        KnowledgeRow row = users.table("technology/form-words.csv", "set", "words").rows().stream()
                .filter(it -> it.required("set").equals("odd"))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> new FormWords(users).form(row, "words", ""))
                .withMessageContaining("technology/form-words.csv, line 2, column words");
    }
}
