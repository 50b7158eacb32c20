package weir.exports;

import java.nio.file.Path;

/** A JSON Lines file: one value a line. */
final class LinesFile implements AutoCloseable {

    private static final byte[] LINE_END = {'\n'};

    private final OutFile file;

    LinesFile(Path folder, String name) {
        file = new OutFile(folder, name);
    }

    void line(Object value) {
        Json.LINES.writeValue(file.stream(), value);
        file.write(LINE_END);
    }

    void commit() {
        file.commit();
    }

    @Override
    public void close() {
        file.close();
    }
}
