package weir.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/** Unpacks the body of an HTTP response. Of a body that is cut off or damaged, what came before is kept. */
final class HttpBody {

    private static final int ZLIB = 0x78;

    private HttpBody() {}

    /**
     * The bytes as far as they could be read.
     *
     * @param problem what is wrong with them; null where nothing is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Decoded(byte[] bytes, @Nullable String problem) {}

    /** The body without its chunks and its packing. */
    static Decoded decoded(HttpResponse http, long bound) throws IOException {
        String packing =
                String.join(",", http.headers().all("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        InputStream stream = http.body().stream();
        return switch (packing) {
            case "", "identity", "none", "utf-8" -> plain(stream, bound);
            case "gzip", "x-gzip" -> unpacked(stream, bound, true);
            case "deflate" -> unpacked(stream, bound, false);
            default -> new Decoded(new byte[0], "The page is packed by " + packing + ", which is not read");
        };
    }

    /** All bytes of a stream up to a bound. */
    static Decoded plain(InputStream stream, long bound) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try {
            for (int got = stream.read(buffer); got >= 0; got = stream.read(buffer)) {
                kept.write(buffer, 0, got);
                if (kept.size() > bound) {
                    return new Decoded(new byte[0], "The page has more bytes than the limit of " + bound);
                }
            }
        } catch (IOException | RuntimeException e) {
            return new Decoded(
                    kept.toByteArray(),
                    "The page is cut off or damaged after " + kept.size() + " bytes: " + e.getMessage());
        }
        return new Decoded(kept.toByteArray(), null);
    }

    /** Crawlers unpack a body at times and leave the header: the first bytes decide. */
    private static Decoded unpacked(InputStream stream, long bound, boolean gzip) throws IOException {
        PushbackInputStream pushed = new PushbackInputStream(stream, 3);
        byte[] head = pushed.readNBytes(3);
        pushed.unread(head);
        if (gzip) {
            return Magic.GZIP.starts(head) ? unzipped(pushed, bound) : plain(pushed, bound);
        }
        Inflater inflater = new Inflater(head.length > 0 && head[0] != ZLIB);
        try {
            return plain(new InflaterInputStream(pushed, inflater), bound);
        } finally {
            inflater.end();
        }
    }

    private static Decoded unzipped(InputStream stream, long bound) {
        try {
            return plain(new GZIPInputStream(stream), bound);
        } catch (IOException e) {
            return new Decoded(new byte[0], "The page is packed and cut off or damaged: " + e.getMessage());
        }
    }
}
