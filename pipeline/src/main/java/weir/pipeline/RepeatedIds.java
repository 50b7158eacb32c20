package weir.pipeline;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import weir.evidence.Sha256;

/**
 * Tells documents with the same id apart: the second one gets {@code ~2}, the third {@code ~3}, in input order. Ids are remembered by
 * 64 bits of their hash, so that a million of them fit into some tens of megabytes.
 */
final class RepeatedIds {

    private final Map<Long, Integer> seen = new HashMap<>();

    /** The id itself the first time, with a number behind it from the second time on. */
    String unique(String id) {
        int times = seen.merge(hash(id), 1, Integer::sum);
        if (times == 1) {
            return id;
        }
        String numbered = id + "~" + times;
        while (seen.putIfAbsent(hash(numbered), 1) != null) {
            numbered = id + "~" + seen.merge(hash(id), 1, Integer::sum);
        }
        return numbered;
    }

    /** 64 bits of the SHA-256 of a text. */
    static long hash(String text) {
        return ByteBuffer.wrap(Sha256.of(text)).getLong();
    }
}
