package weir.documents;

import java.util.List;
import weir.evidence.Block;
import weir.evidence.Origin;

/** A block as a format reader finds it: text and place in the source, not yet laid out in a reading text. */
sealed interface Draft {

    record Heading(String text, int level, Origin origin, Block.Part part) implements Draft {}

    record Paragraph(String text, Origin origin, Block.Part part) implements Draft {}

    record Listed(List<Draft> items, Origin origin, Block.Part part) implements Draft {}

    record Table(List<DraftCell> cells, Origin origin, Block.Part part) implements Draft {}

    record Metadata(Block.Metadata.Key key, String text, Origin origin) implements Draft {}

    /**
     * A cell before layout.
     *
     * @param row from 0
     * @param column from 0, counted over the columns that cells of earlier rows reach into
     * @param head as the source says ({@code th}, a header row); the layout adds what the shape of the table tells
     * @param content paragraphs, or whatever the cell holds
     */
    record DraftCell(
            int row, int column, int rowSpan, int columnSpan, boolean head, List<Draft> content, Origin origin) {}
}
