package weir.technology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Reads the catalogue's files and checks that ids are known, unique and used for the right things. */
final class CatalogueLoader {

    private static final String MAKERS = "technology/makers.csv";
    private static final String FAMILIES = "technology/families.csv";
    private static final String CHIPS = "technology/chips.csv";
    private static final String CATALOGUE = "technology/catalogue.csv";
    private static final String CONTEXTS = "technology/contexts.csv";
    private static final String FILLERS = "technology/fillers.csv";
    private static final String FALSE_FRIENDS = "technology/false-friends.csv";

    /** How many chips are in a machine or instance; a range such as 1-8 says that the name does not tell. */
    private static final String CHIP_COUNT = "chip_count";

    private static final List<String> MEASURES = List.of(
            "memory_gb",
            "memory_bw_gbs",
            "dense_fp4_tflops",
            "dense_int4_tops",
            "dense_fp8_tflops",
            "dense_int8_tops",
            "dense_fp16_bf16_tflops",
            "dense_tf32_tflops",
            "peak_fp64_tflops",
            "tpp",
            "applicable_die_mm2",
            "performance_density",
            "io_bandwidth_gbs");

    private final Knowledge knowledge;
    private final Map<String, List<String>> makerNames = new HashMap<>();
    private final Map<String, CatalogueItem> items = new LinkedHashMap<>();
    private final Map<String, List<ItemName>> names = new HashMap<>();

    private final Map<String, String> namesakes = new HashMap<>();

    CatalogueLoader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Catalogue load() {
        rows(MAKERS, "id", "name", "names").forEach(row -> makerNames.put(row.required("id"), row.list("names")));
        rows(FAMILIES, "id", "maker", "group", "name", "aliases").forEach(row -> add(row, CatalogueKind.FAMILY));
        rows(CHIPS, "id", "maker", "group", "name", "aliases").forEach(row -> add(row, CatalogueKind.CHIP));
        List<KnowledgeRow> others = rows(CATALOGUE, "id", "kind", "maker", "group", "name", "aliases");
        others.forEach(row -> add(row, row.code("kind", CatalogueKind.class)));
        others.forEach(this::checkReferences);
        return new Catalogue(items, names, makerNames, tellingWords(), fillers());
    }

    private List<KnowledgeRow> rows(String file, String... columns) {
        return knowledge.table(file, columns).rows();
    }

    private void add(KnowledgeRow row, CatalogueKind kind) {
        CatalogueItem item = item(row, kind);
        if (!makerNames.containsKey(item.maker())) {
            throw row.wrong("maker", "no row of " + MAKERS + " has this id; add the maker there");
        }
        if (items.putIfAbsent(item.id(), item) != null) {
            throw row.wrong("id", "another file of the catalogue has an item with this id");
        }
        List<ItemName> own = names(row);
        own.forEach(name -> checkName(row, name, item.id()));
        names.put(item.id(), own);
    }

    private void checkName(KnowledgeRow row, ItemName name, String id) {
        String other = namesakes.putIfAbsent(NameText.key(name.text()), id);
        if (other != null) {
            throw row.wrong(
                    "id",
                    "the name " + name.text() + " stands for " + other
                            + " too; a name means one item, and stands once");
        }
    }

    private CatalogueItem item(KnowledgeRow row, CatalogueKind kind) {
        String id = row.required("id");
        return new CatalogueItem(
                id,
                kind,
                row.required("name"),
                row.required("maker"),
                orNull(row.text("country")),
                row.code("group", Group.class),
                family(row, id),
                orNull(row.text("provider")),
                row.list("chips"),
                measures(row),
                orNull(row.text("launch")),
                orNull(row.text("datacenter_marketed")),
                orNull(row.text("weights")),
                row.list("companies"),
                row.text("sources"));
    }

    private String family(KnowledgeRow row, String id) {
        String family = row.text("family");
        if (family.isEmpty()) {
            return id;
        }
        CatalogueItem known = items.get(family);
        if (known == null || known.kind() != CatalogueKind.FAMILY) {
            throw row.wrong(
                    "family", "no row of " + FAMILIES + " has this id; add the family there or leave the field empty");
        }
        return family;
    }

    private static Map<String, BigDecimal> measures(KnowledgeRow row) {
        Map<String, BigDecimal> measures = new HashMap<>();
        for (String measure : MEASURES) {
            row.findNumber(measure).ifPresent(value -> measures.put(measure, value));
        }
        if (row.text(CHIP_COUNT).matches("\\d{1,6}")) {
            measures.put(CHIP_COUNT, new BigDecimal(row.text(CHIP_COUNT)));
        }
        return measures;
    }

    private static List<ItemName> names(KnowledgeRow row) {
        List<ItemName> names = new ArrayList<>();
        row.list("aliases").forEach(name -> names.add(new ItemName(name, Need.NONE, false)));
        row.list("noun_aliases").forEach(name -> names.add(new ItemName(name, Need.NONE, true)));
        row.list("near_aliases").forEach(name -> names.add(new ItemName(name, Need.PASSAGE, false)));
        row.list("beside_aliases").forEach(name -> names.add(new ItemName(name, Need.BESIDE, false)));
        return names;
    }

    private void checkReferences(KnowledgeRow row) {
        for (String chip : row.list("chips")) {
            CatalogueItem item = items.get(chip);
            if (item == null || item.kind().technologyKind() != TechnologyKind.CHIP) {
                throw row.wrong("chips", "no row of " + CHIPS + " or " + FAMILIES + " has the id " + chip);
            }
        }
        String provider = row.text("provider");
        CatalogueItem item = items.get(provider);
        if (!provider.isEmpty() && (item == null || item.kind() != CatalogueKind.PROVIDER)) {
            throw row.wrong("provider", "no provider of " + CATALOGUE + " has this id");
        }
    }

    private List<TellingWord> tellingWords() {
        List<TellingWord> words = new ArrayList<>();
        for (KnowledgeRow row : rows(CONTEXTS, "words", "reach", "of")) {
            addWords(words, row, row.code("reach", TellingWord.Place.class), true);
        }
        for (KnowledgeRow row : rows(FALSE_FRIENDS, "words", "place", "of")) {
            addWords(words, row, row.code("place", TellingWord.Place.class), false);
        }
        return words;
    }

    private List<Filler> fillers() {
        List<Filler> fillers = new ArrayList<>();
        for (KnowledgeRow row : rows(FILLERS, "words", "place")) {
            TellingWord.Place place = row.code("place", TellingWord.Place.class);
            row.list("words").forEach(word -> fillers.add(new Filler(word, place)));
        }
        return fillers;
    }

    private static void addWords(List<TellingWord> words, KnowledgeRow row, TellingWord.Place place, boolean field) {
        row.required("words");
        Set<TechnologyKind> kinds = kinds(row);
        row.list("words").forEach(word -> words.add(new TellingWord(word, place, field, kinds)));
    }

    private static Set<TechnologyKind> kinds(KnowledgeRow row) {
        Set<TechnologyKind> kinds = EnumSet.noneOf(TechnologyKind.class);
        for (String code : row.list("of")) {
            TechnologyKind kind = TechnologyKind.ofCode(code)
                    .orElseThrow(
                            () -> row.wrong("of", "it must be a list of chip, system, cloud, model, or empty for all"));
            kinds.add(kind);
        }
        return kinds.isEmpty() ? EnumSet.allOf(TechnologyKind.class) : kinds;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
