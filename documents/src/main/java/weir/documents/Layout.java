package weir.documents;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.GivenUpException;
import weir.evidence.Source;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/**
 * Lays drafts out as one reading text and gives every block its span. Blocks stand on lines of their own, cells of a row are parted by
 * tabs; a cell of several blocks keeps each of them on a line.
 */
final class Layout {

    private final StringBuilder text = new StringBuilder();

    private final TableHeads heads;

    private Layout(TableHeads heads) {
        this.heads = heads;
    }

    /** Lays out with the words of head cells that come with Weir. */
    static Document of(String id, Source source, List<Draft> drafts) {
        return of(id, source, drafts, new TableHeads(new HeadWords(Knowledge.bundled())));
    }

    static Document of(String id, Source source, List<Draft> drafts, TableHeads heads) {
        Layout layout = new Layout(heads);
        List<Block> blocks = layout.blocks(drafts);
        return new Document(id, source, layout.text.toString(), blocks);
    }

    private List<Block> blocks(List<Draft> drafts) {
        List<Block> blocks = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (!isEmpty(draft)) {
                startLine();
                blocks.add(block(draft));
            }
        }
        return blocks;
    }

    private static boolean isEmpty(Draft draft) {
        return switch (draft) {
            case Draft.Heading heading -> heading.text().isEmpty();
            case Draft.Paragraph paragraph -> paragraph.text().isEmpty();
            case Draft.Metadata metadata -> metadata.text().isEmpty();
            case Draft.Listed listed -> listed.items().stream().allMatch(Layout::isEmpty);
            case Draft.Table table ->
                table.cells().stream().allMatch(cell -> cell.content().stream().allMatch(Layout::isEmpty));
        };
    }

    private Block block(Draft draft) {
        GivenUpException.check();
        return switch (draft) {
            case Draft.Heading it -> new Block.Heading(append(it.text()), it.origin(), it.part(), it.level());
            case Draft.Paragraph it -> new Block.Paragraph(append(it.text()), it.origin(), it.part());
            case Draft.Metadata it -> new Block.Metadata(append(it.text()), it.origin(), it.key());
            case Draft.Listed it -> listed(it);
            case Draft.Table it -> table(it);
        };
    }

    private Block listed(Draft.Listed draft) {
        int start = text.length();
        List<Block> items = stacked(draft.items());
        return new Block.Listed(new Span(start, text.length()), draft.origin(), draft.part(), items);
    }

    private Block table(Draft.Table draft) {
        int start = text.length();
        List<Cell> cells = new ArrayList<>(draft.cells().size());
        int row = -1;
        for (Draft.DraftCell cell : draft.cells()) {
            if (cell.row() != row) {
                if (row >= 0) {
                    startLine();
                }
                row = cell.row();
            } else {
                text.append('\t');
            }
            cells.add(cell(cell));
        }
        return new Block.Table(new Span(start, text.length()), draft.origin(), draft.part(), heads.mark(cells, text));
    }

    private Cell cell(Draft.DraftCell draft) {
        int start = text.length();
        List<Block> inner = stacked(draft.content());
        boolean plain = inner.size() <= 1 && inner.stream().allMatch(Block.Paragraph.class::isInstance);
        return new Cell(
                new Span(start, text.length()),
                draft.origin(),
                draft.row(),
                draft.column(),
                draft.rowSpan(),
                draft.columnSpan(),
                draft.head(),
                List.of(),
                List.of(),
                plain ? List.of() : inner);
    }

    /** Blocks below each other, the first of them right here: at the start of a line or behind the tab before a cell. */
    private List<Block> stacked(List<Draft> content) {
        List<Block> blocks = new ArrayList<>(content.size());
        for (Draft draft : content) {
            if (!isEmpty(draft)) {
                if (!blocks.isEmpty()) {
                    startLine();
                }
                blocks.add(block(draft));
            }
        }
        return blocks;
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private void startLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
