package weir.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One knowledge file: rows under named columns.
 *
 * @param name the file's name below the knowledge folder, such as {@code notice/labels.csv}
 */
public record KnowledgeTable(String name, List<String> columns, List<KnowledgeRow> rows) {

    private static final String KEY = "id";

    public KnowledgeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file and checks its shape: the wanted columns are there, every row has as many fields as the head, no {@code id} comes
     * twice.
     */
    static KnowledgeTable parse(String name, String text, List<String> wanted) {
        List<Csv.Line> lines = lines(name, text);
        if (lines.isEmpty()) {
            throw new KnowledgeException(name + ": no head line; the first line after the comments names the columns");
        }
        List<String> columns = lines.getFirst().fields();
        for (String column : wanted) {
            if (!columns.contains(column)) {
                throw new KnowledgeException(
                        name + ": the column \"" + column + "\" is missing; the head is " + columns);
            }
        }
        List<KnowledgeRow> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Csv.Line line : lines.subList(1, lines.size())) {
            KnowledgeRow row = row(name, columns, line);
            if (columns.contains(KEY) && !keys.add(row.required(KEY))) {
                throw row.wrong(KEY, "the id stands in an earlier row too; ids are unique within a file");
            }
            rows.add(row);
        }
        return new KnowledgeTable(name, columns, rows);
    }

    private static List<Csv.Line> lines(String name, String text) {
        try {
            return Csv.read(text);
        } catch (KnowledgeException e) {
            throw new KnowledgeException(name + ", " + e.getMessage(), e);
        }
    }

    private static KnowledgeRow row(String name, List<String> columns, Csv.Line line) {
        if (line.fields().size() != columns.size()) {
            throw new KnowledgeException(
                    name + ", line " + line.number() + ": " + line.fields().size() + " fields where the head has "
                            + columns.size() + "; put fields with commas in double quotes");
        }
        return new KnowledgeRow(name, line.number(), columns, line.fields());
    }

    /** This table with a user's rows: a row whose {@code id} is known replaces it, any other is added at the end. */
    KnowledgeTable with(KnowledgeTable users) {
        if (!columns.contains(KEY)) {
            List<KnowledgeRow> all = new ArrayList<>(rows);
            all.addAll(users.rows);
            return new KnowledgeTable(name, columns, all);
        }
        Set<String> replaced = new HashSet<>();
        users.rows.forEach(row -> replaced.add(row.required(KEY)));
        List<KnowledgeRow> all = new ArrayList<>();
        rows.stream().filter(row -> !replaced.contains(row.required(KEY))).forEach(all::add);
        all.addAll(users.rows);
        return new KnowledgeTable(name, columns, all);
    }
}
