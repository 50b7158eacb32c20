package weir.documents;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.documents.CsvLines.Line;

/**
 * Takes a table of separated fields apart (RFC 4180), row by row. A quote that is never closed swallows nothing: the row ends with its
 * line, and the next line is a row again.
 */
final class CsvParser {

    /** After looking ahead in vain over so many characters quotes are letters like others, so that no table takes for ever. */
    private static final long MOST_IN_VAIN = 1L << 26;

    private final CsvLines lines;
    private final char separator;
    private final int longest;
    private long inVain;

    /** What is wrong with a row. */
    enum Fault {
        NONE,
        /** A quote is not closed: the row was read to the end of the line. */
        OPEN_QUOTE,
        /** The row has more characters than the bound and was not read. */
        TOO_LONG
    }

    /**
     * One row.
     *
     * @param line where it begins, from 1
     * @param fault what is wrong with it
     * @param faultLine the line with the fault
     */
    record Row(long line, List<String> fields, Fault fault, long faultLine) {}

    /** Reads from where the reader stands; {@code longest} is the most characters of a line or of a field. */
    CsvParser(Reader reader, char separator, int longest) {
        this.lines = new CsvLines(reader, longest);
        this.separator = separator;
        this.longest = longest;
    }

    /** The next row that is no empty line, or null behind the last one. */
    @Nullable
    Row next() throws IOException {
        Line line = lines.next();
        while (line != null && line.whole() && line.text().isEmpty()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        return line.whole() ? row(line) : new Row(line.number(), List.of(), Fault.TOO_LONG, line.number());
    }

    private Row row(Line first) throws IOException {
        List<String> fields = new ArrayList<>();
        Line line = first;
        long openQuote = 0;
        int at = 0;
        while (at >= 0) {
            boolean quoted = line.text().startsWith("\"", at) && inVain < MOST_IN_VAIN;
            CsvQuote quote = quoted ? CsvQuote.read(lines, line, at, separator, longest) : null;
            if (quote != null && quote.isClosed()) {
                fields.add(quote.text());
                line = quote.line();
                at = behind(line.text(), quote.end());
            } else {
                if (quote != null) {
                    inVain += quote.text().length();
                    openQuote = line.number();
                }
                int start = quote == null ? at : at + 1;
                int end = endOfPlain(line.text(), start);
                fields.add(line.text().substring(start, end));
                at = behind(line.text(), end);
            }
        }
        return new Row(first.number(), fields, openQuote > 0 ? Fault.OPEN_QUOTE : Fault.NONE, openQuote);
    }

    private int endOfPlain(String line, int start) {
        int end = line.indexOf(separator, start);
        return end < 0 ? line.length() : end;
    }

    /** Where the field behind the separator at {@code end} begins; -1 where the row ends there. */
    private static int behind(String line, int end) {
        return end < line.length() ? end + 1 : -1;
    }
}
