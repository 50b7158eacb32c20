package weir.compute;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.rules.Threshold;

/**
 * How much computing power a number of chips is. Operations are floating-point (or integer) operations, a multiply-add counted as two,
 * as the thresholds of the rules count them.
 *
 * @param itemId the chip, family or machine the estimate is of
 * @param chips how many chips
 * @param peakOpsPerS operations a second of all chips at their dense peak rate; null where the rate is not known
 * @param operations of the whole time; null where the rate is not known
 * @param assumptions what was assumed, each in words that can be printed
 * @param thresholds how far it reaches on the way to each line of the rules, by its upper end
 */
public record ComputeEstimate(
        String itemId,
        BigDecimal chips,
        @Nullable BigDecimal peakOpsPerS,
        @Nullable Operations operations,
        List<String> assumptions,
        List<Threshold> thresholds) {

    public ComputeEstimate {
        assumptions = List.copyOf(assumptions);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Operations over the whole time.
     *
     * @param low with the low utilisation and time
     * @param typical with the typical ones
     * @param peak at the theoretical peak for the longest time: an upper bound
     */
    public record Operations(BigDecimal low, BigDecimal typical, BigDecimal peak) {}
}
