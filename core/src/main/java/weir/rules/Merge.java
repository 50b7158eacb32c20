package weir.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.rules.expression.Verdict;

/** Makes one answer for each rule from the answers for the variants of a family, or for the parts of a machine. */
final class Merge {

    private static final String VARIANT = "which variant it is";

    private Merge() {}

    /** Where all variants agree, that; otherwise unknown, and the variant is what is missing. */
    static List<RuleAnswer> ofVariants(List<ItemAnswer> variants) {
        return byRule(variants, answers -> agreed(answers, variants.size()));
    }

    /** One part that is controlled makes the whole controlled. */
    static List<RuleAnswer> ofParts(List<ItemAnswer> parts) {
        return byRule(parts, Merge::any);
    }

    private static List<RuleAnswer> byRule(List<ItemAnswer> items, Function<List<RuleAnswer>, RuleAnswer> merging) {
        Map<String, List<RuleAnswer>> byRule = items.stream()
                .flatMap(item -> item.rules().stream())
                .collect(Collectors.groupingBy(RuleAnswer::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().map(merging).toList();
    }

    /** A rule that says nothing of a variant, as a letter that does not name it, says no. */
    private static RuleAnswer agreed(List<RuleAnswer> answers, int variants) {
        Verdict first = answers.getFirst().result();
        boolean ofAll = answers.size() == variants || first == Verdict.NO;
        boolean agree = ofAll && answers.stream().allMatch(answer -> answer.result() == first);
        if (agree) {
            return answers.getFirst().with(first, labels(answers), missing(answers));
        }
        return answers.getFirst().with(Verdict.UNKNOWN, labels(answers), List.of(VARIANT));
    }

    private static RuleAnswer any(List<RuleAnswer> answers) {
        Verdict verdict = answers.stream().map(RuleAnswer::result).reduce(Verdict.NO, Verdict::or);
        List<RuleAnswer> deciding =
                answers.stream().filter(answer -> answer.result() == verdict).toList();
        return deciding.getFirst().with(verdict, labels(deciding), missing(deciding));
    }

    private static @Nullable String labels(List<RuleAnswer> answers) {
        String labels = answers.stream()
                .map(RuleAnswer::label)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" or "));
        return labels.isEmpty() ? null : labels;
    }

    private static List<String> missing(List<RuleAnswer> answers) {
        Set<String> missing = new LinkedHashSet<>();
        answers.forEach(answer -> missing.addAll(answer.missing()));
        return List.copyOf(missing);
    }
}
