package weir.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/**
 * A crawler's dump as a table: a head row with the names of the columns, a record in each further row. Commas, semicolons or tabs part
 * the fields; quoted fields may hold lines. Each row is handed on as a JSON object.
 */
final class CsvDump implements Container {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 10;
    private static final int LONGEST_NAME = 30;

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
        long line = 1;
        try {
            Iterator<CsvRecord> records = reader(separator)
                    .ofCsvRecord(new InputStreamReader(entry.stream(), charset))
                    .iterator();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                rows.add(row);
            }
        } catch (CsvParseException e) {
            members.problem(new ReadProblem(
                    entry.path(),
                    "behind line " + line,
                    Severity.PART,
                    "The rest of the table cannot be read: " + e.getMessage(),
                    "Look for a quote that is not closed in the row behind this line"));
        }
    }

    private CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize((int) Math.min(limits.fileBytes(), 1 << 28));
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
            int score = score(sample(text, separator, cut), separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return bestScore == 0 ? Optional.empty() : Optional.of(best);
    }

    private List<CsvRecord> sample(String text, char separator, boolean cut) {
        List<CsvRecord> sample = new ArrayList<>();
        try {
            for (CsvRecord row : reader(separator).ofCsvRecord(new StringReader(text))) {
                sample.add(row);
                if (sample.size() == SAMPLE) {
                    return sample;
                }
            }
            if (cut && sample.size() > 1) {
                sample.removeLast();
            }
            return sample;
        } catch (CsvParseException e) {
            return sample;
        }
    }

    /** How surely the rows are a table of records: known names of columns count most, then the number of columns. */
    private int score(List<CsvRecord> rows, char separator) {
        if (rows.size() < 2 || rows.getFirst().getFieldCount() < 2) {
            return 0;
        }
        List<String> names = rows.getFirst().getFields();
        int known = (int) names.stream().filter(keys::isKnown).count();
        long even =
                rows.stream().filter(row -> row.getFieldCount() == names.size()).count();
        if (known > 0 && keys.isRecordHead(names) && even * 2 > rows.size()) {
            return 100 * known + names.size();
        }
        return (separator == ',' || separator == ';') && isPlainTable(rows) ? names.size() : 0;
    }

    /** A table whose columns have names that we do not know: at least three, named apart, and as many in each of several rows. */
    private static boolean isPlainTable(List<CsvRecord> rows) {
        List<String> names = rows.getFirst().getFields();
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
                && rows.stream().allMatch(row -> row.getFieldCount() == names.size());
    }
}
