package weir.rules.expression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How a figure is compared with a line. */
enum Relation {
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Optional<Relation> ofSign(String sign) {
        return Arrays.stream(values())
                .filter(relation -> relation.sign.equals(sign))
                .findFirst();
    }

    /** Unknown where one end of the range holds and the other does not. */
    Verdict compare(Range value, BigDecimal bound) {
        boolean low = holds(value.low(), bound);
        boolean high = holds(value.high(), bound);
        return low == high ? Verdict.of(low) : Verdict.UNKNOWN;
    }

    private boolean holds(BigDecimal value, BigDecimal bound) {
        int order = value.compareTo(bound);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
        };
    }
}
