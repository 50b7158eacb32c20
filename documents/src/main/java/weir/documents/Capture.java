package weir.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One document's bytes and what is known of them before they are read.
 *
 * @param id of the document to come, before repeated ids are told apart
 * @param path as in {@link weir.evidence.Source#path}
 * @param bytes of the file, archive member, HTTP body or JSON record (UTF-8); callers do not change them
 * @param kind whether the bytes are a file of any format or a crawler's record
 * @param declaredType media type as an HTTP header or an archive says; a hint, content decides
 * @param declaredCharset as an HTTP header says
 * @param url the address the page was fetched from
 * @param capturedAt when it was fetched
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes; nobody copies or compares captures
public record Capture(
        String id,
        String path,
        byte[] bytes,
        Kind kind,
        @Nullable String declaredType,
        @Nullable String declaredCharset,
        @Nullable String url,
        @Nullable Instant capturedAt) {

    /** What the bytes are. */
    public enum Kind {
        /** A file of any format; found by content. */
        FILE,
        /** One JSON object of a crawler's dump, or a CSV row turned into one. */
        RECORD
    }

    /** A file without any declaration. */
    public static Capture file(String id, String path, byte[] bytes) {
        return new Capture(id, path, bytes, Kind.FILE, null, null, null, null);
    }

    /** The same capture under another id. */
    public Capture withId(String other) {
        return new Capture(other, path, bytes, kind, declaredType, declaredCharset, url, capturedAt);
    }
}
