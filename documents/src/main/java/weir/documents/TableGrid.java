package weir.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weir.evidence.Origin;

/** Gathers the cells of an office document's table row by row and joins those that are merged downwards. */
final class TableGrid {

    private final List<Draft.DraftCell> cells = new ArrayList<>();
    /** Index of the newest cell that begins at a column. */
    private final Map<Integer, Integer> newest = new HashMap<>();

    private int row = -1;
    private int column;
    private boolean headRow;

    /** How a cell stands to the one above it. */
    enum Merge {
        NONE,
        /** It goes on with the cell above it. */
        CONTINUED
    }

    void startRow(boolean head, int columnsBefore) {
        row++;
        column = columnsBefore;
        headRow = head;
    }

    void cell(int columnSpan, Merge merge, List<Draft> content, Origin origin) {
        Integer above = newest.get(column);
        if (merge == Merge.CONTINUED && above != null && reachesHere(cells.get(above))) {
            cells.set(above, longer(cells.get(above), content));
        } else {
            newest.put(column, cells.size());
            cells.add(new Draft.DraftCell(row, column, 1, columnSpan, headRow, List.copyOf(content), origin));
        }
        column += columnSpan;
    }

    private boolean reachesHere(Draft.DraftCell above) {
        return above.row() + above.rowSpan() == row;
    }

    private static Draft.DraftCell longer(Draft.DraftCell cell, List<Draft> more) {
        List<Draft> content = cell.content();
        if (!more.isEmpty()) {
            content = new ArrayList<>(content);
            content.addAll(more);
        }
        return new Draft.DraftCell(
                cell.row(),
                cell.column(),
                cell.rowSpan() + 1,
                cell.columnSpan(),
                cell.head(),
                List.copyOf(content),
                cell.origin());
    }

    int row() {
        return row;
    }

    List<Draft.DraftCell> cells() {
        return List.copyOf(cells);
    }
}
