package weir.pipeline;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads and writes files with one JSON value a line. */
final class JsonLines {

    private JsonLines() {}

    /** Hands over each value of {@code file} in order; a file that is not there has none. */
    static <T> void each(Path file, Class<T> type, Consumer<T> use) {
        if (!Files.exists(file)) {
            return;
        }
        long number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                use.accept(value(file, number, line, type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    private static <T> T value(Path file, long number, String line, Class<T> type) {
        try {
            return StoreJson.read(line, type);
        } catch (tools.jackson.core.JacksonException e) {
            throw new CaseException(
                    file + ", line " + number
                            + ": the case's own file is damaged. Move the case aside and review the inputs again.",
                    e);
        }
    }

    /** Appends lines to a file and knows at which byte each begins. */
    static final class Writer implements AutoCloseable {

        private final OutputStream stream;
        private long position;

        Writer(Path file) throws IOException {
            stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        }

        /** Writes one value and returns the byte at which its line begins. */
        long write(Object value) {
            return write(StoreJson.line(value));
        }

        long write(byte[] line) {
            long start = position;
            try {
                stream.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException("The case cannot be written; is the disk full?", e);
            }
            position += line.length;
            return start;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
