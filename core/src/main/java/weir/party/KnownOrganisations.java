package weir.party;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The bodies of {@code party/organisations.csv}, found by their exact names after folding width, case and blanks. */
public final class KnownOrganisations {

    private static final int LETTERS_OF_A_WHOLE = 4;

    private final Map<String, KnownOrganisation> byId = new LinkedHashMap<>();
    private final Map<String, KnownOrganisation> byName = new HashMap<>();

    /** Loads the table. */
    public KnownOrganisations(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table(
                        "party/organisations.csv",
                        "id",
                        "names_zh",
                        "name_en",
                        "class",
                        "strength",
                        "unit_of",
                        "country")
                .rows()) {
            KnownOrganisation body = new KnownOrganisation(
                    row.required("id"),
                    names(row),
                    row.required("name_en"),
                    row.required("class"),
                    row.code("strength", StateLink.Strength.class),
                    row.text("unit_of").isEmpty() ? null : row.text("unit_of"),
                    row.required("country"));
            byId.put(body.id(), body);
            body.names().forEach(name -> byName.putIfAbsent(NameKey.of(name), body));
            byName.putIfAbsent(NameKey.of(body.nameEn()), body);
        }
    }

    private static List<String> names(KnowledgeRow row) {
        List<String> names = row.list("names_zh");
        if (names.isEmpty()) {
            throw row.wrong("names_zh", "a body needs its official name");
        }
        return names;
    }

    /** The body of exactly this name. */
    public Optional<KnownOrganisation> find(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }

    /** The body with this id. */
    public Optional<KnownOrganisation> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The body whose official Chinese name this name begins with, the longest one: perhaps a part of it, perhaps not. */
    public Optional<KnownOrganisation> findWhole(String name) {
        return inside(name).stream()
                .filter(body -> NameKey.of(name).startsWith(NameKey.of(body.officialName())))
                .findFirst();
    }

    /** The bodies whose official Chinese names stand anywhere in this longer name, the longest first. */
    public List<KnownOrganisation> inside(String name) {
        String folded = NameKey.of(name);
        return byId.values().stream()
                .filter(body -> {
                    String official = NameKey.of(body.officialName());
                    return official.length() >= LETTERS_OF_A_WHOLE
                            && folded.length() > official.length()
                            && folded.contains(official);
                })
                .sorted(Comparator.comparingInt(
                        (KnownOrganisation body) -> -body.officialName().length()))
                .toList();
    }
}
