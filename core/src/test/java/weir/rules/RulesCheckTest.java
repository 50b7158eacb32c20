package weir.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;
import weir.technology.Catalogue;

class RulesCheckTest {

    @Test
    void allPacksAreSoundAndEveryChipHasTheClassOfTheTableOnEachDate() {
        RulesCheck.Report report = check(Map.of());

        assertThat(report.complaints()).isEmpty();
        assertThat(report.compared()).isGreaterThan(240);
        assertThat(report.unchecked()).contains("rules/letters.csv letters-2022-nvidia");
    }

    @Test
    void aClassThatTheMeasuresDoNotGiveIsReported() {
        RulesCheck.Report report = check(Map.of("technology/chips.csv", """
                id,maker,country,group,name,aliases,datacenter_marketed,tpp,io_bandwidth_gbs,class_2022_10_21
                nvidia-a2,nvidia,US,us,A2,A2测试名,yes,288,32,3A090
                """));

        assertThat(report.complaints())
                .singleElement()
                .asString()
                .contains("nvidia-a2", "class_2022_10_21", "says \"3A090\"", "give \"none\"");
    }

    @Test
    void overlapsGapsUnknownItemsAndUnknownClassesAreReported() {
        RulesCheck.Report report = check(Map.of(
                "rules/instruments.csv", """
                id,kind,title,citation,effect,checked,source
                own-rule,regulation,A rule of our own,1 XX 1,,unchecked,composed
                """,
                "rules/states.csv", """
                id,instrument,state,from,to,known_from,checked,source,note
                own-1,own-rule,in-force,2024-01-01,2024-06-30,2024-01-01,unchecked,,
                own-2,own-rule,stayed,2024-06-01,2024-08-31,2024-01-01,unchecked,,
                own-3,own-rule,in-force,2024-10-01,,2024-10-01,unchecked,,
                """,
                "rules/licence-tests.csv", """
                id,rank,instrument,label,system_label,expression,scope,items,effect,exception,from,to,checked,source
                own-test,500,own-rule,x,,class in (3A999),,no-such-chip,informs,,,,unchecked,
                """));

        assertThat(report.complaints())
                .hasSize(4)
                .anyMatch(complaint -> complaint.contains("own-1 and own-2: both cover a day"))
                .anyMatch(complaint -> complaint.contains("own-3: no row says how own-rule stood"))
                .anyMatch(complaint -> complaint.contains("no item no-such-chip"))
                .anyMatch(complaint -> complaint.contains("no test gives the class 3A999"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            speed >= 4                       ; "speed" is no name of rules/measures.csv
            tpp >= much                      ; a number such as 4800 or 1e26 was expected where "much" stands
            tpp                              ; "tpp" is used as a fact
            datacenter_marketed > 3          ; used as a number
            destination in (D:9)             ; "D:9" is no country and no group
            (tpp >= 4                        ; ")" was expected where the end stands
            """)
    void aTestThatCannotBeReadNamesFileLineAndColumn(String expression, String complaint) {
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> check(Map.of("rules/chip-tests.csv", """
                        id,rank,instrument,label,system_label,expression,scope,items,effect,exception,from,to,checked,source
                        own-test,500,ac-2023,x,,"%s",,,informs,,,,unchecked,
                        """.formatted(expression))))
                .withMessageContaining("rules/chip-tests.csv, line 2, column expression")
                .withMessageContaining(complaint);
    }

    private static RulesCheck.Report check(Map<String, String> files) {
        Knowledge knowledge = Knowledge.bundled().with(files);
        return RulesCheck.run(knowledge, Catalogue.load(knowledge));
    }
}
