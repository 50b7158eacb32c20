package weir.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.rules.expression.Verdict;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;

class RulebookTest {

    private static final Catalogue CATALOGUE = Catalogue.load(Knowledge.bundled());
    private static final Rulebook RULEBOOK = Rulebook.load(Knowledge.bundled(), CATALOGUE);

    @ParameterizedTest(name = "{0}: {1} in 2022, {2} in 2023")
    @CsvSource(nullValues = "-", textBlock = """
            nvidia-a100,          3A090, 3A090.a.1
            nvidia-a800,          -,     3A090.a.1
            nvidia-h800,          -,     3A090.a.1
            nvidia-h100-sxm5,     3A090, 3A090.a.1
            nvidia-h20,           -,     -
            nvidia-l20,           -,     -
            nvidia-l2,            -,     -
            nvidia-l4,            -,     3A090.a.2
            nvidia-l40,           -,     3A090.b.1
            nvidia-a30,           -,     3A090.b.1
            nvidia-a40,           -,     3A090.b.2
            nvidia-a10,           -,     -
            nvidia-rtx4090,       -,     3A090.a
            nvidia-rtx4090d,      -,     none (Note 2)
            nvidia-v100,          -,     -
            nvidia-t4,            -,     -
            amd-mi250,            3A090, 3A090.a.1
            amd-mi210,            -,     3A090.b.1
            dgx-a100,             4A090, 4A090.a
            """)
    void anItemHasTheClassOfTheRuleOfTheDay(String id, String in2022, String in2023) {
        assertThat(rule(id, "ac-2022", "2022-12-01").label()).isEqualTo(in2022);
        assertThat(rule(id, "ac-2023", "2024-03-15").label()).isEqualTo(in2023);
    }

    @ParameterizedTest(name = "{0} to {1} on {2}: {3} by {4}")
    @CsvSource(nullValues = "-", textBlock = """
            nvidia-a100,      CN, 2022-08-01, no,      -,            -
            nvidia-a100,      CN, 2022-09-15, yes,     letters-2022, -
            nvidia-a100,      RU, 2022-09-15, yes,     letters-2022, -
            nvidia-a100,      CN, 2022-10-21, yes,     ac-2022,      -
            nvidia-a100,      HK, 2022-10-21, yes,     ac-2022,      -
            nvidia-a100,      MO, 2022-12-01, no,      -,            -
            nvidia-a100,      MO, 2023-02-01, yes,     macau-2023,   -
            nvidia-a100,      CN, 2024-03-15, yes,     ac-2023,      -
            nvidia-a100,      HK, 2024-03-15, yes,     ac-2023,      -
            nvidia-a100,      MO, 2024-03-15, yes,     ac-2023,      -
            nvidia-a100,      DE, 2024-03-15, unknown, ac-2023,      -
            nvidia-a800,      CN, 2023-06-01, no,      -,            -
            nvidia-a800,      CN, 2023-11-01, unknown, letters-2023, -
            nvidia-a800,      CN, 2023-11-17, yes,     ac-2023,      -
            nvidia-h20,       CN, 2024-06-01, no,      -,            -
            nvidia-h20,       CN, 2025-05-01, yes,     letters-2025, -
            nvidia-h20,       CN, 2025-09-01, no,      -,            -
            amd-mi308x,       CN, 2025-05-01, yes,     letters-2025, -
            amd-mi308x,       CN, 2024-05-01, unknown, ac-2023,      -
            nvidia-rtx4090,   CN, 2024-03-15, yes,     ac-2023,      NAC/ACA
            nvidia-rtx4090d,  CN, 2024-03-15, no,      -,            -
            nvidia-a10,       CN, 2024-03-15, near,    ac-2023,      -
            nvidia-a30,       CN, 2024-03-15, yes,     ac-2023,      NAC/ACA
            nvidia-v100,      CN, 2024-03-15, no,      -,            -
            google-tpuv5e,    CN, 2024-03-15, unknown, ac-2023,      -
            aws-p4d,          CN, 2024-03-15, yes,     ac-2023,      -
            aws-p3,           CN, 2024-03-15, no,      -,            -
            dgx-h100,         CN, 2022-09-15, yes,     letters-2022, -
            huawei-ascend910b, CN, 2024-03-15, no,     -,            -
            """)
    void anItemIsOutOfReachByTheRuleOrLetterOfTheDay(
            String id, String country, LocalDate on, String verdict, String because, String exception) {
        Control control = RULEBOOK.controlled(item(id), country, on);

        assertThat(control.verdict().code()).isEqualTo(verdict);
        assertThat(control.because().stream().map(RuleAnswer::rule).findFirst().orElse(null))
                .isEqualTo(because);
        assertThat(control.exception()).isEqualTo(exception);
    }

    @Test
    void anUnknownAnswerSaysWhatIsMissing() {
        assertThat(RULEBOOK.controlled(item("google-tpuv5e"), "CN", LocalDate.of(2024, 3, 15))
                        .missing())
                .containsExactly("performance_density");
        assertThat(RULEBOOK.controlled(item("nvidia-a100"), "DE", LocalDate.of(2024, 3, 15))
                        .missing())
                .containsExactly("headquarters", "parent_headquarters");
    }

    @Test
    void anAnswerShowsItsArithmeticAndItsCitation() {
        RuleAnswer answer = rule("nvidia-a100", "ac-2023", "2024-03-15");

        assertThat(answer.arithmetic()).contains("TPP 4992 >= 4800: yes");
        assertThat(answer.citation()).contains("88 FR 73458");
        assertThat(answer.stateOnDay()).isEqualTo(RuleState.IN_FORCE);
        assertThat(answer.since()).isEqualTo("2023-11-17");
    }

    @Test
    void aFamilyWhoseVariantsDifferDependsOnTheVariant() {
        Knowledge knowledge = Knowledge.bundled().with(Map.of("technology/chips.csv", """
                id,family,maker,country,group,name,aliases,datacenter_marketed,tpp,io_bandwidth_gbs,performance_density,sources
                nvidia-a100-slow,nvidia-a100,nvidia,US,us,A100 slow,A100慢速版,yes,1000,64,1,composed
                """));
        Catalogue catalogue = Catalogue.load(knowledge);
        Control control = Rulebook.load(knowledge, catalogue)
                .controlled(catalogue.findItem("nvidia-a100").orElseThrow(), "CN", LocalDate.of(2024, 3, 15));

        assertThat(control.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(control.missing()).containsExactly("which variant it is");
    }

    @Test
    void aLetterThatNamesOneVariantLeavesItsFamilyOpen() {
        Knowledge knowledge = Knowledge.bundled().with(Map.of("rules/letters.csv", """
                id,rank,instrument,label,system_label,expression,scope,items,effect,exception,from,to,checked,source
                one-variant,5,letters-2025,named by letter,,,destination in (CN),nvidia-v100-pcie,controls,,,,unchecked,
                """));
        Catalogue catalogue = Catalogue.load(knowledge);
        Rulebook rulebook = Rulebook.load(knowledge, catalogue);
        LocalDate on = LocalDate.of(2025, 5, 1);

        assertThat(rulebook.controlled(catalogue.findItem("nvidia-v100-pcie").orElseThrow(), "CN", on)
                        .verdict())
                .isEqualTo(Verdict.YES);
        assertThat(rulebook.controlled(catalogue.findItem("nvidia-v100").orElseThrow(), "CN", on)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void theRentOfAMachineWithAControlledChipIsSaidToBeNoExport() {
        assertThat(rule("aws-p4d", "cloud-access", "2024-09-01").result()).isEqualTo(Verdict.YES);
        assertThat(rule("aws-p4d", "cloud-access", "2024-09-01").controls()).isFalse();
        assertThat(rule("dgx-a100", "cloud-access", "2024-09-01").result()).isEqualTo(Verdict.NO);
        assertThat(rule("azure-openai", "cloud-access", "2024-09-01").result()).isEqualTo(Verdict.YES);
    }

    @ParameterizedTest(name = "{0} on {1} as known on {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            ac-2022,       2022-01-01, -,          not-yet
            ac-2022,       2023-11-16, -,          in-force
            ac-2022,       2023-11-17, -,          ended
            ac-2022,       2022-11-01, 2022-09-01, none
            diffusion,     2025-06-01, 2025-03-01, in-force
            diffusion,     2025-06-01, -,          not-enforced
            diffusion,     2025-03-01, -,          not-yet
            affiliates,    2025-10-15, -,          in-force
            affiliates,    2026-03-01, 2025-10-15, in-force
            affiliates,    2026-03-01, -,          stayed
            affiliates,    2026-11-23, -,          unverified
            iaas-proposal, 2026-11-23, -,          proposed
            eo-14110,      2025-01-19, -,          in-force
            eo-14110,      2025-01-20, -,          ended
            """)
    void aRuleHasAStateOnADayByWhatWasKnownOnAnother(String id, LocalDate on, LocalDate known, String state) {
        assertThat(RULEBOOK.state(id, new AsOf(on, known)).state().code()).isEqualTo(state);
    }

    @ParameterizedTest(name = "China on {0}: {1} for {2}")
    @CsvSource(textBlock = """
            nvidia-h200-sxm,  case-by-case
            nvidia-b200,      presumption of denial
            nvidia-l40,       NAC notification or licence
            nvidia-rtx4090,   NAC/ACA or licence
            nvidia-h20,       no 3A090 licence by thresholds
            """)
    void theReviewOfJanuary2026GoesByClassAndFigures(String id, String policy) {
        assertThat(rule(id, "h200-rule", "2026-02-01").label()).isEqualTo(policy);
    }

    @Test
    void aSubsidiaryInSingaporeOwnedFromChinaMayUseClaudeUntilTheOwnershipRule() {
        Party subsidiary = Party.body("SG", "SG", "CN", List.of(owner("parent", 60, "CN", false)));

        assertThat(mayUse("claude", subsidiary, "2025-06-01")).isEqualTo(Verdict.YES);
        assertThat(mayUse("claude", subsidiary, "2025-09-06")).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest(name = "{0} from {1} on {2}: may use {3}")
    @CsvSource(textBlock = """
            claude,       CN, 2024-09-01, no
            claude,       CN, 2024-03-01, unknown
            claude,       GB, 2025-06-01, yes
            claude,       GB, 2025-10-01, unknown
            gpt,          CN, 2024-08-01, no
            gpt,          CN, 2024-04-01, unknown
            openai-api,   HK, 2024-08-01, no
            azure-openai, CN, 2024-04-01, yes
            azure-openai, CN, 2024-11-01, unknown
            azure-openai, SG, 2024-11-01, yes
            sagemaker,    CN, 2024-11-01, unknown
            """)
    void aProvidersOwnPolicyBarsByPlaceOwnersAndKindOfCustomer(String id, String country, String on, String answer) {
        assertThat(mayUse(id, Party.in(country), on).code()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource(textBlock = """
            2025-10-15, in-force,   yes, yes
            2026-03-01, stayed,     yes, no
            2026-11-23, unverified, yes, unknown
            2025-08-01, not-yet,    yes, no
            """)
    void theAffiliatesRuleAddsTheSharesOfListedOwners(String on, String state, String result, String effective) {
        Party firm =
                Party.body("CN", "CN", "CN", List.of(owner("one", 30, "CN", true), owner("other", 25, "CN", true)));
        RuleAnswer answer = ownership(firm, "affiliates", on);

        assertThat(answer.stateOnDay().code()).isEqualTo(state);
        assertThat(answer.result().code()).isEqualTo(result);
        assertThat(answer.effective().code()).isEqualTo(effective);
        assertThat(answer.arithmetic()).first().asString().contains("55");
    }

    @ParameterizedTest(name = "{0} percent listed, {1} percent not: {2}")
    @CsvSource({"40, 60, no", "40, 55, no", "40, 45, unknown", "50, 0, yes", "0, 0, unknown"})
    void sharesThatNobodyKnowsLeaveTheAnswerOpen(int listed, int notListed, String result) {
        Party firm = Party.body(
                "CN", "CN", null, List.of(owner("a", listed, "CN", true), owner("b", notListed, "CN", false)));

        assertThat(ownership(firm, "affiliates", "2025-10-15").result().code()).isEqualTo(result);
    }

    @Test
    void theHeadquartersTestReachesAMalaysianSubsidiaryOfAChineseParent() {
        Party subsidiary = Party.body("MY", "MY", "CN", List.of());
        Party independent = Party.body("MY", "MY", "MY", List.of());
        Party unknown = Party.body("MY", "MY", null, List.of());

        assertThat(ownership(subsidiary, "ac-2023", "2026-06-15").result()).isEqualTo(Verdict.YES);
        assertThat(ownership(independent, "ac-2023", "2026-06-15").result()).isEqualTo(Verdict.NO);
        assertThat(ownership(unknown, "ac-2023", "2026-06-15").missing()).containsExactly("parent_headquarters");
        RuleAnswer chip = RULEBOOK.explain(item("nvidia-h100"), subsidiary, "MY", AsOf.day(LocalDate.of(2026, 6, 15)))
                .findRule("hq-guidance")
                .orElseThrow();
        assertThat(chip.result()).isEqualTo(Verdict.YES);
    }

    @Test
    void theFourTestsOfOwnershipStayApart() {
        Party firm = new Party(
                "SG", "SG", "SG", List.of(new Owner("a person", new BigDecimal(30), "CN", false, true)), null);

        String results = RULEBOOK.ownership(firm, AsOf.day(LocalDate.of(2026, 3, 1))).stream()
                .map(answer -> answer.rule() + " " + answer.result().code() + " "
                        + answer.stateOnDay().code())
                .collect(Collectors.joining("; "));

        assertThat(results)
                .isEqualTo("affiliates unknown stayed; ac-2023 no in-force; anthropic-owners unknown in-force;"
                        + " iaas-proposal yes proposed");
    }

    @Test
    void everyItemOfTheCatalogueHasAnAnswerOnEveryDay() {
        for (CatalogueItem item : CATALOGUE.items()) {
            Stream.of("2015-01-01", "2022-10-21", "2024-03-15", "2026-11-23")
                    .forEach(day -> assertThat(RULEBOOK.controlled(item, "CN", LocalDate.parse(day))
                                    .verdict())
                            .isNotNull());
        }
    }

    private static CatalogueItem item(String id) {
        return CATALOGUE.findItem(id).orElseThrow();
    }

    private static RuleAnswer rule(String id, String rule, String on) {
        return RULEBOOK.explain(item(id), "CN", AsOf.day(LocalDate.parse(on)))
                .findRule(rule)
                .orElseThrow();
    }

    private static Verdict mayUse(String id, Party party, String on) {
        return RULEBOOK.providerPolicy(item(id), party, AsOf.day(LocalDate.parse(on)))
                .mayUse();
    }

    private static RuleAnswer ownership(Party party, String rule, String on) {
        return RULEBOOK.ownership(party, AsOf.day(LocalDate.parse(on))).stream()
                .filter(answer -> answer.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Owner owner(String name, int percent, String headquarters, boolean listed) {
        return new Owner(name, BigDecimal.valueOf(percent), headquarters, listed, false);
    }
}
