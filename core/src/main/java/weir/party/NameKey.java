package weir.party;

import java.util.Locale;
import weir.evidence.Words;

/** A name without the differences of writing: width, case, blanks. */
final class NameKey {

    private NameKey() {}

    static String of(String name) {
        return Words.folded(name).replaceAll("[\\s\\p{Cf}]+", "").toLowerCase(Locale.ROOT);
    }
}
