package weir.rules;

import java.util.List;
import weir.rules.expression.Verdict;

/**
 * Whether a provider's own policy lets a party use a model or service on a day.
 *
 * @param mayUse unknown where the packs hold no policy for it, or something about the party is not known
 * @param rules the policies, in whatever state each was; a yes of one means barred
 * @param missing names of what would have to be known
 */
public record PolicyAnswer(Verdict mayUse, List<RuleAnswer> rules, List<String> missing) {

    public PolicyAnswer {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }
}
