package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;

/** The cells of grids and the pairs of tables as fields. */
final class GridFields {

    private static final Set<NoticeField> COUNTS = Set.of(NoticeField.ITEM_QUANTITY, NoticeField.ITEM_UNIT_PRICE);
    private static final Set<NoticeField> OFFERS = Set.of(NoticeField.RANK, NoticeField.BID_AMOUNT);
    private static final Set<NoticeField> LOT = Set.of(NoticeField.LOT);
    private static final String ITEMS = "items";
    private static final String BIDS = "bids";

    /** Where a cell stands. */
    private record Place(How how, Section section, @Nullable String lot, int row, int table) {}

    private final FoldedText text;
    private final Sections sections;
    private final LotMarks lots;
    private final List<Field> fields = new ArrayList<>();

    GridFields(FoldedText text, Sections sections, LotMarks lots) {
        this.text = text;
        this.sections = sections;
        this.lots = lots;
    }

    List<Field> of(List<Grid> grids, List<TableReader.Pair> pairs) {
        for (int table = 0; table < grids.size(); table++) {
            addGrid(grids.get(table), table);
        }
        pairs.forEach(this::addPair);
        return fields;
    }

    private void addGrid(Grid grid, int table) {
        int place = text.indexOf(grid.span().start());
        Section section = section(grid, sections.at(Math.min(place, Math.max(text.length() - 1, 0))));
        String lot = lots.at(place);
        List<List<Label>> labels =
                grid.heads().stream().map(head -> labels(head, section)).toList();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<@Nullable Span> cells = grid.rows().get(row).cells();
            String ofRow = lot(labels, cells);
            Place at = new Place(grid.shape(), section, ofRow == null ? lot : ofRow, row, table);
            for (int column = 0; column < labels.size(); column++) {
                add(grid.heads().get(column).span(), labels.get(column), cells.get(column), at);
            }
        }
    }

    /** A table that says how many or for how much each is one of goods, one with ranks or offers of bids, whatever its heading. */
    private static Section section(Grid grid, Section around) {
        String kind = has(grid, COUNTS, around) ? ITEMS : has(grid, OFFERS, around) ? BIDS : Section.UNKNOWN;
        return kind.equals(Section.UNKNOWN) || around.isWithin(kind)
                ? around
                : new Section(kind, around.heading(), around.level(), around.isQuiet(), around);
    }

    private static boolean has(Grid grid, Set<NoticeField> wanted, Section section) {
        return grid.heads().stream().map(head -> labels(head, section)).anyMatch(labels -> holds(labels, wanted));
    }

    private static List<Label> labels(Grid.Head head, Section section) {
        return head.entry() == null ? List.of() : head.entry().in(Label.Where.HEAD, section);
    }

    private @Nullable String lot(List<List<Label>> labels, List<@Nullable Span> cells) {
        for (int column = 0; column < labels.size(); column++) {
            Span cell = cells.get(column);
            if (cell != null && cell.length() > 0 && holds(labels.get(column), LOT)) {
                return Words.of(text.original(), cell);
            }
        }
        return null;
    }

    private static boolean holds(List<Label> labels, Set<NoticeField> fields) {
        for (Label label : labels) {
            if (fields.contains(label.field())) {
                return true;
            }
        }
        return false;
    }

    private void addPair(TableReader.Pair pair) {
        int place = text.indexOf(pair.label().start());
        Section section = sections.at(place);
        List<Label> labels = pair.entry().in(Label.Where.HEAD, section);
        add(pair.label(), labels, pair.value(), new Place(How.ROW_HEAD, section, lots.at(place), -1, -1));
    }

    private void add(Span head, List<Label> labels, @Nullable Span cell, Place at) {
        if (labels.isEmpty() || cell == null || cell.length() == 0) {
            return;
        }
        Span value = Trim.value(text, text.indexOf(cell.start()), text.indexOf(cell.end()));
        if (value.length() == 0) {
            return;
        }
        for (Label label : labels) {
            fields.add(new Field(
                    label.field(),
                    label.text(),
                    head,
                    value,
                    value,
                    at.how(),
                    at.section(),
                    at.lot(),
                    at.row(),
                    at.table(),
                    label.priority()));
        }
    }
}
