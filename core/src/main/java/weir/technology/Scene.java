package weir.technology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.Span;

/**
 * What the shape of a document says of a name that the words around it do not: the head cells of its table (a column headed GPU型号 tells
 * what A30 in it is) and the title of the notice.
 */
final class Scene {

    private final List<Cell> cells = new ArrayList<>();
    private final Optional<Span> title;

    private Scene(Optional<Span> title) {
        this.title = title;
    }

    /** That of a text without any shape. */
    static Scene none() {
        return new Scene(Optional.empty());
    }

    static Scene of(Document document) {
        Scene scene = new Scene(document.findMetadata(Block.Metadata.Key.TITLE));
        document.blocks().forEach(scene::add);
        return scene;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Table table -> table.cells().forEach(this::add);
            case Block.Listed list -> list.items().forEach(this::add);
            case Block.Heading heading -> {}
            case Block.Paragraph paragraph -> {}
            case Block.Metadata metadata -> {}
        }
    }

    private void add(Cell cell) {
        cells.add(cell);
        cell.blocks().forEach(this::add);
    }

    /** The heads of all cells that hold the words at {@code span}. */
    List<Span> heads(Span span) {
        List<Span> heads = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.span().contains(span)) {
                heads.addAll(cell.rowHeads());
                heads.addAll(cell.columnHeads());
            }
        }
        return heads;
    }

    /** Whether the words stand in the title. */
    boolean isInTitle(Span span) {
        return title.isPresent() && title.get().contains(span);
    }
}
