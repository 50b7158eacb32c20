package weir.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import weir.notice.value.Money;

/**
 * Finds sums under a head of 万元 that are plainly in yuan. Another sum of the notice with a unit of its own decides; without one, a
 * purchase of ten thousand million is taken for a wrong head.
 */
final class UnitCheck {

    private static final BigDecimal TOO_MUCH = new BigDecimal("10000000000");
    private static final BigDecimal CLOSE = BigDecimal.TEN;

    private UnitCheck() {}

    static <T> List<T> checked(List<T> found, Function<T, Money> money, BiFunction<T, Money, T> with) {
        List<BigDecimal> known = found.stream()
                .map(money)
                .filter(sum -> sum.unitWritten() || sum.factor().compareTo(BigDecimal.ONE) == 0)
                .map(Money::value)
                .toList();
        return found.stream()
                .map(it -> isInYuan(money.apply(it), known)
                        ? with.apply(it, money.apply(it).in(BigDecimal.ONE))
                        : it)
                .toList();
    }

    private static boolean isInYuan(Money sum, List<BigDecimal> known) {
        if (sum.unitWritten() || sum.factor().compareTo(BigDecimal.ONE) <= 0) {
            return false;
        }
        boolean asYuan = known.stream().anyMatch(other -> areClose(other, sum.number()));
        boolean asHead = known.stream().anyMatch(other -> areClose(other, sum.value()));
        return asYuan != asHead ? asYuan : sum.value().compareTo(TOO_MUCH) >= 0;
    }

    private static boolean areClose(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(CLOSE)) < 0 && other.compareTo(one.multiply(CLOSE)) < 0;
    }
}
