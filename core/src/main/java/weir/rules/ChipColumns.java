package weir.rules;

import org.jspecify.annotations.Nullable;
import weir.technology.CatalogueItem;

/** The columns of the chips' table that hold words. */
final class ChipColumns {

    private ChipColumns() {}

    /** The word under the column; empty where there is none. */
    static String word(CatalogueItem chip, String column) {
        @Nullable
        String word = switch (column) {
            case "datacenter_marketed" -> chip.marketedForDatacenters();
            case "country" -> chip.country();
            default -> null;
        };
        return word == null ? "" : word;
    }
}
