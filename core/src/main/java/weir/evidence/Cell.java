package weir.evidence;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param span of the whole cell's text; empty cells have an empty span
 * @param row from 0
 * @param column from 0, counted over the columns that cells of earlier rows reach into
 * @param rowSpan rows it reaches over, at least 1
 * @param columnSpan columns it reaches over, at least 1
 * @param head whether it heads its row or its column ({@code th}, a bold or shaded first row, a label column), as far as the source or the shape of the table tells
 * @param rowHeads spans of the head cells of its row, nearest last; empty for heads themselves
 * @param columnHeads spans of the head cells of its column, nearest last; empty for heads themselves
 * @param blocks what the cell holds when it holds more than one line: paragraphs, lists, tables inside the cell; empty for a plain cell
 */
public record Cell(
        Span span,
        Origin origin,
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        boolean head,
        List<Span> rowHeads,
        List<Span> columnHeads,
        List<Block> blocks) {

    public Cell {
        rowHeads = List.copyOf(rowHeads);
        columnHeads = List.copyOf(columnHeads);
        blocks = List.copyOf(blocks);
    }
}
