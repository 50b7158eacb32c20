package weir.documents;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The keys of crawlers' records, from the knowledge file {@code documents/record-keys.csv}. */
final class RecordKeys {

    /** What stands under a key. */
    enum Role {
        ID,
        TITLE,
        URL,
        PUBLISHED,
        TEXT,
        HTML,
        /** An object that holds the record's own keys. */
        INNER,
        /** An array that holds the records of a file. */
        LIST
    }

    private static final int LONGEST_ID = 300;
    /** Dumps have few keys; a hostile one has many and is looked up the slow way. */
    private static final int MOST_REMEMBERED = 4096;

    private final Map<String, Map<Role, Integer>> ranks = new HashMap<>();
    /** The ranks by keys as they are written. */
    private final Map<String, Map<Role, Integer>> remembered = new ConcurrentHashMap<>();

    RecordKeys(Knowledge knowledge) {
        int rank = 0;
        for (KnowledgeRow row :
                knowledge.table("documents/record-keys.csv", "role", "key").rows()) {
            ranks.computeIfAbsent(plain(row.required("key")), key -> new EnumMap<>(Role.class))
                    .putIfAbsent(row.code("role", Role.class), rank++);
        }
    }

    /** How well the key suits the role: the lower the better; nothing where it does not. */
    OptionalInt findRank(String key, Role role) {
        Integer rank = roles(key).get(role);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    boolean has(String key, Role role) {
        return findRank(key, role).isPresent();
    }

    /** Whether the names of columns hold one for a title, a text or a page: other tables are no dumps of notices. */
    boolean isRecordHead(List<String> names) {
        return names.stream().anyMatch(name -> has(name, Role.TITLE) || has(name, Role.TEXT) || has(name, Role.HTML));
    }

    /** Whether a value may be an id: a longer one is a text under a wrong key. */
    static boolean isId(String value) {
        return !value.isEmpty() && value.length() <= LONGEST_ID;
    }

    /** Whether any role but those of structure knows the key. */
    boolean isKnown(String key) {
        return roles(key).keySet().stream().anyMatch(role -> role != Role.INNER && role != Role.LIST);
    }

    private Map<Role, Integer> roles(String key) {
        Map<Role, Integer> known = remembered.get(key);
        if (known == null) {
            known = ranks.getOrDefault(plain(key), Map.of());
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }

    private static String plain(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != '_' && c != '-' && !Whitespace.isBlank(c) && !Whitespace.isInvisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
