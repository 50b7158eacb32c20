package weir.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.rules.expression.Verdict;

/**
 * What one rule says of a thing on a day.
 *
 * @param rule id of the instrument
 * @param citation where the rule was published
 * @param stateOnDay how the rule stood; a yes of a rule that is not in force controls nothing
 * @param since first day of that state; null where it has not begun
 * @param result whether the test of the rule holds, whatever the state
 * @param label what the thing is by its figures, such as 3A090.a.1; null where the rule gives it no class
 * @param exception licence exceptions that may serve; null for none
 * @param controls whether a yes needs a licence or closes a door, not only informs
 * @param missing names of what would have to be known
 * @param arithmetic the comparisons that decided, each with how it came out
 * @param note on the state, for readers
 * @param checked whether rule, state and test were all read in a source
 */
public record RuleAnswer(
        String rule,
        InstrumentKind kind,
        String title,
        String citation,
        RuleState stateOnDay,
        @Nullable LocalDate since,
        Verdict result,
        @Nullable String label,
        @Nullable String exception,
        boolean controls,
        List<String> missing,
        List<String> arithmetic,
        String note,
        boolean checked) {

    public RuleAnswer {
        missing = List.copyOf(missing);
        arithmetic = List.copyOf(arithmetic);
    }

    /**
     * Whether the rule bites on the day: its result while it is in force, unknown where nobody knows whether it is, no in every other
     * state.
     */
    @JsonIgnore
    public Verdict effective() {
        return switch (stateOnDay) {
            case IN_FORCE -> result;
            case UNVERIFIED -> result == Verdict.NO ? Verdict.NO : Verdict.UNKNOWN;
            case PROPOSED, STAYED, NOT_ENFORCED, ENDED, NOT_YET, NONE -> Verdict.NO;
        };
    }

    RuleAnswer with(Verdict otherResult, @Nullable String otherLabel, List<String> otherMissing) {
        return new RuleAnswer(
                rule,
                kind,
                title,
                citation,
                stateOnDay,
                since,
                otherResult,
                otherLabel,
                exception,
                controls,
                otherMissing,
                arithmetic,
                note,
                checked);
    }
}
