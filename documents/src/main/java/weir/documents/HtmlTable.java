package weir.documents;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import weir.documents.Draft.DraftCell;
import weir.evidence.Block.Part;

/**
 * A table of a page: one that only arranges the page is dissolved into its blocks, one that holds data keeps its cells with the rows and
 * columns they reach over.
 */
final class HtmlTable {

    /** Browsers let no cell reach over more columns. */
    private static final int MOST_COLUMNS = 1000;
    /** More text than a cell of a data table has when the table has only one row. */
    private static final int LONG_CELL = 300;

    private final Element table;
    private final HtmlBlocks blocks;
    private final HtmlBlocks.Place place;
    private final List<List<Element>> rows = new ArrayList<>();

    HtmlTable(Element table, HtmlBlocks blocks, HtmlBlocks.Place place) {
        this.table = table;
        this.blocks = blocks;
        this.place = place;
        collectRows(table);
    }

    private void collectRows(Element group) {
        for (Element child = group.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> collectRows(child);
                case "tr" -> rows.add(cellsOf(child));
                default -> {}
            }
        }
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    void addTo(List<Draft> out) {
        Element caption = table.firstElementChild();
        if (caption != null && caption.normalName().equals("caption")) {
            out.addAll(blocks.inside(caption, place.in(caption)));
        }
        if (isLayout()) {
            dissolve(out);
        } else {
            List<DraftCell> cells = cells();
            if (cells.stream().anyMatch(cell -> !cell.content().isEmpty())) {
                out.add(new Draft.Table(
                        cells, blocks.paths().of(table), place.set() ? Part.BOILERPLATE : partOf(cells)));
            }
        }
    }

    private static Part partOf(List<DraftCell> cells) {
        return cells.stream().flatMap(cell -> cell.content().stream()).allMatch(HtmlBlocks::isPagePart)
                ? Part.BOILERPLATE
                : Part.CONTENT;
    }

    private void dissolve(List<Draft> out) {
        for (List<Element> row : rows) {
            for (Element cell : row) {
                out.addAll(blocks.inside(cell, place.in(cell)));
            }
        }
    }

    /** One column, one row with a long text, or hardly anything but other tables. */
    private boolean isLayout() {
        if (rows.stream().allMatch(row -> row.size() <= 1)) {
            return true;
        }
        if (rows.stream().filter(row -> !row.isEmpty()).count() == 1) {
            return rows.stream().flatMap(List::stream).anyMatch(cell -> textLength(cell) > LONG_CELL || hasTable(cell));
        }
        return holdsMostlyTables();
    }

    /** A table inside a cell is data too where other rows pair plain cells. */
    private boolean holdsMostlyTables() {
        boolean nests = rows.stream().flatMap(List::stream).anyMatch(HtmlTable::hasTable);
        long paired = rows.stream().filter(HtmlTable::pairsPlainCells).limit(2).count();
        return nests && paired < 2;
    }

    private static boolean pairsPlainCells(List<Element> row) {
        return row.stream()
                        .filter(cell -> !hasTable(cell) && cell.hasText())
                        .limit(2)
                        .count()
                == 2;
    }

    private static boolean hasTable(Element cell) {
        return cell.selectFirst("table") != null;
    }

    private int textLength(Element cell) {
        return blocks.page().textLength(cell);
    }

    private List<DraftCell> cells() {
        HtmlHeads heads = HtmlHeads.of(rows, blocks.page());
        List<DraftCell> cells = new ArrayList<>();
        int[] taken = new int[MOST_COLUMNS];
        for (int row = 0; row < rows.size() && !blocks.isCut(); row++) {
            int column = 0;
            for (Element cell : rows.get(row)) {
                column = free(taken, column);
                int columns = Math.max(1, Math.min(span(cell, "colspan"), MOST_COLUMNS - column));
                int rowSpan = rowSpan(cell, row);
                List<Draft> content = blocks.inside(cell, place.in(cell));
                cells.add(new DraftCell(
                        row,
                        column,
                        rowSpan,
                        columns,
                        heads.isHead(cell),
                        content,
                        blocks.paths().of(cell)));
                take(taken, column, columns, rowSpan);
                column += columns;
            }
            endRow(taken);
        }
        return cells;
    }

    /** The first column from {@code column} on that no cell of an earlier row reaches into. */
    private static int free(int[] taken, int column) {
        int free = column;
        while (free < MOST_COLUMNS && taken[free] > 0) {
            free++;
        }
        return free;
    }

    private static void take(int[] taken, int column, int columns, int rowSpan) {
        for (int i = column; i < Math.min(column + columns, MOST_COLUMNS); i++) {
            taken[i] = Math.max(taken[i], rowSpan);
        }
    }

    private int rowSpan(Element cell, int row) {
        int left = rows.size() - row;
        int span = span(cell, "rowspan");
        return span == 0 ? left : Math.min(span, left);
    }

    private static void endRow(int[] taken) {
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        int digits = 0;
        while (digits < value.length() && digits < 5 && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        return digits == 0 ? 1 : Integer.parseInt(value.substring(0, digits));
    }
}
