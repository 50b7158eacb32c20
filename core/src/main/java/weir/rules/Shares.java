package weir.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import weir.rules.expression.Range;
import weir.rules.expression.Verdict;

/** Shares of owners, added up; what is not known of them makes the upper bound. */
final class Shares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Owner> owners;

    Shares(List<Owner> owners) {
        this.owners = owners;
    }

    /** How much belongs to owners of a kind: at least what is known to, at most that and all that is not known. */
    Range of(Function<Owner, Verdict> belongs) {
        BigDecimal surely = sum(owner -> belongs.apply(owner) == Verdict.YES);
        BigDecimal surelyNot = sum(owner -> belongs.apply(owner) == Verdict.NO);
        return new Range(surely, WHOLE.subtract(surelyNot).max(surely));
    }

    /** The largest share of one natural person; what is not shown to be a person's may be one's through others. */
    Range ofLargestPerson() {
        BigDecimal largest =
                owners.stream().filter(Owner::person).map(Owner::percent).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal open = WHOLE.subtract(sum(Owner::person));
        return new Range(largest, open.add(largest).max(largest));
    }

    private BigDecimal sum(Predicate<Owner> wanted) {
        return owners.stream().filter(wanted).map(Owner::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
