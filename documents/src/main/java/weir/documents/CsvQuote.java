package weir.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import weir.documents.CsvLines.Line;

/**
 * One field in quotes, over as many lines as it takes. A quote closes the field where a separator or the end of the line follows; any
 * other one belongs to the text, as people write it. On a later line, a quote that could only open a field shows that this one was
 * never closed.
 */
final class CsvQuote {

    private final CsvLines lines;
    private final char separator;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> ahead = new ArrayList<>();
    private Line line;
    private int at;
    private boolean closed;

    private CsvQuote(CsvLines lines, Line line, int start, char separator, int longest) {
        this.lines = lines;
        this.line = line;
        this.at = start;
        this.separator = separator;
        this.longest = longest;
    }

    /** Reads the field whose quote stands at {@code start}. Where it is not closed, the lines read ahead are given back. */
    static CsvQuote read(CsvLines lines, Line line, int start, char separator, int longest) throws IOException {
        CsvQuote quote = new CsvQuote(lines, line, start + 1, separator, longest);
        quote.read();
        if (!quote.closed) {
            lines.giveBack(quote.ahead);
        }
        return quote;
    }

    private void read() throws IOException {
        boolean goesOn = true;
        while (goesOn && !closed) {
            int quote = line.text().indexOf('"', at);
            if (quote < 0) {
                goesOn = nextLine();
            } else if (line.text().startsWith("\"\"", quote)) {
                keep(quote + 1, quote + 2);
            } else if (endBehind(quote) >= 0) {
                keep(quote, endBehind(quote));
                closed = true;
            } else {
                goesOn = ahead.isEmpty() || !mayOpen(quote);
                keep(quote + 1, quote + 1);
            }
        }
    }

    private boolean nextLine() throws IOException {
        keep(line.text().length(), 0);
        text.append('\n');
        Line next = text.length() > longest ? null : lines.next();
        if (next == null) {
            return false;
        }
        ahead.add(next);
        line = next;
        return next.whole();
    }

    private void keep(int end, int next) {
        text.append(line.text(), at, end);
        at = next;
    }

    /** Where the field ends if this quote closes it: at a separator or the end of the line, blanks apart; else -1. */
    private int endBehind(int quote) {
        int end = quote + 1;
        while (end < line.text().length() && line.text().charAt(end) == ' ') {
            end++;
        }
        return end == line.text().length() || line.text().charAt(end) == separator ? end : -1;
    }

    private boolean mayOpen(int quote) {
        return quote == 0 || line.text().charAt(quote - 1) == separator;
    }

    boolean isClosed() {
        return closed;
    }

    String text() {
        return text.toString();
    }

    /** The line on which the field ends. */
    Line line() {
        return line;
    }

    /** Where on its last line the field ends: at a separator or at the line's end. */
    int end() {
        return at;
    }
}
