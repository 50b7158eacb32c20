package weir.rules.expression;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The answer to a test. Unknown never becomes no: a joined answer is no only where a part decides it.
 *
 * <p>In the order of certainty of joining: a no decides an {@code and}, a yes decides an {@code or}; short of that, unknown hides near.
 */
public enum Verdict {
    YES,
    NO,
    /** So close to the line that a small error of the figure would turn the answer. */
    NEAR,
    /** A figure or fact is missing that the answer hangs on. */
    UNKNOWN;

    /** The code used in output. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Yes or no. */
    public static Verdict of(boolean truth) {
        return truth ? YES : NO;
    }

    /** Kleene's and. */
    public Verdict and(Verdict other) {
        return join(other, NO);
    }

    /** Kleene's or. */
    public Verdict or(Verdict other) {
        return join(other, YES);
    }

    /** Yes and no change places. */
    public Verdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case NEAR, UNKNOWN -> this;
        };
    }

    private Verdict join(Verdict other, Verdict deciding) {
        if (this == deciding || other == deciding) {
            return deciding;
        }
        if (this == UNKNOWN || other == UNKNOWN) {
            return UNKNOWN;
        }
        return this == NEAR ? this : other;
    }
}
