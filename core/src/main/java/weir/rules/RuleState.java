package weir.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a rule stood on a day. */
public enum RuleState {
    PROPOSED,
    IN_FORCE,
    /** Suspended for a time. */
    STAYED,
    /** In the code, but those who enforce it said that they do not. */
    NOT_ENFORCED,
    ENDED,
    /** Published, or known of, and not yet begun. */
    NOT_YET,
    /** Nobody could know of it on the day the question is asked from. */
    NONE,
    /** It would be in force by its text, and no source says whether it is. */
    UNVERIFIED;

    /** The code used in output. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
