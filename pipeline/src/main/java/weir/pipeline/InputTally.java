package weir.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import weir.evidence.Sha256;

/** Counts what one INPUT held and hashes it, document by document, in order. */
final class InputTally {

    private final Path input;
    private final MessageDigest digest = Sha256.digest();
    private long documents;

    InputTally(Path input) {
        this.input = input;
    }

    /** Whether a capture's path lies in this input. */
    boolean holds(String path) {
        return liesIn(path, input.toString());
    }

    /** Whether a source is the input itself or lies in the folder, archive or dump that the input is. */
    static boolean liesIn(String source, String input) {
        return source.equals(input)
                || source.startsWith(input.endsWith("/") ? input : input + "/")
                || source.startsWith(input + "!")
                || source.startsWith(input + "#");
    }

    void add(String id, String sha256) {
        digest.update((id + "\t" + sha256 + "\n").getBytes(StandardCharsets.UTF_8));
        documents++;
    }

    ReviewRun.Input finish() {
        return new ReviewRun.Input(input.toString(), documents, HexFormat.of().formatHex(digest.digest()));
    }
}
