package weir.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;
import weir.technology.Mention;

/**
 * The name under which a mention is printed: no more than the notice says. Where the catalogue knows a thing in one size only ({@code H20
 * 96GB}), in a group ({@code GPT-4 / GPT-4o}) or by a type, the notice's own Latin words stand; else the catalogue's name.
 */
final class PrintedName {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}]+");
    private static final Pattern MEMORY = Pattern.compile("\\s+[\\d/]+\\s?GB$");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)$");

    private PrintedName() {}

    static String of(Mention mention, Catalogue catalogue) {
        Optional<CatalogueItem> item = catalogue.findItem(mention.itemId());
        if (item.isEmpty()) {
            return mention.text();
        }
        boolean wider = switch (item.get().kind()) {
            case CHIP, MODEL, INSTANCE, SYSTEM -> true;
            case FAMILY, PROVIDER, SERVICE -> false;
        };
        return wider && LATIN.matcher(mention.text()).matches() ? mention.text().strip() : plain(item.get());
    }

    private static String plain(CatalogueItem item) {
        String name =
                item.kind() == CatalogueKind.CHIP ? MEMORY.matcher(item.name()).replaceFirst("") : item.name();
        return REMARK.matcher(name).replaceFirst("");
    }
}
