package weir.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into the bytes of its lines. */
final class LineSplitter {

    private final InputStream stream;
    private final long bound;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long line;

    /** Reads from where the stream stands; {@code bound} is the most bytes that one line may have. */
    LineSplitter(InputStream stream, long bound) {
        this.stream = stream;
        this.bound = bound;
    }

    /** The next line without its end, or null at the end of the stream. */
    JsonSplitter.@Nullable Value next() throws IOException {
        if (!fill()) {
            return null;
        }
        line++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(4096);
        long count = 0;
        while (fill()) {
            int end = lineEnd();
            count += end - position;
            if (count <= bound) {
                kept.write(buffer, position, end - position);
            }
            position = end + 1;
            if (end < filled) {
                break;
            }
        }
        return new JsonSplitter.Value(count > bound ? null : kept.toByteArray(), line, true);
    }

    /** Where the line at the position ends in the buffer: at a line feed or at the end of what is filled. */
    private int lineEnd() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (position >= filled) {
            position = 0;
            filled = Math.max(0, stream.read(buffer));
        }
        return filled > 0;
    }
}
