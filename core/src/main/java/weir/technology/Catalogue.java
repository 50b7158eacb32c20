package weir.technology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;

/** What Weir knows of chips, machines, clouds and models, and the words that tell them in a text. Immutable. */
public final class Catalogue {

    private final Map<String, CatalogueItem> items;
    private final Map<String, List<ItemName>> names;
    private final Map<String, List<String>> makerNames;
    private final List<TellingWord> tellingWords;
    private final List<Filler> fillers;

    Catalogue(
            Map<String, CatalogueItem> items,
            Map<String, List<ItemName>> names,
            Map<String, List<String>> makerNames,
            List<TellingWord> tellingWords,
            List<Filler> fillers) {
        this.items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        this.names = Map.copyOf(names);
        this.makerNames = Map.copyOf(makerNames);
        this.tellingWords = List.copyOf(tellingWords);
        this.fillers = List.copyOf(fillers);
    }

    /**
     * Reads and checks the knowledge files of this package.
     *
     * @throws KnowledgeException naming file, line and column of what is wrong
     */
    public static Catalogue load(Knowledge knowledge) {
        return new CatalogueLoader(knowledge).load();
    }

    /** All items: families before their chips, then the others, in the order of the files. */
    public Collection<CatalogueItem> items() {
        return items.values();
    }

    /** The item with this id. */
    public Optional<CatalogueItem> findItem(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The chips of a family; the chip itself where it is none. */
    public List<CatalogueItem> variants(String id) {
        List<CatalogueItem> variants = new ArrayList<>();
        for (CatalogueItem item : items.values()) {
            if (item.kind() == CatalogueKind.CHIP
                    && (item.familyId().equals(id) || item.id().equals(id))) {
                variants.add(item);
            }
        }
        return variants;
    }

    /** The names of the item with this id. */
    List<ItemName> names(String id) {
        return names.getOrDefault(id, List.of());
    }

    /** The names of each maker by its id. */
    public Map<String, List<String>> makerNames() {
        return makerNames;
    }

    /** The words for and against names that need one. */
    List<TellingWord> tellingWords() {
        return tellingWords;
    }

    /** Words that may stand between a name and the word that tells what it means. */
    List<Filler> fillers() {
        return fillers;
    }
}
