package weir.documents;

import java.util.List;
import weir.documents.HeadWords.Look;
import weir.evidence.Cell;

/**
 * The cells that begin in one row, and what their words look like.
 *
 * @param isMarked whether the source marks heads in this row
 */
record TableRow(List<Cell> cells, List<Look> looks, boolean isMarked) {

    /** Cells that hold words. */
    int filled() {
        return (int) looks.stream().filter(look -> look != Look.EMPTY).count();
    }

    boolean isHead(int cell) {
        return looks.get(cell) == Look.HEAD;
    }

    /** Whether every cell with words is a head. */
    boolean isAllHeads() {
        return filled() > 0 && looks.stream().allMatch(look -> look == Look.HEAD || look == Look.EMPTY);
    }

    /** Whether every cell with words is a unit in brackets. */
    boolean isAllUnits() {
        return filled() > 0 && looks.stream().allMatch(look -> look == Look.UNIT || look == Look.EMPTY);
    }

    /** Whether it begins with a head and has a place for a value behind it. */
    boolean isPair() {
        return cells.size() > 1 && isHead(0) && looks.stream().anyMatch(look -> look != Look.HEAD);
    }

    /** Whether every second cell, from the first one on, may be a head: in a form it is one. */
    boolean mayBePairs() {
        for (int i = 0; i < looks.size(); i += 2) {
            if (looks.get(i) != Look.HEAD && looks.get(i) != Look.EITHER) {
                return false;
            }
        }
        return cells.size() % 2 == 0;
    }

    /** Whether no cell is surely a value, and none empty: the head row of a table with words that we do not know. */
    boolean mayBeHeads() {
        return looks.stream().allMatch(look -> look == Look.HEAD || look == Look.EITHER);
    }

    /** Whether at least half of the cells with words are surely values. */
    boolean looksLikeValues() {
        long values = looks.stream().filter(look -> look == Look.VALUE).count();
        return values * 2 >= filled() && values > 0;
    }

    /** Whether it may stand below a row of heads: it does not begin with a head itself, and its cells stand under those of the heads. */
    boolean follows(TableRow heads) {
        return !isHead(0)
                && cells.size() > 1
                && Math.abs(cells.size() - heads.cells().size()) <= 1;
    }

    /** Whether a cell reaches over several columns or rows. */
    boolean hasWideCells() {
        return cells.stream().anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1);
    }
}
