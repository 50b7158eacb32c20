package weir.party;

import java.util.Locale;
import java.util.regex.Pattern;
import weir.evidence.Words;

/** A name without the differences of writing: width, case, blanks. */
final class NameKey {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]+");

    private NameKey() {}

    static String of(String name) {
        return BLANKS.matcher(Words.folded(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
