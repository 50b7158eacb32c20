package weir.documents;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a table. Lines that were read ahead can be given back. */
final class CsvLines {

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param whole whether it keeps the bound; of one that does not nothing but its beginning may be here
     */
    record Line(String text, long number, boolean whole) {}

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final int bound;
    private final char[] buffer = new char[1 << 13];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int position;
    private int filled;
    private long number;

    /** Reads from where the reader stands; {@code bound} is the most characters that one line may have. */
    CsvLines(Reader reader, int bound) {
        this.reader = reader;
        this.bound = bound;
    }

    /** The next line, or null behind the last one. */
    @Nullable
    Line next() throws IOException {
        if (!returned.isEmpty()) {
            return returned.removeFirst();
        }
        if (!fill()) {
            return null;
        }
        number++;
        StringBuilder text = new StringBuilder();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = lineEnd();
            length += end - position;
            if (length <= bound) {
                text.append(buffer, position, end - position);
            }
            ended = end < filled;
            position = end;
        }
        takeLineEnd();
        boolean first = number == 1 && text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return new Line(text.substring(first ? 1 : 0), number, length <= bound);
    }

    /** Where the line at the position ends in the buffer: at a line end or at the end of what is filled. */
    private int lineEnd() {
        int end = position;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private void takeLineEnd() throws IOException {
        if (fill() && buffer[position++] == '\r' && fill() && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean fill() throws IOException {
        if (position >= filled) {
            position = 0;
            filled = Math.max(0, reader.read(buffer));
        }
        return filled > 0;
    }

    /** Takes lines back, in their order; they come again. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(returned::addFirst);
    }
}
