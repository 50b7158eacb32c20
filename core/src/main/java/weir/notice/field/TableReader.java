package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.Span;

/** Reads the tables of a document: those with heads over columns become grids, label cells with a value beside them pairs. */
final class TableReader {

    /** A label cell and the cell right of it. */
    record Pair(Span label, LabelBook.Entry entry, Span value) {}

    private static final int LONGEST_HEAD = 30;

    private final String text;
    private final LabelBook book;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private TableReader(String text, LabelBook book) {
        this.text = text;
        this.book = book;
    }

    static TableReader read(Document document, LabelBook book) {
        TableReader reader = new TableReader(document.text(), book);
        document.blocks().forEach(reader::read);
        return reader;
    }

    List<Grid> grids() {
        return grids;
    }

    List<Pair> pairs() {
        return pairs;
    }

    private void read(Block block) {
        if (block.part() == Block.Part.BOILERPLATE) {
            return;
        }
        if (block instanceof Block.Table table) {
            readTable(table);
            table.cells().forEach(cell -> cell.blocks().forEach(this::read));
        } else if (block instanceof Block.Listed listed) {
            listed.items().forEach(this::read);
        }
    }

    private void readTable(Block.Table table) {
        TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
        for (Cell cell : table.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
        }
        List<List<Cell>> all = List.copyOf(rows.values());
        int at = 0;
        while (at < all.size()) {
            int changed = changedColumn(all.get(at));
            if (changed > 0) {
                readChanges(all.subList(at + 1, all.size()), changed);
                return;
            }
            at = isHeadRow(all, at) ? readGrid(all, at) : readPairs(all.get(at), at);
        }
    }

    /** The column below a head such as 更正后内容; -1 where the row has none. */
    private int changedColumn(List<Cell> row) {
        for (Cell cell : row) {
            boolean changed = row.size() > 2
                    && entry(cell).stream()
                            .flatMap(entry -> entry.labels().stream())
                            .anyMatch(label -> label.field() == NoticeField.CHANGED_TO);
            if (changed) {
                return cell.column();
            }
        }
        return -1;
    }

    /** Rows of a correction: a label, what was written and what is written now. */
    private void readChanges(List<List<Cell>> rows, int changed) {
        for (List<Cell> row : rows) {
            Cell now = row.stream()
                    .filter(cell -> cell.column() == changed && cell.span().length() > 0)
                    .findFirst()
                    .orElse(null);
            for (Cell cell : row) {
                Optional<LabelBook.Entry> entry = cell.column() < changed ? entry(cell) : Optional.empty();
                if (now != null && entry.isPresent()) {
                    pairs.add(new Pair(cell.span(), entry.get(), now.span()));
                }
            }
        }
    }

    /** A row of heads: most of its cells are labels, and below it stand values. */
    private boolean isHeadRow(List<List<Cell>> rows, int at) {
        List<Cell> row = rows.get(at);
        if (row.size() < 2 || at + 1 >= rows.size()) {
            return false;
        }
        long filled = row.stream().filter(cell -> cell.span().length() > 0).count();
        long labels = labels(row);
        boolean fits = row.stream().allMatch(cell -> cell.span().length() <= LONGEST_HEAD);
        return fits
                && labels >= 1
                && filled >= 2
                && 2 * labels >= filled
                && 2 * labels(rows.get(at + 1)) < rows.get(at + 1).size()
                && !alternates(row);
    }

    private long labels(List<Cell> row) {
        return row.stream().filter(cell -> entry(cell).isPresent()).count();
    }

    /** Label, value, label, value: a row of pairs, not of heads. */
    private boolean alternates(List<Cell> row) {
        for (int i = 0; i < row.size(); i++) {
            if (entry(row.get(i)).isPresent() != (i % 2 == 0)) {
                return false;
            }
        }
        return row.size() % 2 == 0;
    }

    private int readGrid(List<List<Cell>> rows, int at) {
        List<Cell> headRow = rows.get(at);
        List<Grid.Row> below = new ArrayList<>();
        int end = headRow.getLast().span().end();
        int next = at + 1;
        while (next < rows.size() && !isHeadRow(rows, next) && !isTitleRow(rows.get(next), headRow)) {
            below.add(row(headRow, rows.get(next)));
            end = rows.get(next).getLast().span().end();
            next++;
        }
        List<Grid.Head> heads = headRow.stream()
                .map(cell -> new Grid.Head(cell.span(), entry(cell).orElse(null)))
                .toList();
        grids.add(new Grid(new Span(headRow.getFirst().span().start(), end), heads, below, How.COLUMN_HEAD));
        return next;
    }

    /** One cell over all columns: a title between two tables. */
    private static boolean isTitleRow(List<Cell> row, List<Cell> heads) {
        return row.size() == 1 && heads.size() > 2 && row.getFirst().columnSpan() >= heads.size();
    }

    private static Grid.Row row(List<Cell> heads, List<Cell> cells) {
        List<@Nullable Span> values = new ArrayList<>();
        for (Cell head : heads) {
            values.add(cells.stream()
                    .filter(cell -> cell.column() <= head.column() && head.column() < cell.column() + cell.columnSpan())
                    .map(Cell::span)
                    .findFirst()
                    .orElse(null));
        }
        return new Grid.Row(values);
    }

    private int readPairs(List<Cell> row, int at) {
        for (int i = 0; i + 1 < row.size(); i++) {
            Optional<LabelBook.Entry> entry = entry(row.get(i));
            Cell value = row.get(i + 1);
            if (entry.isPresent() && entry(value).isEmpty() && value.span().length() > 0) {
                pairs.add(new Pair(row.get(i).span(), entry.get(), value.span()));
            }
        }
        return at + 1;
    }

    private Optional<LabelBook.Entry> entry(Cell cell) {
        if (cell.span().length() == 0 || cell.span().length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        return book.findHead(cell.span().of(text));
    }
}
