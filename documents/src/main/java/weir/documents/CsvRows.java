package weir.documents;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.documents.CsvParser.Row;
import weir.documents.RecordKeys.Role;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** The rows of one table, handed on as JSON objects under the names of its columns. */
final class CsvRows {

    private final Entry entry;
    private final Charset charset;
    private final RecordKeys keys;
    private final Members members;
    private List<String> names = List.of();
    private long number;

    CsvRows(Entry entry, Charset charset, RecordKeys keys, Members members) {
        this.entry = entry;
        this.charset = charset;
        this.keys = keys;
        this.members = members;
    }

    /** Takes the next row; the first one names the columns. */
    void add(Row row) {
        complain(row);
        if (row.fields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (names.isEmpty()) {
            names = distinct(row.fields());
        } else if (!names.equals(distinct(row.fields()))) {
            record(row);
        }
    }

    private void complain(Row row) {
        switch (row.fault()) {
            case NONE -> {}
            case OPEN_QUOTE ->
                problem(
                        row.faultLine(),
                        Severity.PART,
                        "A quote that opens in this line is not closed; the row was read to the end of the line",
                        "Close the quote, or write it twice where it belongs to the text");
            case TOO_LONG ->
                problem(
                        row.faultLine(),
                        Severity.UNREADABLE,
                        "The line is longer than any row that is read; it was left out",
                        "Check whether the table lost its line ends, or raise the limit on file size");
        }
    }

    private void problem(long line, Severity severity, String what, String advice) {
        members.problem(new ReadProblem(entry.path(), "line " + line, severity, what, advice));
    }

    private static List<String> distinct(List<String> fields) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String field : fields) {
            String plain = Whitespace.collapse(field);
            String name = plain.isEmpty() ? "column " + (names.size() + 1) : plain;
            names.add(seen.add(name) ? name : name + " " + (names.size() + 1));
        }
        return names;
    }

    private void record(Row row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.fields().size(); i++) {
            fields.put(
                    i < names.size() ? names.get(i) : "column " + (i + 1),
                    row.fields().get(i));
        }
        if (row.fields().size() > names.size()) {
            problem(
                    row.line(),
                    Severity.NOTE,
                    "The row has " + row.fields().size() + " fields where the head has " + names.size(),
                    "Look whether a text with separators lacks its quotes");
        }
        String place = "#" + number++;
        String id = id(fields);
        members.capture(new Capture(
                id == null ? entry.id() + place : id,
                entry.path() + place,
                Json.MAPPER.writeValueAsBytes(fields),
                Capture.Kind.RECORD,
                "text/csv",
                charset.name(),
                null,
                entry.declared().capturedAt()));
    }

    private @Nullable String id(Map<String, String> fields) {
        String best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            OptionalInt rank = keys.findRank(field.getKey(), Role.ID);
            String value = Whitespace.collapse(field.getValue());
            if (rank.isPresent() && rank.getAsInt() < bestRank && RecordKeys.isId(value)) {
                best = value;
                bestRank = rank.getAsInt();
            }
        }
        return best;
    }
}
