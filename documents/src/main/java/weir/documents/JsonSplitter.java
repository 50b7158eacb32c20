package weir.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of JSON values, or the elements of one array, into the bytes of each value without parsing them. Only quotes and
 * brackets are looked at, so that one broken value costs no more than itself in most cases.
 */
final class JsonSplitter {

    private final InputStream stream;
    private final long bound;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long line = 1;
    private boolean insideArray;
    private int around;

    /** Reads from where the stream stands; {@code bound} is the most bytes that one value may have. */
    JsonSplitter(InputStream stream, long bound) {
        this(stream, bound, 0);
    }

    /** Reads from the beginning of an array that stands in {@code around} objects; what they hold behind it is passed over. */
    JsonSplitter(InputStream stream, long bound, int around) {
        this.stream = stream;
        this.bound = bound;
        this.around = around;
    }

    /**
     * A value as it stands.
     *
     * @param bytes null where they are more than the bound
     * @param line that it begins on, from 1
     * @param whole false where the stream ends inside the value
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Value(byte @Nullable [] bytes, long line, boolean whole) {}

    /** The next value, or null at the end of the stream: behind an array others may follow. */
    @Nullable
    Value next() throws IOException {
        while (true) {
            int c = peek();
            if (c < 0) {
                return null;
            }
            if (c == '[' && !insideArray) {
                insideArray = true;
                take();
            } else if (c == ']' && insideArray) {
                insideArray = false;
                take();
                leaveObjects();
            } else if (c <= ' ' || c == ',' || isClosing(c)) {
                take();
            } else {
                return value();
            }
        }
    }

    /** Reads to the end of the objects around the array. */
    private void leaveObjects() throws IOException {
        for (int c = 0; around > 0 && c >= 0; ) {
            c = take();
            if (c == '"') {
                string(new Kept());
            }
            around += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
        }
    }

    private Value value() throws IOException {
        long start = line;
        Kept kept = new Kept();
        boolean whole = isOpening(peek()) ? structure(kept) : scalar(kept);
        return new Value(kept.bytes(), start, whole);
    }

    private boolean structure(Kept kept) throws IOException {
        int open = 0;
        do {
            int c = take();
            if (c < 0) {
                return false;
            }
            kept.add(c);
            if (c == '"' && !string(kept)) {
                return false;
            }
            open += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
        } while (open > 0);
        return true;
    }

    private boolean string(Kept kept) throws IOException {
        while (true) {
            int c = take();
            if (c < 0) {
                return false;
            }
            kept.add(c);
            if (c == '"') {
                return true;
            }
            if (c == '\\') {
                kept.add(Math.max(' ', take()));
            }
        }
    }

    /** A number, a word or a string outside of any object: no record, kept to be complained of. */
    private boolean scalar(Kept kept) throws IOException {
        while (peek() >= 0 && peek() != '\n' && peek() != ',' && peek() != ']' && !isOpening(peek())) {
            kept.add(take());
        }
        return true;
    }

    private static boolean isOpening(int c) {
        return c == '{' || c == '[';
    }

    private static boolean isClosing(int c) {
        return c == '}' || c == ']';
    }

    private int peek() throws IOException {
        if (position >= filled) {
            position = 0;
            filled = Math.max(0, stream.read(buffer));
        }
        return filled > 0 ? buffer[position] & 0xFF : -1;
    }

    private int take() throws IOException {
        int taken = peek();
        position++;
        if (taken == '\n') {
            line++;
        }
        return taken;
    }

    /** Bytes of a value up to the bound. */
    private final class Kept {
        private byte[] bytes = new byte[4096];
        private long count;

        void add(int c) {
            if (count < bound) {
                if (count == bytes.length) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
                bytes[(int) count] = (byte) c;
            }
            count++;
        }

        byte @Nullable [] bytes() {
            return count > bound ? null : Arrays.copyOf(bytes, (int) count);
        }
    }
}
