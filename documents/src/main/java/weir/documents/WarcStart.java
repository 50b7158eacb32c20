package weir.documents;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;

/** Where the records of a web archive begin. */
final class WarcStart {

    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int WINDOW = 1 << 16;
    /** Packed bytes that surely hold the first few unpacked ones. */
    private static final int PACKED_HEAD = 1 << 10;

    private WarcStart() {}

    /** Whether a record begins there, packed or not. */
    static boolean isAt(byte[] bytes, int at) {
        if (Arrays.equals(bytes, at, Math.min(bytes.length, at + MAGIC.length), MAGIC, 0, MAGIC.length)) {
            return true;
        }
        return Magic.GZIP.startsAt(bytes, at) && isPackedRecord(bytes, at);
    }

    private static boolean isPackedRecord(byte[] bytes, int at) {
        int length = Math.min(bytes.length - at, PACKED_HEAD);
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes, at, length))) {
            return Arrays.equals(gzip.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            return false;
        }
    }

    /** A reader from an offset of the archive's file. */
    static WarcReader open(Entry entry, long offset) throws IOException {
        FileChannel channel = FileChannel.open(file(entry));
        try {
            return new WarcReader(channel.position(offset));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The offset of the first record that begins at or behind {@code from}; nothing for an archive that is no file. */
    static OptionalLong findNext(Entry entry, long from) throws IOException {
        if (entry.findFile().isEmpty()) {
            return OptionalLong.empty();
        }
        try (FileChannel channel = FileChannel.open(file(entry)).position(from);
                InputStream stream = new BufferedInputStream(Channels.newInputStream(channel))) {
            byte[] window = stream.readNBytes(WINDOW);
            long base = from;
            while (window.length > 0) {
                boolean last = window.length < WINDOW;
                int end = last ? window.length : window.length - PACKED_HEAD;
                for (int i = 0; i < end; i++) {
                    if (isAt(window, i)) {
                        return OptionalLong.of(base + i);
                    }
                }
                base += end;
                window = last ? new byte[0] : slide(window, end, stream);
            }
        }
        return OptionalLong.empty();
    }

    private static byte[] slide(byte[] window, int from, InputStream stream) throws IOException {
        byte[] more = stream.readNBytes(from);
        byte[] next = Arrays.copyOfRange(window, from, window.length + more.length);
        System.arraycopy(more, 0, next, window.length - from, more.length);
        return next;
    }

    private static Path file(Entry entry) {
        return entry.findFile().orElseThrow(() -> new IllegalStateException("The archive is no file"));
    }
}
