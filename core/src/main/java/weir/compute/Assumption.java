package weir.compute;

import java.math.BigDecimal;
import weir.knowledge.KnowledgeRow;
import weir.rules.expression.Range;

/** A quantity of which only a low, a typical and a high value are assumed. */
record Assumption(BigDecimal low, BigDecimal typical, BigDecimal high) {

    static Assumption of(KnowledgeRow row) {
        return new Assumption(number(row, "low"), number(row, "typical"), number(row, "high"));
    }

    static Assumption known(BigDecimal value) {
        return new Assumption(value, value, value);
    }

    private static BigDecimal number(KnowledgeRow row, String column) {
        return row.findNumber(column)
                .filter(value -> value.signum() > 0)
                .orElseThrow(() -> row.wrong(column, "it must be a number above zero"));
    }

    Assumption times(Assumption other) {
        return new Assumption(low.multiply(other.low), typical.multiply(other.typical), high.multiply(other.high));
    }

    Assumption times(BigDecimal factor) {
        return times(known(factor));
    }

    /** The one value, or "0.2, 0.35 and 1". */
    @Override
    public String toString() {
        if (low.compareTo(high) == 0) {
            return Range.of(low).toString();
        }
        return Range.of(low) + ", " + Range.of(typical) + " and " + Range.of(high);
    }
}
