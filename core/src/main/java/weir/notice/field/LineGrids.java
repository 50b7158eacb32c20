package weir.notice.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/**
 * Finds tables in texts whose tables were lost and whose cells are lines: a run of lines that are heads, then rows of as many lines.
 *
 * <p>A table whose first head is 序号 may have heads that the knowledge does not name: its rows begin with 1, 2, 3.
 */
final class LineGrids {

    private static final Set<String> COUNTERS = Set.of("序号", "序号/No.", "序", "排名", "排序", "名次");
    private static final Set<NoticeField> ROW_NAMES =
            Set.of(NoticeField.LOT, NoticeField.SUPPLIER, NoticeField.BIDDER, NoticeField.ITEM_NAME, NoticeField.RANK);
    private static final int LONGEST_HEAD = 30;
    private static final int MOST_COLUMNS = 24;
    private static final int LONGEST_CELL = 2000;
    private static final int MOST_LINES = 15;
    private static final String COUNTER = "序号";
    private static final int FEWEST_HEADS = 2;

    /**
     * A line or cell, from and to in the folded text.
     *
     * @param head the labels that its words are; null where they are none
     */
    private record Line(int from, int to, LabelBook.@Nullable Entry head) {}

    private final FoldedText text;
    private final LabelBook book;
    private final Set<Integer> stops = new HashSet<>();
    private final Set<Integer> prices = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();

    private LineGrids(FoldedText text, LabelBook book) {
        this.text = text;
        this.book = book;
    }

    static List<Grid> find(FoldedText text, LabelBook book, List<Mark> marks, Apart apart) {
        LineGrids finder = new LineGrids(text, book);
        for (Mark mark : marks) {
            if (mark.shape() == Mark.Shape.COLON || (mark.shape() == Mark.Shape.HEADING && mark.entry() != null)) {
                finder.stops.add(mark.start());
            }
            if (mark.shape() == Mark.Shape.COLON && isPrice(mark)) {
                finder.prices.add(mark.start());
            }
        }
        finder.readLines(apart);
        int at = 0;
        while (at < finder.lines.size()) {
            at = finder.step(at);
        }
        return finder.grids;
    }

    private static boolean isPrice(Mark mark) {
        return mark.entry() != null && mark.entry().labels().stream().anyMatch(label -> RowFit.isSum(label.field()));
    }

    private void readLines(Apart apart) {
        int from = 0;
        while (from < text.length()) {
            int to = cellEnd(from);
            while (to < text.length() && text.charAt(to) == '(' && isBracketLine(to)) {
                to = text.lineEnd(to);
            }
            if (apart.isRunning(from)) {
                lines.add(new Line(from, to, head(from, to)));
            }
            from = to;
        }
    }

    /** A cell between bars may hold several lines; a line that no bar follows soon is a line of text. */
    private int cellEnd(int from) {
        int end = text.lineEnd(from);
        if (text.breakBefore(from) != FoldedText.CELL) {
            return end;
        }
        int to = end;
        for (int lines = 0; lines < MOST_LINES && to < text.length(); lines++) {
            if (text.breakBefore(to) == FoldedText.CELL) {
                return to;
            }
            to = text.lineEnd(to);
        }
        return end;
    }

    /** A short line in brackets belongs to the head before it: 投资额⏎（万元）. */
    private boolean isBracketLine(int from) {
        int to = text.lineEnd(from);
        return to - from <= LONGEST_HEAD / 2 && text.charAt(to - 1) == ')';
    }

    private int step(int at) {
        if (head(at) == null && !isCounter(at)) {
            return at + 1;
        }
        int columns = columns(at);
        if (columns < FEWEST_HEADS || (columns == FEWEST_HEADS && !isCounter(at) && !opensTable(at))) {
            return at + 1;
        }
        int end = rowsEnd(at + columns, columns);
        boolean numbered = isCounter(at) || (isLot(at) && isNumber(at + columns, 1));
        List<Grid.Row> rows = numbered ? counted(at + columns, end, columns) : even(at + columns, end, columns);
        if (numbered && !isCounter(at) && rows.stream().noneMatch(row -> isFitting(row, columns))) {
            rows = even(at + columns, end, columns);
        }
        if (rows.isEmpty()) {
            return at + 1;
        }
        add(at, columns, end, rows);
        return end;
    }

    /** Two labels in a row may also be a label without a value and the next one, unless the first one names what rows are about. */
    private boolean opensTable(int at) {
        LabelBook.Entry entry = head(at);
        return entry != null && entry.labels().stream().anyMatch(label -> ROW_NAMES.contains(label.field()));
    }

    private void add(int at, int columns, int end, List<Grid.Row> rows) {
        List<Grid.Head> heads = new ArrayList<>();
        for (int i = at; i < at + columns; i++) {
            heads.add(new Grid.Head(span(i), head(i)));
        }
        Span whole = new Span(span(at).start(), span(end - 1).end());
        RowFit fit = new RowFit(text, heads);
        List<Grid.Row> fitted = rows.stream().map(fit::fitted).toList();
        List<Grid.Row> fitting =
                fitted.stream().filter(row -> isFitting(row, columns)).toList();
        List<Grid.Row> others = fitted.stream()
                .filter(row -> !isFitting(row, columns))
                .map(row -> spread(row, columns))
                .toList();
        if (!fitting.isEmpty()) {
            grids.add(new Grid(whole, heads, fitting, How.COLUMN_HEAD));
        }
        if (!others.isEmpty()) {
            grids.add(new Grid(whole, heads, others, How.GLUED_HEADS));
        }
    }

    private static boolean isFitting(Grid.Row row, int columns) {
        return row.cells().size() == columns;
    }

    /** A row with too few or too many cells: every column gets all of it. */
    private static Grid.Row spread(Grid.Row row, int columns) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Span cell : row.cells()) {
            if (cell != null) {
                start = Math.min(start, cell.start());
                end = Math.max(end, cell.end());
            }
        }
        List<@Nullable Span> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(new Span(start, end));
        }
        return new Grid.Row(cells);
    }

    private int columns(int at) {
        int known = 0;
        while (at + known < lines.size()
                && known < MOST_COLUMNS
                && (known == 0 || !isStop(at + known))
                && (head(at + known) != null || (known == 0 && isCounter(at)))) {
            known++;
        }
        if (!isCounter(at) && !isLot(at)) {
            return known;
        }
        int counted = known;
        while (at + counted < lines.size()
                && counted < MOST_COLUMNS
                && !isStop(at + counted)
                && isShort(at + counted)) {
            if (isNumber(at + counted, 1)) {
                return counted;
            }
            counted++;
        }
        return isCounter(at) ? 0 : known;
    }

    private boolean isLot(int line) {
        LabelBook.Entry entry = head(line);
        return entry != null && entry.labels().stream().anyMatch(label -> label.field() == NoticeField.LOT);
    }

    /** Rows end at a heading, at a label with its colon, at a long text and at the heads of the next table. */
    private int rowsEnd(int from, int columns) {
        int end = from;
        while (end < lines.size()
                && (!isStop(end) || isPriceInRow(end, (end - from) % columns))
                && lines.get(end).to() - lines.get(end).from() <= LONGEST_CELL
                && head(end) == null) {
            end++;
        }
        boolean pairs = end < lines.size() && head(end) != null && columns == FEWEST_HEADS && end - from == 1;
        return pairs ? from : end;
    }

    /** A cell that repeats the name of its column, such as 报价：1499700（元）, inside a row. */
    private boolean isPriceInRow(int line, int column) {
        return column > 0 && prices.contains(lines.get(line).from());
    }

    private List<Grid.Row> counted(int from, int end, int columns) {
        List<Grid.Row> rows = new ArrayList<>();
        int start = from;
        int number = 1;
        while (start < end && isNumber(start, number)) {
            int next = start + 1;
            while (next < end
                    && !(next - start >= columns && isNumber(next, number + 1))
                    && !(next - start < columns
                            && isNumber(next, number + 1)
                            && next + columns <= end
                            && isNumber(next + columns, number + 2))) {
                next++;
            }
            boolean last = next == end;
            rows.add(cells(start, last ? Math.min(next, start + columns) : next));
            start = last ? end : next;
            number++;
        }
        return rows;
    }

    private List<Grid.Row> even(int from, int end, int columns) {
        List<Grid.Row> rows = new ArrayList<>();
        for (int start = from; start + columns <= end; start += columns) {
            rows.add(cells(start, start + columns));
        }
        return rows;
    }

    private Grid.Row cells(int from, int to) {
        List<@Nullable Span> cells = new ArrayList<>();
        for (int i = from; i < to; i++) {
            cells.add(span(i));
        }
        return new Grid.Row(cells);
    }

    private Span span(int line) {
        return text.span(lines.get(line).from(), lines.get(line).to());
    }

    private boolean isStop(int line) {
        int from = lines.get(line).from();
        return stops.contains(from) && text.breakBefore(from) != FoldedText.CELL;
    }

    private boolean isShort(int line) {
        return isShort(lines.get(line).from(), lines.get(line).to());
    }

    private static boolean isShort(int from, int to) {
        return to - from <= LONGEST_HEAD;
    }

    private boolean isCounter(int line) {
        Line it = lines.get(line);
        boolean glued = text.startsWith(COUNTER, it.to() - COUNTER.length())
                && line + 1 < lines.size()
                && head(line + 1) != null;
        return glued || (isShort(line) && COUNTERS.contains(text.text(it.from(), it.to())));
    }

    private boolean isNumber(int line, int number) {
        Line it = lines.get(line);
        if (it.to() - it.from() > 3) {
            return false;
        }
        String words = text.text(it.from(), it.to());
        return words.equals(Integer.toString(number)) || words.equals("0" + number);
    }

    private LabelBook.@Nullable Entry head(int line) {
        return lines.get(line).head();
    }

    private LabelBook.@Nullable Entry head(int from, int to) {
        if (!isShort(from, to) || text.charAt(to - 1) == ':') {
            return null;
        }
        Optional<LabelBook.Entry> entry = book.findHead(text.text(from, to));
        return entry.filter(found -> !found.labels().isEmpty()).orElse(null);
    }
}
