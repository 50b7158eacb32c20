package weir.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weir.documents.HeadWords.Look;
import weir.documents.TableHeads.Kind;
import weir.evidence.Cell;
import weir.evidence.Span;

/** The cells of a table with their heads, row by row from the top. */
final class LinkedTable {

    /** Rows of heads over one column, and heads that reach down into one row: more are found in hostile tables only. */
    private static final int MOST_HEADS = 8;

    private final List<Cell> cells;
    private final Map<Integer, List<Span>> columnHeads = new HashMap<>();
    /** Head cells of earlier rows that reach down into later ones. */
    private List<Cell> reachingDown = new ArrayList<>();

    private int headRows;
    private boolean headsWide;

    LinkedTable(int size) {
        this.cells = new ArrayList<>(size);
    }

    List<Cell> cells() {
        return cells;
    }

    /** Whether some row of heads stands over the row to come. */
    boolean hasHeads() {
        return !columnHeads.isEmpty();
    }

    /** Whether the row belongs to the heads right above it. */
    boolean continuesHeads(TableRow row) {
        return headRows > 0 && headRows < MOST_HEADS && (row.isAllUnits() || (headsWide && row.isAllHeads()));
    }

    void add(TableRow row, Kind kind) {
        int number = row.cells().getFirst().row();
        reachingDown = new ArrayList<>(reachingDown.stream()
                .filter(cell -> cell.row() + cell.rowSpan() > number)
                .toList());
        switch (kind) {
            case HEADS -> {
                columnHeads.clear();
                heads(row);
            }
            case MORE_HEADS -> heads(row);
            case PAIRS -> pairs(row);
            case VALUES -> values(row);
        }
        headRows = kind == Kind.HEADS ? 1 : kind == Kind.MORE_HEADS ? headRows + 1 : 0;
        headsWide = headRows > 0 && (row.hasWideCells() || (headRows > 1 && headsWide));
    }

    private void heads(TableRow row) {
        for (Cell cell : row.cells()) {
            cells.add(linked(cell, true, List.of(), List.of()));
            if (cell.span().length() > 0) {
                int end = cell.column() + cell.columnSpan();
                for (int column = cell.column(); column < end; column++) {
                    columnHeads
                            .computeIfAbsent(column, key -> new ArrayList<>(1))
                            .add(cell.span());
                }
            }
        }
    }

    /**
     * Heads in a row stack up until a value comes; the next head then begins anew. Where all cells read like heads, or not even the
     * first, every second is one.
     */
    private void pairs(TableRow row) {
        if (!row.isMarked()) {
            columnHeads.clear();
        }
        boolean everySecond =
                (row.isAllHeads() || !row.isHead(0)) && row.cells().size() % 2 == 0;
        Deque<Cell> stack = new ArrayDeque<>();
        boolean afterValue = true;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            boolean head = everySecond ? i % 2 == 0 : row.isHead(i);
            if (head) {
                stack(cell, stack, afterValue);
            }
            cells.add(
                    head
                            ? linked(cell, true, List.of(), List.of())
                            : linked(cell, false, rowHeads(cell, stack), columnHeads(cell)));
            afterValue = !head;
        }
        stack.stream()
                .filter(cell -> cell.rowSpan() > 1)
                .limit(Math.max(0, MOST_HEADS - reachingDown.size()))
                .forEach(reachingDown::add);
    }

    private static void stack(Cell head, Deque<Cell> stack, boolean afterValue) {
        if (afterValue) {
            stack.removeIf(earlier -> earlier.rowSpan() == 1);
        }
        if (stack.size() == MOST_HEADS) {
            stack.removeFirst();
        }
        stack.addLast(head);
    }

    private List<Span> rowHeads(Cell cell, Collection<Cell> stack) {
        List<Span> heads = new ArrayList<>();
        for (Cell above : reachingDown) {
            if (above.column() < cell.column()) {
                heads.add(above.span());
            }
        }
        stack.forEach(head -> heads.add(head.span()));
        return heads;
    }

    /** A row of values; one that begins with 合计 is headed by that word. */
    private void values(TableRow row) {
        boolean alone = row.cells().size() == 1 && row.cells().getFirst().column() == 0;
        boolean total = row.looks().getFirst() == Look.TOTAL && !alone;
        List<Cell> stack = total ? List.of(row.cells().getFirst()) : List.of();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            boolean head = (i == 0 && total) || (row.isMarked() && row.isHead(i));
            cells.add(
                    head || alone
                            ? linked(cell, head, List.of(), List.of())
                            : linked(cell, false, rowHeads(cell, stack), columnHeads(cell)));
        }
    }

    /** The heads over the column that the cell begins in; a wider cell belongs to that one too. */
    private List<Span> columnHeads(Cell cell) {
        return columnHeads.getOrDefault(cell.column(), List.of());
    }

    private static Cell linked(Cell cell, boolean head, List<Span> rowHeads, List<Span> columnHeads) {
        return new Cell(
                cell.span(),
                cell.origin(),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                head,
                rowHeads,
                columnHeads,
                cell.blocks());
    }
}
