package weir.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
