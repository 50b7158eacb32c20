package weir.technology.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;

/** Finds the row of a table with heads that holds some words, whether the source had a table or only its cells as lines. */
final class Rows {

    /** A cell and the head of its column; the head is empty where there is none. */
    record Part(Span head, Span value) {}

    private static final Span NO_HEAD = new Span(0, 0);

    private final Fields fields;

    Rows(Fields fields) {
        this.fields = fields;
    }

    /** The cells of the row, in order; empty outside of tables with heads. */
    List<Part> around(Span words) {
        return inTables(fields.document(), words).orElseGet(() -> inGrids(words));
    }

    /** The lot that the row which holds the words names; null where it names none. */
    @Nullable
    String lotOf(Span words) {
        List<Part> row = around(words);
        for (Field field : fields.all()) {
            if (field.lot() != null
                    && row.stream().anyMatch(part -> part.value().contains(field.value()))) {
                return field.lot();
            }
        }
        return null;
    }

    private static Optional<List<Part>> inTables(Document document, Span words) {
        List<Part> found = null;
        for (Block.Table table : tables(document.blocks(), words)) {
            for (Cell cell : table.cells()) {
                if (cell.span().contains(words) && !cell.columnHeads().isEmpty()) {
                    found = row(table, cell.row());
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The tables that hold the words, the outermost first. */
    private static List<Block.Table> tables(List<Block> blocks, Span words) {
        List<Block.Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block.span().contains(words)) {
                if (block instanceof Block.Table table) {
                    tables.add(table);
                    table.cells().forEach(cell -> tables.addAll(tables(cell.blocks(), words)));
                } else if (block instanceof Block.Listed list) {
                    tables.addAll(tables(list.items(), words));
                }
            }
        }
        return tables;
    }

    private static List<Part> row(Block.Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
                .filter(cell -> cell.span().length() > 0)
                .sorted(Comparator.comparingInt(Cell::column))
                .map(cell -> new Part(
                        cell.columnHeads().isEmpty()
                                ? NO_HEAD
                                : cell.columnHeads().getLast(),
                        cell.span()))
                .toList();
    }

    private List<Part> inGrids(Span words) {
        return fields.all().stream()
                .filter(field -> isInGrid(field) && field.value().contains(words))
                .findFirst()
                .map(this::rowOf)
                .orElse(List.of());
    }

    private List<Part> rowOf(Field cell) {
        return fields.all().stream()
                .filter(field -> isInGrid(field) && field.table() == cell.table() && field.row() == cell.row())
                .map(field -> new Part(field.label(), field.value()))
                .distinct()
                .sorted(Comparator.comparingInt(part -> part.value().start()))
                .toList();
    }

    private static boolean isInGrid(Field field) {
        return field.how() == How.COLUMN_HEAD && field.table() >= 0;
    }
}
