package weir.documents;

import java.util.List;

/** A line of text or a table as it stands on a page. */
sealed interface PageBlock {

    Box box();

    record Line(TextLine line) implements PageBlock {
        @Override
        public Box box() {
            return line.box();
        }
    }

    /**
     * A table.
     *
     * @param edges places of its columns' edges, by which a table is known again on the next page
     */
    record Table(Box box, List<Float> edges, List<TableCell> cells) implements PageBlock {
        public Table {
            edges = List.copyOf(edges);
            cells = List.copyOf(cells);
        }
    }

    record TableCell(int row, int column, int rowSpan, int columnSpan, Box box, List<String> paragraphs) {
        public TableCell {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
