package weir.rules;

import java.math.BigDecimal;
import java.util.List;
import weir.rules.expression.Verdict;

/**
 * A line of computing power, and how far a computation or a cluster reaches on the way to it.
 *
 * @param rule id of the instrument
 * @param label what follows where the whole test holds
 * @param line the comparison with its figures, such as {@code peak operations a second 1.248e18 > 1e20}
 * @param bound the line
 * @param share the upper end of what was compared as a part of the line: 0.0125 for one and a quarter percent
 * @param result whether the whole test holds, other conditions included
 * @param missing names of what would have to be known
 */
public record Threshold(
        String rule,
        RuleState stateOnDay,
        String label,
        String line,
        BigDecimal bound,
        BigDecimal share,
        Verdict result,
        List<String> missing,
        String citation,
        boolean checked) {

    public Threshold {
        missing = List.copyOf(missing);
    }
}
