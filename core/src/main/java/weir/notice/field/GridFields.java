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
    private static final String ITEMS = "items";
    private static final String BIDS = "bids";

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
            Grid grid = grids.get(table);
            for (int row = 0; row < grid.rows().size(); row++) {
                addRow(grid, table, row);
            }
        }
        pairs.forEach(this::addPair);
        return fields;
    }

    private void addRow(Grid grid, int table, int row) {
        List<@Nullable Span> cells = grid.rows().get(row).cells();
        int place = text.indexOf(grid.span().start());
        Section section = section(grid, sections.at(Math.min(place, Math.max(text.length() - 1, 0))));
        String lot = lot(grid, cells, section);
        for (int column = 0; column < grid.heads().size(); column++) {
            Grid.Head head = grid.heads().get(column);
            Span cell = cells.get(column);
            if (cell != null && cell.length() > 0) {
                add(
                        head.span(),
                        head.entry(),
                        cell,
                        grid.shape(),
                        section,
                        lot == null ? lots.at(place) : lot,
                        row,
                        table);
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
        return grid.heads().stream().anyMatch(head -> wanted.stream().anyMatch(field -> is(head, field, section)));
    }

    private static boolean is(Grid.Head head, NoticeField field, Section section) {
        return head.entry() != null
                && head.entry().in(Label.Where.HEAD, section).stream().anyMatch(label -> label.field() == field);
    }

    private @Nullable String lot(Grid grid, List<@Nullable Span> cells, Section section) {
        for (int column = 0; column < grid.heads().size(); column++) {
            Span cell = cells.get(column);
            if (cell != null && cell.length() > 0 && is(grid.heads().get(column), NoticeField.LOT, section)) {
                return Words.of(text.original(), cell);
            }
        }
        return null;
    }

    private void addPair(TableReader.Pair pair) {
        int place = text.indexOf(pair.label().start());
        add(pair.label(), pair.entry(), pair.value(), How.ROW_HEAD, sections.at(place), lots.at(place), -1, -1);
    }

    private void add(
            Span label,
            LabelBook.@Nullable Entry entry,
            Span cell,
            How how,
            Section section,
            @Nullable String lot,
            int row,
            int table) {
        Span value = Trim.value(text, text.indexOf(cell.start()), text.indexOf(cell.end()));
        if (entry == null || value.length() == 0) {
            return;
        }
        for (Label is : entry.in(Label.Where.HEAD, section)) {
            fields.add(new Field(
                    is.field(), is.text(), label, value, value, how, section, lot, row, table, is.priority()));
        }
    }
}
