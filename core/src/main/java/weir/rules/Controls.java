package weir.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.rules.expression.Verdict;

/** Joins the answers of all rules to one: was it out of reach. */
final class Controls {

    private Controls() {}

    static Control of(List<RuleAnswer> rules) {
        List<RuleAnswer> controlling =
                rules.stream().filter(RuleAnswer::controls).toList();
        Verdict verdict = controlling.stream().map(RuleAnswer::effective).reduce(Verdict.NO, Verdict::or);
        List<RuleAnswer> because = verdict == Verdict.NO
                ? List.of()
                : controlling.stream()
                        .filter(rule -> rule.effective() == verdict)
                        .toList();
        Set<String> missing = new LinkedHashSet<>();
        because.forEach(rule -> missing.addAll(rule.missing()));
        return new Control(verdict, because, exception(because), List.copyOf(missing));
    }

    /** An exception serves only where every rule that bites has one. */
    private static @Nullable String exception(List<RuleAnswer> because) {
        boolean everywhere = !because.isEmpty() && because.stream().allMatch(rule -> rule.exception() != null);
        return everywhere ? because.getFirst().exception() : null;
    }
}
