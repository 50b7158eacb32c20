package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Web archives that tests build when they run. */
final class Warcs {

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final boolean packed;

    /** An archive whose records are packed one by one, or not at all. */
    Warcs(boolean packed) {
        this.packed = packed;
    }

    /** Adds a response; gives its offset. */
    int response(String url, String httpHead, byte[] body) {
        byte[] head = Packed.utf8("HTTP/1.1 " + httpHead.replace("\n", "\r\n") + "\r\n\r\n");
        return record("response", url, "application/http; msgtype=response", joined(head, body));
    }

    /** Adds a page in UTF-8; gives its offset. */
    int page(String url, String html) {
        return response(url, "200 OK\nContent-Type: text/html; charset=UTF-8", Packed.utf8(html));
    }

    int record(String type, String url, String contentType, byte[] block) {
        return raw(whole(type, url, contentType, block));
    }

    /** Adds bytes as they are given, packed where the archive is; gives their offset. */
    int raw(byte[] bytes) {
        int offset = archive.size();
        archive.writeBytes(packed ? gzip(bytes) : bytes);
        return offset;
    }

    static byte[] whole(String type, String url, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-12T02:10:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000009>"
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(joined(Packed.utf8(head), block), Packed.utf8("\r\n\r\n"));
    }

    byte[] bytes() {
        return archive.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A body in chunks of ten bytes. */
    static byte[] chunked(byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 10) {
            int length = Math.min(10, body.length - at);
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(body, at, length);
            chunks.writeBytes(Packed.utf8("\r\n"));
        }
        chunks.writeBytes(Packed.utf8("0\r\n\r\n"));
        assertThat(chunks.size()).isGreaterThan(body.length);
        return chunks.toByteArray();
    }

    static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
