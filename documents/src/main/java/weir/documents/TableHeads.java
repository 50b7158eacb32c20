package weir.documents;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Cell;
import weir.evidence.Span;

/** Tells each cell of a table which head cells stand over it and before it. */
final class TableHeads {

    private TableHeads() {}

    /**
     * Marks head cells and links the others to them. A table whose source marks no heads takes its first row as heads when that row
     * reads like one: no empty cell, no number, every cell short.
     */
    static List<Cell> mark(List<Cell> cells, CharSequence text) {
        List<Cell> marked = cells.stream().anyMatch(Cell::head) || !firstRowIsHead(cells, text)
                ? cells
                : cells.stream().map(cell -> withHead(cell, cell.row() == 0)).toList();
        List<Cell> heads = marked.stream().filter(Cell::head).toList();
        return marked.stream()
                .map(cell -> cell.head() ? cell : linked(cell, heads))
                .toList();
    }

    private static boolean firstRowIsHead(List<Cell> cells, CharSequence text) {
        List<Cell> first = cells.stream().filter(cell -> cell.row() == 0).toList();
        boolean more = cells.stream().anyMatch(cell -> cell.row() > 0);
        return more && first.size() > 1 && first.stream().allMatch(cell -> readsAsHead(cell.span(), text));
    }

    private static boolean readsAsHead(Span span, CharSequence text) {
        return span.length() > 0
                && span.length() <= 24
                && text.subSequence(span.start(), span.end()).chars().noneMatch(Character::isDigit);
    }

    private static Cell linked(Cell cell, List<Cell> heads) {
        List<Span> rowHeads = new ArrayList<>();
        List<Span> columnHeads = new ArrayList<>();
        for (Cell head : heads) {
            if (head.column() < cell.column() && covers(head.row(), head.rowSpan(), cell.row())) {
                rowHeads.add(head.span());
            } else if (head.row() < cell.row() && covers(head.column(), head.columnSpan(), cell.column())) {
                columnHeads.add(head.span());
            }
        }
        return new Cell(
                cell.span(),
                cell.origin(),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                false,
                rowHeads,
                columnHeads,
                cell.blocks());
    }

    private static boolean covers(int start, int length, int at) {
        return start <= at && at < start + length;
    }

    private static Cell withHead(Cell cell, boolean head) {
        return new Cell(
                cell.span(),
                cell.origin(),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                head,
                cell.rowHeads(),
                cell.columnHeads(),
                cell.blocks());
    }
}
