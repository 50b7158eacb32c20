package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;

/**
 * Brings a row with a few cells too many or too few under its heads: cells of several lines became several cells, empty ones none.
 * Sums tell where: below their heads stand figures.
 */
final class RowFit {

    private static final int MOST_MISSING = 2;
    private static final int MOST_EXTRA = 8;
    private static final int LONGEST_SUM = 30;
    private static final Signs AROUND_SUMS = Signs.of(".,:()元万亿整人民币￥¥$约报价总额RMBCNY");

    private final FoldedText text;
    private final List<Grid.Head> heads;
    private final List<Integer> sums = new ArrayList<>();

    RowFit(FoldedText text, List<Grid.Head> heads) {
        this.text = text;
        this.heads = heads;
        for (int i = 0; i < heads.size(); i++) {
            LabelBook.Entry entry = heads.get(i).entry();
            if (entry != null && entry.labels().stream().anyMatch(label -> isSum(label.field()))) {
                sums.add(i);
            }
        }
    }

    static boolean isSum(NoticeField field) {
        return switch (field) {
            case BUDGET, CEILING, AWARD_AMOUNT, BID_AMOUNT, CONTRACT_AMOUNT -> true;
            default -> false;
        };
    }

    /** The row with a cell for every head, or as it was where nothing tells which cells belong together. */
    Grid.Row fitted(Grid.Row row) {
        int extra = row.cells().size() - heads.size();
        if (extra == 0 || sums.isEmpty() || extra > MOST_EXTRA || extra < -MOST_MISSING) {
            return row;
        }
        for (int at = heads.size() - 1; at > 0; at--) {
            List<@Nullable Span> cells = extra > 0 ? merged(row, at, extra) : filled(row, at, -extra);
            if (sums.stream().allMatch(column -> readsAsSum(cells.get(column)))) {
                return new Grid.Row(cells);
            }
        }
        return row;
    }

    private static List<@Nullable Span> merged(Grid.Row row, int at, int extra) {
        List<@Nullable Span> cells = new ArrayList<>(row.cells().subList(0, at));
        Span first = row.cells().get(at);
        Span last = row.cells().get(at + extra);
        cells.add(first == null || last == null ? null : Span.covering(first, last));
        cells.addAll(row.cells().subList(at + extra + 1, row.cells().size()));
        return cells;
    }

    private static List<@Nullable Span> filled(Grid.Row row, int at, int missing) {
        List<@Nullable Span> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < missing; i++) {
            cells.add(Math.min(at, cells.size()), null);
        }
        return cells;
    }

    private boolean readsAsSum(@Nullable Span cell) {
        if (cell == null || cell.length() == 0 || cell.length() > LONGEST_SUM) {
            return false;
        }
        boolean figures = false;
        int end = text.indexOf(cell.end());
        for (int i = text.indexOf(cell.start()); i < end; i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit && !AROUND_SUMS.has(text.charAt(i))) {
                return false;
            }
            figures |= digit;
        }
        return figures;
    }
}
