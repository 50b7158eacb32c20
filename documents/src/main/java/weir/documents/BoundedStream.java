package weir.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more bytes than its bound, so that a few packed kilobytes cannot fill the memory. */
final class BoundedStream extends FilterInputStream {

    private final long bound;
    private final String name;
    private long given;

    /**
     * Bounds a stream.
     *
     * @param name of what is read, for the message
     */
    BoundedStream(InputStream stream, long bound, String name) {
        super(stream);
        this.bound = bound;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        given += bytes;
        if (given > bound) {
            throw new UnreadableException(
                    name,
                    "It unpacks to more than " + bound + " bytes",
                    "Raise the limit on file size if you trust it");
        }
    }
}
