package weir.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets the glyphs of a page into lines and tables, from top to bottom. */
final class PageLayout {

    private PageLayout() {}

    static List<PageBlock> of(Page page) {
        List<RuledGrid> grids = RuledTables.find(page.rulings());
        List<List<List<Page.Glyph>>> inside = new ArrayList<>();
        grids.forEach(grid -> inside.add(emptyLists(grid.cells().size())));
        List<Page.Glyph> outside = new ArrayList<>();
        for (Page.Glyph glyph : page.glyphs()) {
            if (!place(glyph, grids, inside)) {
                outside.add(glyph);
            }
        }
        List<PageBlock> blocks = new ArrayList<>(AlignedTables.find(TextLine.of(outside)));
        for (int i = 0; i < grids.size(); i++) {
            blocks.addAll(table(grids.get(i), inside.get(i)));
        }
        blocks.sort(Comparator.comparingDouble(block -> block.box().y()));
        return blocks;
    }

    private static List<List<Page.Glyph>> emptyLists(int count) {
        List<List<Page.Glyph>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static boolean place(Page.Glyph glyph, List<RuledGrid> grids, List<List<List<Page.Glyph>>> inside) {
        for (int i = 0; i < grids.size(); i++) {
            int cell = grids.get(i).cellAt(glyph.box().middleX(), glyph.box().middleY());
            if (cell >= 0) {
                inside.get(i).get(cell).add(glyph);
                return true;
            }
        }
        return false;
    }

    /** The table, or nothing where the lines hold no words. */
    private static List<PageBlock> table(RuledGrid grid, List<List<Page.Glyph>> glyphs) {
        List<PageBlock.TableCell> cells = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            RuledGrid.GridCell cell = grid.cells().get(i);
            List<String> paragraphs = Paragraphs.ofCell(TextLine.of(glyphs.get(i)), cell.box());
            cells.add(new PageBlock.TableCell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), paragraphs));
        }
        boolean words = cells.stream().anyMatch(cell -> !cell.paragraphs().isEmpty());
        return words ? List.of(new PageBlock.Table(grid.box(), grid.edges(), cells)) : List.of();
    }
}
