package weir.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import weir.documents.CsvParser.Fault;
import weir.documents.CsvParser.Row;

/**
 * A crawler's dump as a table: a head row with the names of the columns, a record in each further row. Commas, semicolons or tabs part
 * the fields; quoted fields may hold lines. Each row is handed on as a JSON object.
 */
final class CsvDump implements Container {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 10;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_FIELD = 1 << 24;

    private final Limits limits;
    private final RecordKeys keys;

    CsvDump(Limits limits, RecordKeys keys) {
        this.limits = limits;
        this.keys = keys;
    }

    @Override
    public boolean bounded() {
        return false;
    }

    @Override
    public boolean opens(Entry entry) throws IOException {
        byte[] head = entry.head();
        return !entry.beginsWith("<%")
                && PlainTextReader.isText(head)
                && findSeparator(text(head), head.length == Entry.HEAD).isPresent();
    }

    @Override
    public void expand(Entry entry, Members members) throws IOException {
        Charset charset = Charsets.sniff(entry.head());
        char separator = findSeparator(text(entry.head()), entry.head().length == Entry.HEAD)
                .orElseThrow();
        CsvRows rows = new CsvRows(entry, charset, keys, members);
        CsvParser table = parser(new InputStreamReader(entry.stream(), charset), separator);
        for (Row row = table.next(); row != null; row = table.next()) {
            rows.add(row);
        }
    }

    private CsvParser parser(Reader reader, char separator) {
        return new CsvParser(reader, separator, (int) Math.min(limits.fileBytes(), LONGEST_FIELD));
    }

    private static String text(byte[] head) {
        String text = new String(head, Charsets.sniff(head));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The separator that makes a table of the text; nothing where the text is none. */
    private Optional<Character> findSeparator(String text, boolean cut) {
        char best = 0;
        int bestScore = 0;
        for (char separator : SEPARATORS) {
            int score = score(sample(text, separator, cut), separator, cut);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return bestScore == 0 ? Optional.empty() : Optional.of(best);
    }

    /** The first rows; of a text that was cut, without the one that the cut may have hit. */
    private List<List<String>> sample(String text, char separator, boolean cut) {
        List<List<String>> sample = new ArrayList<>();
        try {
            CsvParser table = parser(new StringReader(text), separator);
            Row row = table.next();
            while (row != null && sample.size() < SAMPLE && !(cut && row.fault() != Fault.NONE)) {
                sample.add(row.fields());
                row = table.next();
            }
            if (cut && row == null && sample.size() > 1) {
                sample.removeLast();
            }
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be read", e);
        }
    }

    /**
     * How surely the rows are a table of records: known names of columns count most, then the number of columns. The first row of
     * records may be longer than the beginning that is looked at.
     */
    private int score(List<List<String>> rows, char separator, boolean cut) {
        if (rows.size() < (cut ? 1 : 2) || rows.getFirst().size() < 2) {
            return 0;
        }
        List<String> names = rows.getFirst();
        int known = (int) names.stream().filter(keys::isKnown).count();
        long even = rows.stream().filter(row -> row.size() == names.size()).count();
        if (known > 0 && keys.isRecordHead(names) && even * 2 > rows.size()) {
            return 100 * known + names.size();
        }
        return (separator == ',' || separator == ';') && isPlainTable(rows) ? names.size() : 0;
    }

    /** A table whose columns have names that we do not know: at least three, named apart, and as many in each of several rows. */
    private static boolean isPlainTable(List<List<String>> rows) {
        List<String> names = rows.getFirst();
        boolean named = names.stream()
                .map(String::strip)
                .allMatch(name -> !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(c -> "。；：".indexOf(c) >= 0)
                        && !name.chars().allMatch(c -> Character.isDigit(c) || c == '.'));
        return named
                && names.size() >= 3
                && rows.size() >= 3
                && new HashSet<>(names).size() == names.size()
                && rows.stream().allMatch(row -> row.size() == names.size());
    }
}
