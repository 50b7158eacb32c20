package weir.listing;

import java.util.Locale;

/** Whether a body was listed on a day. */
public enum Verdict {
    LISTED,
    NOT_LISTED,
    /** The list cannot tell; the status says why. */
    UNKNOWN;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
