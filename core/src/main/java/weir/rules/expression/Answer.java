package weir.rules.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What a test says of given facts, and why.
 *
 * @param verdict near where a figure lies within its margin of a line that decides
 * @param exact the answer by the figures as they stand, never near
 * @param steps the comparisons that decided, or all where none decided alone
 * @param missing names of what would have to be known; empty unless unknown
 */
public record Answer(Verdict verdict, Verdict exact, List<Step> steps, List<String> missing) {

    /** The answer of a test that asks nothing. */
    public static final Answer YES = new Answer(Verdict.YES, Verdict.YES, List.of(), List.of());

    public Answer {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    static Answer of(Step step, Verdict exact) {
        boolean unknown = step.verdict() == Verdict.UNKNOWN;
        return new Answer(step.verdict(), exact, List.of(step), unknown ? List.of(step.name()) : List.of());
    }

    /** Both have to hold. */
    public Answer and(Answer other) {
        return and(List.of(this, other));
    }

    /** One has to hold. */
    public Answer or(Answer other) {
        return or(List.of(this, other));
    }

    /** All have to hold. */
    public static Answer and(List<Answer> parts) {
        return join(parts, Verdict::and, Verdict.NO);
    }

    /** One of them has to hold. */
    public static Answer or(List<Answer> parts) {
        return join(parts, Verdict::or, Verdict.YES);
    }

    Answer not() {
        return new Answer(verdict.not(), exact.not(), steps, missing);
    }

    private static Answer join(List<Answer> parts, BinaryOperator<Verdict> joining, Verdict deciding) {
        Verdict verdict = joined(parts, Answer::verdict, joining, deciding);
        Verdict exact = joined(parts, Answer::exact, joining, deciding);
        for (Answer part : parts) {
            if (part.verdict == deciding) {
                return new Answer(verdict, exact, part.steps, List.of());
            }
        }
        List<Step> steps = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        parts.forEach(part -> steps.addAll(part.steps));
        parts.forEach(part -> missing.addAll(part.missing));
        return new Answer(verdict, exact, steps, List.copyOf(missing));
    }

    private static Verdict joined(
            List<Answer> parts, Function<Answer, Verdict> of, BinaryOperator<Verdict> joining, Verdict deciding) {
        return parts.stream().map(of).reduce(deciding.not(), joining);
    }
}
