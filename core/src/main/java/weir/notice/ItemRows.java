package weir.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;
import weir.notice.field.NoticeField;

/** Brings together what stands in one row of a table, and labelled lines from one name to the next. */
final class ItemRows {

    private static final Set<NoticeField> OF_ITEMS = EnumSet.of(
            NoticeField.ITEM_NAME,
            NoticeField.ITEM_BRAND,
            NoticeField.ITEM_MODEL,
            NoticeField.ITEM_QUANTITY,
            NoticeField.ITEM_UNIT,
            NoticeField.ITEM_UNIT_PRICE);
    private static final Set<NoticeField> BESIDE =
            EnumSet.of(NoticeField.LOT, NoticeField.SUPPLIER, NoticeField.BIDDER);
    private static final int LINES_WITHIN = 400;

    private record Row(int table, int row) {}

    private final Map<Row, ItemCells> rows = new LinkedHashMap<>();
    private final List<ItemCells> all = new ArrayList<>();
    private @Nullable ItemCells lines;
    private int lastLine;

    private ItemRows() {}

    static List<ItemCells> of(Fields fields) {
        ItemRows rows = new ItemRows();
        for (Field field : fields.all()) {
            if (OF_ITEMS.contains(field.field()) || BESIDE.contains(field.field())) {
                rows.add(field);
            }
        }
        return rows.all.stream()
                .filter(cells -> cells.find(NoticeField.ITEM_NAME)
                        .filter(name -> name.table() >= 0 || cells.isSure() || cells.tellsMore())
                        .isPresent())
                .toList();
    }

    private void add(Field field) {
        if (field.section().isQuiet()) {
            return;
        }
        if (field.how() == How.COLUMN_HEAD) {
            rows.computeIfAbsent(new Row(field.table(), field.row()), key -> opened())
                    .add(field);
        } else if (isLine(field) && OF_ITEMS.contains(field.field())) {
            addLine(field);
        }
    }

    /** Not the keys of records: what a crawler fills in where it found nothing reads like a value. */
    private static boolean isLine(Field field) {
        return switch (field.how()) {
            case COLON, NEXT_LINE, OWN_LINE, ROW_HEAD -> true;
            case BLANK, COLUMN_HEAD, GLUED_HEADS, KEY, METADATA, PATTERN -> false;
        };
    }

    private void addLine(Field field) {
        int start = field.value().start();
        boolean named = field.field() == NoticeField.ITEM_NAME;
        if (named && (lines == null || !isSameName(lines, field))) {
            lines = opened();
        }
        if (lines != null && (named || start - lastLine <= LINES_WITHIN)) {
            if (named || lines.find(field.field()).isEmpty()) {
                lines.add(field);
            }
            lastLine = field.value().end();
        }
    }

    private static boolean isSameName(ItemCells cells, Field field) {
        return cells.find(NoticeField.ITEM_NAME)
                .filter(name -> name.value().equals(field.value()))
                .isPresent();
    }

    private ItemCells opened() {
        ItemCells cells = new ItemCells();
        all.add(cells);
        return cells;
    }
}
