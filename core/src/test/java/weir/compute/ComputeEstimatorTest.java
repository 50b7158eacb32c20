package weir.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import weir.knowledge.Knowledge;
import weir.rules.AsOf;
import weir.rules.RuleState;
import weir.rules.Rulebook;
import weir.rules.Threshold;
import weir.rules.expression.Verdict;
import weir.technology.Catalogue;

class ComputeEstimatorTest {

    @Test
    void fourThousandA100AreAboutOnePercentOfTheClusterLine() {
        ComputeEstimate estimate = estimate(Knowledge.bundled(), "nvidia-a100", 500 * 8, null);

        assertThat(estimate.peakOpsPerS()).isEqualByComparingTo("1.248e18");
        Threshold line = estimate.thresholds().stream()
                .filter(threshold -> threshold.bound().compareTo(new BigDecimal("1e20")) == 0)
                .findFirst()
                .orElseThrow();
        assertThat(line.rule()).isEqualTo("eo-14110");
        assertThat(line.stateOnDay()).isEqualTo(RuleState.IN_FORCE);
        assertThat(line.share()).isEqualByComparingTo("0.01248");
        assertThat(line.result()).isEqualTo(Verdict.NO);
    }

    @Test
    void allThatIsAssumedIsPrinted() {
        ComputeEstimate estimate = estimate(Knowledge.bundled(), "nvidia-a100", 8, null);

        assertThat(estimate.assumptions())
                .contains(
                        "rate of one chip: 312 x 10^12 operations a second (dense_fp16_bf16_tflops)",
                        "utilisation: 0.2, 0.35 and 1 of the peak rate",
                        "days: 30, 180 and 365, no duration is known")
                .hasSize(5);
    }

    @Test
    void hoursOfTheNoticeReplaceTheAssumedDuration() {
        ComputeEstimate.Operations operations = Objects.requireNonNull(
                estimate(Knowledge.bundled(), "aws-p4d", 8, new BigDecimal(100)).operations());

        assertThat(operations.peak()).isEqualByComparingTo("8.986e20");
        assertThat(operations.typical()).isEqualByComparingTo("3.145e20");
        assertThat(operations.low()).isEqualByComparingTo("1.797e20");
    }

    @Test
    void whatLiesOnBothSidesOfALineIsUnknown() {
        List<Threshold> thresholds =
                estimate(Knowledge.bundled(), "nvidia-h100", 4000, null).thresholds();

        assertThat(thresholds.stream().filter(line -> line.rule().equals("outbound-2025")))
                .singleElement()
                .satisfies(line -> assertThat(line.result()).isEqualTo(Verdict.YES))
                .satisfies(line -> assertThat(line.stateOnDay()).isEqualTo(RuleState.NOT_YET));
        assertThat(thresholds.stream().filter(line -> line.rule().equals("eu-ai-act")))
                .singleElement()
                .satisfies(line -> assertThat(line.result()).isEqualTo(Verdict.UNKNOWN));
    }

    @Test
    void aChipWithoutARateHasNoEstimateAndSaysSo() {
        ComputeEstimate estimate = estimate(Knowledge.bundled(), "thead-ppu", 100, null);

        assertThat(estimate.operations()).isNull();
        assertThat(estimate.peakOpsPerS()).isNull();
        assertThat(estimate.assumptions()).singleElement().asString().contains("no peak rate");
    }

    @Test
    void theDefaultsAreRowsThatAUserMayReplace() {
        Knowledge knowledge = Knowledge.bundled().with(Map.of("compute/assumptions.csv", """
                id,low,typical,high,choice,about
                utilisation,0.4,0.4,0.4,,
                """));

        assertThat(Objects.requireNonNull(estimate(knowledge, "aws-p4d", 8, new BigDecimal(100))
                                .operations())
                        .peak())
                .isEqualByComparingTo("3.594e20");
    }

    private static ComputeEstimate estimate(Knowledge knowledge, String id, int chips, @Nullable BigDecimal hours) {
        Catalogue catalogue = Catalogue.load(knowledge);
        return ComputeEstimator.load(knowledge, catalogue, Rulebook.load(knowledge, catalogue))
                .estimate(
                        catalogue.findItem(id).orElseThrow(),
                        BigDecimal.valueOf(chips),
                        hours,
                        AsOf.day(LocalDate.of(2024, 3, 15)));
    }
}
