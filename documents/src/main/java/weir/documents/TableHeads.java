package weir.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.documents.HeadWords.Look;
import weir.evidence.Cell;

/**
 * Tells each cell of a table which head cells stand over it and before it.
 *
 * <p>Heads are the cells that the source marks, and in rows where it marks none those whose words read like a head. A row of heads stands
 * over the rows below it until the next such row; a row that begins with a head and goes on with values is read from left to right: each
 * head belongs to the values behind it. Time is linear in the number of cells.
 */
final class TableHeads {

    private final HeadWords words;

    TableHeads(HeadWords words) {
        this.words = words;
    }

    /** Marks the head cells and links the others to them. */
    List<Cell> mark(List<Cell> cells, CharSequence text) {
        List<TableRow> rows = rows(cells, text);
        boolean forms = isForm(rows);
        LinkedTable linked = new LinkedTable(cells.size());
        for (int i = 0; i < rows.size(); i++) {
            TableRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            linked.add(rows.get(i), kind(rows.get(i), next, linked, forms));
        }
        return linked.cells();
    }

    /** How a row is read. */
    enum Kind {
        /** Its cells head the columns below. */
        HEADS,
        /** Its cells belong to the heads of the row above: a second row of heads, or their units. */
        MORE_HEADS,
        /** Heads and their values from left to right. */
        PAIRS,
        VALUES
    }

    private List<TableRow> rows(List<Cell> cells, CharSequence text) {
        List<TableRow> rows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || cells.get(i).row() != cells.get(start).row()) {
                rows.add(row(cells.subList(start, i), text));
                start = i;
            }
        }
        return rows;
    }

    private TableRow row(List<Cell> cells, CharSequence text) {
        boolean marked = cells.stream().anyMatch(Cell::head);
        List<Look> looks = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            Look look = words.lookOf(
                    text.subSequence(cell.span().start(), cell.span().end()));
            if (marked && look != Look.EMPTY) {
                look = cell.head() ? Look.HEAD : Look.VALUE;
            }
            looks.add(look);
        }
        return new TableRow(cells, looks, marked);
    }

    /** Whether most rows pair heads with values, as forms do; in other tables one row of heads stands over rows of values. */
    private static boolean isForm(List<TableRow> rows) {
        int pairs = 0;
        int values = 0;
        for (TableRow row : rows) {
            pairs += row.isPair() ? 1 : 0;
            values += !row.isPair() && !row.isAllHeads() && row.filled() > 1 ? 1 : 0;
        }
        return pairs > values;
    }

    private static Kind kind(TableRow row, @Nullable TableRow next, LinkedTable linked, boolean form) {
        boolean pairs = (row.isPair() && (form || row.isMarked() || !linked.hasHeads()))
                || (form && !linked.hasHeads() && row.mayBePairs());
        if (row.filled() < 2) {
            return pairs ? Kind.PAIRS : Kind.VALUES;
        }
        if (linked.continuesHeads(row)) {
            return Kind.MORE_HEADS;
        }
        if (row.isAllHeads()) {
            boolean over = next != null && (!form || (row.filled() > 2 && next.follows(row)));
            return over ? Kind.HEADS : form ? Kind.PAIRS : Kind.VALUES;
        }
        if (!form && !linked.hasHeads() && next != null && row.mayBeHeads() && next.looksLikeValues()) {
            return Kind.HEADS;
        }
        return pairs ? Kind.PAIRS : Kind.VALUES;
    }
}
