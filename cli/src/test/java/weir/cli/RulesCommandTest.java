package weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainPrintsTheControlOfTheDayItsArithmeticItsCitationTheStateTodayAndWhatDiffers() {
        assertThat(run("rules", "explain", "A100", "--on", "2023-03-15", "--today", "2026-11-23"))
                .isZero();
        assertThat(out.toString())
                .contains("NVIDIA A100 (nvidia-a100, family), to China (CN)")
                .contains("On 2023-03-15")
                .contains("controlled: yes, by ac-2022")
                .contains("TPP 4992 >= 4800: yes")
                .contains("input/output GB/s 664 >= 600: yes")
                .contains("87 FR 62186")
                .contains("Today, 2026-11-23")
                .contains("ac-2022: in-force, applies: yes, 3A090 → ended")
                .contains("h200-rule: not-yet → in-force, applies: yes, case-by-case");
    }

    @Test
    void explainFindsAnItemByAChineseNameAndSaysWhatItDoesNotKnow() {
        assertThat(run("rules", "explain", "英伟达Ａ１０", "--on", "2024-03-15")).isZero();
        assertThat(out.toString()).contains("nvidia-a10,").contains("controlled: near");

        assertThat(run("rules", "explain", "TPU v5e", "--on", "2024-03-15")).isZero();
        assertThat(out.toString()).contains("controlled: unknown, by ac-2023; missing: performance_density");
    }

    @Test
    void explainTellsThePolicyOfTheProviderOfAModel() {
        assertThat(run("rules", "explain", "Claude", "--on", "2024-09-01", "--today", "2026-11-23"))
                .isZero();
        assertThat(out.toString())
                .contains("barred by the provider's own policy: yes, by anthropic-regions")
                .contains("company-policy, in-force since 2024-08-23")
                .contains("anthropic-owners: not-yet → in-force");
    }

    @Test
    void explainAsJsonCarriesTheSame() {
        assertThat(run("rules", "explain", "rtx 4090", "--on", "2024-03-15", "--json"))
                .isZero();
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());

        assertThat(json.path("item_id").asString()).isEqualTo("nvidia-rtx4090");
        assertThat(json.at("/on_day/verdict").asString()).isEqualTo("yes");
        assertThat(json.at("/on_day/exception").asString()).isEqualTo("NAC/ACA");
        assertThat(json.at("/on_day/rules/0/state_on_day").asString()).isNotEmpty();
    }

    @Test
    void anUnknownItemIsWrongUsageWithSuggestions() {
        assertThat(run("rules", "explain", "A1000", "--on", "2024-03-15")).isEqualTo(2);
        assertThat(err.toString())
                .contains("A1000: the catalogue has no item of this name")
                .contains("nvidia-a100");
        assertThat(run("rules", "explain", "A100", "--country", "China")).isEqualTo(2);
    }

    @Test
    void checkFindsTheBundledPacksSound() {
        assertThat(run("rules", "check", "--unchecked")).isZero();
        assertThat(out.toString()).contains("0 complaints").contains("rules/letters.csv letters-2022-nvidia");
    }

    @Test
    void aUsersOwnRuleWorksAtOnceAndABadOneIsReported() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("knowledge/rules"));
        Files.writeString(rules.resolve("instruments.csv"), """
                id,kind,title,citation,effect,checked,source
                own-rule,letter,A letter of our own,1 XX 1,names a card,unchecked,composed
                """);
        Files.writeString(rules.resolve("states.csv"), """
                id,instrument,state,from,to,known_from,checked,source,note
                own-1,own-rule,in-force,2024-01-01,,2024-01-01,unchecked,,
                """);
        Files.writeString(rules.resolve("letters.csv"), """
                id,rank,instrument,label,system_label,expression,scope,items,effect,exception,from,to,checked,source
                own-test,5,own-rule,named by our letter,,,destination in (CN),nvidia-v100,controls,,,,unchecked,
                """);
        String knowledge = folder.resolve("knowledge").toString();

        assertThat(run("rules", "explain", "V100", "--on", "2024-03-15", "--knowledge", knowledge))
                .isZero();
        assertThat(out.toString()).contains("controlled: yes, by own-rule").contains("named by our letter");

        Files.writeString(rules.resolve("states.csv"), """
                id,instrument,state,from,to,known_from,checked,source,note
                own-1,own-rule,in-force,2024-01-01,2024-02-01,2024-01-01,unchecked,,
                own-2,own-rule,in-force,2024-03-01,,2024-03-01,unchecked,,
                """);
        assertThat(run("rules", "check", "--knowledge", knowledge)).isEqualTo(1);
        assertThat(out.toString()).contains("rules/states.csv, own-2").contains("1 complaints");
    }

    private int run(String... arguments) {
        return Weir.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
