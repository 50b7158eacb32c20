package weir.notice.field;

import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** Which places of a folded text are no running text: metadata lines, the page around the notice, plain cells of tables. */
final class Apart {

    private static final byte RUNNING = 0;
    private static final byte TITLE = 1;
    private static final byte METADATA = 2;
    private static final byte BOILERPLATE = 3;
    private static final byte PLAIN_CELL = 4;
    private static final byte IN_GRID = 5;

    private final FoldedText text;
    private final byte[] kinds;

    private Apart(FoldedText text) {
        this.text = text;
        kinds = new byte[text.length()];
    }

    static Apart of(Document document, FoldedText text) {
        Apart apart = new Apart(text);
        document.blocks().forEach(apart::put);
        return apart;
    }

    private void put(Block block) {
        if (block.part() == Block.Part.BOILERPLATE) {
            put(block.span(), BOILERPLATE);
            return;
        }
        switch (block) {
            case Block.Metadata metadata ->
                put(metadata.span(), metadata.key() == Block.Metadata.Key.TITLE ? TITLE : METADATA);
            case Block.Listed listed -> listed.items().forEach(this::put);
            case Block.Table table -> table.cells().forEach(this::put);
            case Block.Heading heading -> {}
            case Block.Paragraph paragraph -> {}
        }
    }

    private void put(Cell cell) {
        if (cell.blocks().isEmpty()) {
            put(cell.span(), PLAIN_CELL);
        } else {
            cell.blocks().forEach(this::put);
        }
    }

    private void put(Span span, byte kind) {
        int end = text.indexOf(span.end());
        for (int i = text.indexOf(span.start()); i < end; i++) {
            kinds[i] = kind;
        }
    }

    /** Notes the lines that turned out to be a table. */
    void putGrids(Iterable<Grid> grids) {
        grids.forEach(grid -> put(grid.span(), IN_GRID));
    }

    boolean isInGrid(int place) {
        return kinds[place] == IN_GRID;
    }

    /** Neither metadata nor boilerplate nor a table's plain cell. */
    boolean isRunning(int place) {
        return kinds[place] == RUNNING;
    }

    boolean isTitle(int place) {
        return kinds[place] == TITLE;
    }

    boolean isPlainCell(int place) {
        return kinds[place] == PLAIN_CELL;
    }

    /** Whether labels and sentences are looked for here. */
    boolean isRead(int place) {
        return kinds[place] == RUNNING
                || kinds[place] == TITLE
                || kinds[place] == PLAIN_CELL
                || kinds[place] == IN_GRID;
    }
}
