package weir.notice.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;

/**
 * A table with heads over its columns, whether the source had a table or only its cells as lines.
 *
 * @param span all of it, heads included
 * @param heads by column
 * @param rows below the heads, each with a cell for every column; null where it has none
 * @param shape {@link How#COLUMN_HEAD}, or {@link How#GLUED_HEADS} where cells and columns could not be matched and each cell of a row is the whole row
 */
record Grid(Span span, List<Head> heads, List<Row> rows, How shape) {

    Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A head cell; no entry where the knowledge does not name its words. */
    record Head(Span span, LabelBook.@Nullable Entry entry) {}

    /** The cells of a row, by column. */
    record Row(List<@Nullable Span> cells) {}
}
