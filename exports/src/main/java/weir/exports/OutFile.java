package weir.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there by {@link #commit}; without that, an older
 * file stays as it was.
 */
final class OutFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path part;
    private final OutputStream stream;
    private boolean open = true;

    OutFile(Path folder, String name) {
        target = folder.resolve(name);
        part = folder.resolve(name + ".part");
        try {
            stream = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    OutputStream stream() {
        return stream;
    }

    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Puts the file into its place. */
    void commit() {
        try {
            open = false;
            stream.close();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Throws away what was not committed. */
    @Override
    public void close() {
        if (open) {
            try {
                stream.close();
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }

    UncheckedIOException failed(IOException cause) {
        return new UncheckedIOException(
                target + ": cannot be written (" + cause.getMessage() + "); is the disk full or the folder read-only?",
                cause);
    }
}
