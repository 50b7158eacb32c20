package weir.documents;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters of the symbol fonts that forms use for check boxes. They have no code of their own; without them a form loses its ticks.
 */
final class DocxSymbols {

    private static final Map<String, String> TEXTS = Map.of(
            "wingdings:FE", "☑",
            "wingdings:FD", "☒",
            "wingdings:FC", "✓",
            "wingdings:A8", "□",
            "wingdings:6F", "□",
            "wingdings 2:52", "☑",
            "wingdings 2:54", "☒",
            "wingdings 2:50", "✓",
            "wingdings 2:A3", "□",
            "wingdings 2:2A", "□");

    private DocxSymbols() {}

    /** The sign as Unicode; empty for signs that say nothing. */
    static String text(@Nullable String font, @Nullable String code) {
        if (font == null || code == null || code.length() < 2) {
            return "";
        }
        String low = code.substring(code.length() - 2).toUpperCase(Locale.ROOT);
        return TEXTS.getOrDefault(font.toLowerCase(Locale.ROOT) + ":" + low, "");
    }
}
