package weir.rules.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A test of a rule, such as {@code tpp >= 4800 and io_gbs >= 600} or {@code destination in (D:1, D:5, MO)}.
 *
 * <p>Evaluating changes nothing and asks nothing but the facts given.
 */
public sealed interface Expression {

    /** Reads an expression. Empty text is a test that always holds. */
    static Expression parse(String text) throws ExpressionException {
        return text.isBlank() ? new Always() : new ExpressionParser(text).parse();
    }

    /** What the test says of these facts. */
    Answer evaluate(Facts facts);

    /** The single tests in it, in their order. */
    default Stream<Expression> leaves() {
        return Stream.of(this);
    }

    /** Holds for everything. */
    record Always() implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            return Answer.YES;
        }
    }

    /** All parts hold. */
    record And(List<Expression> parts) implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            return Answer.and(parts.stream().map(part -> part.evaluate(facts)).toList());
        }

        @Override
        public Stream<Expression> leaves() {
            return parts.stream().flatMap(Expression::leaves);
        }
    }

    /** One part holds at least. */
    record Or(List<Expression> parts) implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            return Answer.or(parts.stream().map(part -> part.evaluate(facts)).toList());
        }

        @Override
        public Stream<Expression> leaves() {
            return parts.stream().flatMap(Expression::leaves);
        }
    }

    /** The part does not hold. */
    record Not(Expression part) implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            return part.evaluate(facts).not();
        }

        @Override
        public Stream<Expression> leaves() {
            return part.leaves();
        }
    }

    /** The fact of this name holds. */
    record Fact(String name) implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            Verdict verdict = facts.fact(name);
            return Answer.of(Step.of(name, facts.printed(name), verdict), verdict);
        }
    }

    /** The word of this name belongs to one of the groups. */
    record In(String name, List<String> members) implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            Verdict verdict = facts.findWord(name)
                    .map(word -> members.stream()
                            .map(group -> facts.isIn(word, group))
                            .reduce(Verdict.NO, Verdict::or))
                    .orElse(Verdict.UNKNOWN);
            String word = facts.findWord(name).orElse("not known");
            String text = facts.printed(name) + " " + word + " in " + String.join(", ", members);
            return Answer.of(Step.of(name, text, verdict), verdict);
        }
    }

    /** A figure on its side of a line. */
    record Comparison(Name left, Relation relation, BigDecimal bound) implements Expression {

        @Override
        public Answer evaluate(Facts facts) {
            return facts.findNumber(left)
                    .map(value -> compare(value, facts))
                    .orElseGet(() -> answer(facts, null, Verdict.UNKNOWN, Verdict.UNKNOWN));
        }

        private Answer compare(Range value, Facts facts) {
            Verdict exact = relation.compare(value, bound);
            boolean near = value.isExact() && isNear(value.low(), facts.margin(left.name()));
            return answer(facts, value, near ? Verdict.NEAR : exact, exact);
        }

        private boolean isNear(BigDecimal value, BigDecimal percent) {
            BigDecimal margin = bound.multiply(percent).movePointLeft(2).abs();
            return percent.signum() > 0 && value.subtract(bound).abs().compareTo(margin) <= 0;
        }

        private Answer answer(Facts facts, @Nullable Range value, Verdict verdict, Verdict exact) {
            String figure = value == null ? "not known" : value.toString();
            String part = left.part().isEmpty() ? "" : " (" + left.part() + ")";
            String text =
                    facts.printed(left.name()) + part + " " + figure + " " + relation.sign() + " " + Range.of(bound);
            return Answer.of(new Step(left.toString(), text, value, bound, verdict), exact);
        }
    }
}
