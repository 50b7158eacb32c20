package weir.exports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

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
        return "weir-org-" + hash(folded);
    }

    /** The id of a thing of this kind that {@code key} names. */
    static String of(String kind, String key) {
        return "weir-" + kind + "-" + hash(key);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
