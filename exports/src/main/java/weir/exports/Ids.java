package weir.exports;

import java.text.Normalizer;
import java.util.Locale;
import weir.evidence.Sha256;

/** Ids that are the same in every run because they follow from what they name. */
final class Ids {

    private static final int LENGTH = 16;

    private Ids() {}

    /**
     * The id of an organisation by its name as written; width, case and blanks do not matter. It says that two names are written alike,
     * not that two bodies are one.
     */
    static String organisation(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]+", "")
                .toUpperCase(Locale.ROOT);
        return of("org", folded);
    }

    /** The id of a thing of this kind that {@code key} names. */
    static String of(String kind, String key) {
        return "weir-" + kind + "-" + Sha256.hex(key).substring(0, LENGTH);
    }
}
