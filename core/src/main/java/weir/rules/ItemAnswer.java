package weir.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import weir.technology.CatalogueKind;

/**
 * What the rules say of an item that goes to a country, or is used from there, on a day.
 *
 * @param rules one answer for each rule that tests it, in whatever state the rule was
 * @param parts the same for the variants of a family or the chips in a machine; empty for a chip
 */
public record ItemAnswer(
        String itemId,
        String name,
        CatalogueKind kind,
        LocalDate on,
        String country,
        List<RuleAnswer> rules,
        List<ItemAnswer> parts) {

    public ItemAnswer {
        rules = List.copyOf(rules);
        parts = List.copyOf(parts);
    }

    /** The answer of one rule. */
    public Optional<RuleAnswer> findRule(String rule) {
        return rules.stream().filter(answer -> answer.rule().equals(rule)).findFirst();
    }
}
