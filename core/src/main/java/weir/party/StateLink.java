package weir.party;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a body is linked to the state, and why.
 *
 * @param words the words that tell; null where nothing tells
 * @param reason in words for a reader
 */
public record StateLink(Strength strength, @Nullable String words, String reason) {

    /** Nothing tells of a link. */
    public static final StateLink NONE = new StateLink(Strength.NONE, null, "nothing tells of a link to the state");

    /** How surely. */
    public enum Strength {
        NONE,
        /** A word such as 大学 that private bodies carry too: never a link by itself. */
        WEAK,
        MEDIUM,
        STRONG;

        /** The code used in output files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether this is enough to call the body linked to the state. */
    public boolean isLinked() {
        return strength.compareTo(Strength.MEDIUM) >= 0;
    }
}
