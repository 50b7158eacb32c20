package weir.technology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the item a person asks for by its id or by any of its names, alone and not within a text: so a short or common name needs no
 * context here.
 */
public final class CatalogueNames {

    private static final int SUGGESTIONS = 5;

    private final Map<String, CatalogueItem> byName = new TreeMap<>();
    private final Map<String, String> makersByName = new HashMap<>();

    public CatalogueNames(Catalogue catalogue) {
        catalogue
                .makerNames()
                .forEach((maker, names) -> names.forEach(name -> makersByName.put(NameText.key(name), maker)));
        for (CatalogueItem item : catalogue.items()) {
            catalogue.names(item.id()).forEach(name -> add(name.text(), item));
        }
        catalogue.items().forEach(item -> add(item.id(), item));
        catalogue.items().forEach(item -> add(item.name(), item));
    }

    private void add(String name, CatalogueItem item) {
        byName.putIfAbsent(NameText.key(name), item);
    }

    /** The item of this id or name; full width, case, blanks, hyphens and the maker's name before it do not matter. */
    public Optional<CatalogueItem> find(String name) {
        String key = NameText.key(name);
        return Optional.ofNullable(byName.get(key)).or(() -> findBehindMaker(key));
    }

    private Optional<CatalogueItem> findBehindMaker(String key) {
        for (Map.Entry<String, String> maker : makersByName.entrySet()) {
            CatalogueItem item = key.startsWith(maker.getKey())
                    ? byName.get(key.substring(maker.getKey().length()))
                    : null;
            if (item != null && item.maker().equals(maker.getValue())) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Ids of items with a name close to what was asked for, the closest first. */
    public List<String> suggestions(String name) {
        String key = NameText.key(name);
        return byName.entrySet().stream()
                .sorted(Comparator.comparingInt(
                                (Map.Entry<String, CatalogueItem> entry) -> distance(entry.getKey(), key))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getValue().id())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static int distance(String name, String asked) {
        boolean within = !asked.isEmpty() && (name.contains(asked) || (asked.contains(name) && name.length() > 2));
        int edits = LevenshteinDistance.getDefaultInstance().apply(name, asked);
        return within ? edits - Math.min(name.length(), asked.length()) : edits;
    }
}
