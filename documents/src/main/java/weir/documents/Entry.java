package weir.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file, or a member of a container, that was found but not yet read. Its bytes can be read once, from the start. */
final class Entry {

    /** Bytes at the start that tell the format. */
    static final int HEAD = 1 << 16;

    private final String id;
    private final String path;
    private final @Nullable Path file;
    private final long size;
    private final Declared declared;
    private final InputStream stream;
    private byte @Nullable [] head;

    /** What an archive or an HTTP header says of a member; each may be null. */
    record Declared(
            @Nullable String type,
            @Nullable String charset,
            @Nullable String url,
            @Nullable Instant capturedAt) {
        static final Declared NOTHING = new Declared(null, null, null, null);
    }

    /**
     * Describes an entry.
     *
     * @param id of the document that it holds, if it holds one
     * @param path as in {@link weir.evidence.Source#path}
     * @param file the file on disk; null for a member
     * @param size in bytes, or -1 where it is not known beforehand
     */
    Entry(String id, String path, @Nullable Path file, long size, Declared declared, InputStream stream) {
        this.id = id;
        this.path = path;
        this.file = file;
        this.size = size;
        this.declared = declared;
        this.stream = new BufferedInputStream(stream, HEAD);
    }

    /** A member of an archive: its id and path are the archive's with {@code !/name} behind. */
    Entry member(String name, long memberSize, InputStream memberStream) {
        return new Entry(id + "!/" + name, path + "!/" + name, null, memberSize, Declared.NOTHING, memberStream);
    }

    /** The same entry, read through another stream over the same bytes. */
    Entry through(InputStream other) {
        return new Entry(id, path, file, size, declared, other);
    }

    /** A record of a web archive: its id and path are the archive's with {@code #position} behind. */
    Entry record(long position, long recordSize, Declared recordDeclared, InputStream recordStream) {
        String behind = "#" + position;
        return new Entry(id + behind, path + behind, null, recordSize, recordDeclared, recordStream);
    }

    String id() {
        return id;
    }

    String path() {
        return path;
    }

    /** The file on disk, for formats that are better read out of order. */
    Optional<Path> findFile() {
        return Optional.ofNullable(file);
    }

    long size() {
        return size;
    }

    Declared declared() {
        return declared;
    }

    /** Up to {@link #HEAD} bytes from the start; reading them takes nothing from the {@link #stream}. */
    byte[] head() throws IOException {
        byte[] known = head;
        if (known == null) {
            stream.mark(HEAD);
            known = stream.readNBytes(HEAD);
            stream.reset();
            head = known;
        }
        return known;
    }

    /** Whether it begins with one of these ASCII signs, blanks and a byte order mark apart. */
    boolean beginsWith(String signs) throws IOException {
        byte[] bytes = head();
        int at = 0;
        while (at < bytes.length && (isMark(bytes[at]) || (bytes[at] >= 0 && bytes[at] <= ' '))) {
            at++;
        }
        return at < bytes.length && signs.indexOf(bytes[at]) >= 0;
    }

    /** Whether the byte belongs to a byte order mark, of UTF-8 or of UTF-16. */
    private static boolean isMark(byte each) {
        return switch (each & 0xFF) {
            case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF -> true;
            default -> false;
        };
    }

    /** All bytes from the start, once. */
    InputStream stream() {
        return stream;
    }

    /** The entry as a capture of a file. */
    Capture capture(byte[] bytes) {
        return new Capture(
                id,
                path,
                bytes,
                Capture.Kind.FILE,
                declared.type(),
                declared.charset(),
                declared.url(),
                declared.capturedAt());
    }
}
