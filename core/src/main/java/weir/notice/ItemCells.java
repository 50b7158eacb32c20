package weir.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import weir.notice.field.Field;
import weir.notice.field.NoticeField;

/** The values that one row of a table, or one group of labelled lines, has for one of the goods or services. */
final class ItemCells {

    private static final int SURE = 60;

    private final Map<NoticeField, Field> cells = new EnumMap<>(NoticeField.class);

    /** Keeps a value; of several for one field the one of the surest label, the first of equals. */
    void add(Field field) {
        cells.merge(field.field(), field, (old, other) -> other.priority() > old.priority() ? other : old);
    }

    Optional<Field> find(NoticeField field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** Whether something else is told of what the row names. */
    boolean tellsMore() {
        return cells.containsKey(NoticeField.ITEM_QUANTITY)
                || cells.containsKey(NoticeField.ITEM_MODEL)
                || cells.containsKey(NoticeField.ITEM_BRAND)
                || cells.containsKey(NoticeField.ITEM_UNIT_PRICE);
    }

    /** Whether its name stands under a head that only goods and services have. */
    boolean isSure() {
        return find(NoticeField.ITEM_NAME)
                .filter(name -> name.priority() >= SURE)
                .isPresent();
    }
}
