package weir.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** What the keys and codes of structured notices mean ({@code notice/keys.csv}, {@code notice/codes.csv}). */
final class StructuredKeys {

    /** What stands under a key. */
    enum Role {
        /** Nothing of its own; the key tells that a document is structured. */
        FORM,
        NUMBER,
        NAME,
        BUYER,
        AGENCY,
        SUPPLIER,
        BIDDER,
        LOT,
        BUDGET,
        AWARD,
        CONTRACT,
        DEADLINE,
        OPENING,
        AWARD_DATE,
        SIGNED
    }

    /** What a code says and how surely. */
    record Meaning<T>(T value, int weight) {}

    private record Coded(String key, String code) {}

    private static final String ANY = "*";

    private final Map<Role, List<String>> keys = new EnumMap<>(Role.class);
    private final Map<Coded, Meaning<NoticeType>> types = new HashMap<>();
    private final Map<Coded, Meaning<Method>> methods = new HashMap<>();

    StructuredKeys(Knowledge knowledge) {
        for (KnowledgeRow row :
                knowledge.table("notice/keys.csv", "role", "key", "note").rows()) {
            keys.computeIfAbsent(row.code("role", Role.class), role -> new ArrayList<>())
                    .add(row.required("key"));
        }
        for (KnowledgeRow row : knowledge
                .table("notice/codes.csv", "says", "key", "code", "value", "weight", "note")
                .rows()) {
            Coded coded = new Coded(row.required("key"), row.required("code"));
            int weight = row.findNumber("weight")
                    .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                    .intValue();
            if (row.required("says").equals("type")) {
                types.put(coded, new Meaning<>(row.code("value", NoticeType.class), weight));
            } else {
                methods.put(coded, new Meaning<>(row.code("value", Method.class), weight));
            }
        }
    }

    /** The keys of a role, the best first. */
    List<String> of(Role role) {
        return keys.getOrDefault(role, List.of());
    }

    /** What a line says of the type; empty for nothing. */
    List<Meaning<NoticeType>> types(String key, String code) {
        return meanings(types, key, code);
    }

    /** What a line says of the method; empty for nothing. */
    List<Meaning<Method>> methods(String key, String code) {
        return meanings(methods, key, code);
    }

    private static <T> List<Meaning<T>> meanings(Map<Coded, Meaning<T>> all, String key, String code) {
        Meaning<T> exact = all.get(new Coded(key, code));
        Meaning<T> any = exact == null ? all.get(new Coded(key, ANY)) : exact;
        return any == null ? List.of() : List.of(any);
    }
}
