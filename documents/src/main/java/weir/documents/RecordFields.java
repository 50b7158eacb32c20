package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import weir.documents.RecordKeys.Role;

/** The values of a record by what stands under their keys, at its top or one level inside ({@code data.title}). */
final class RecordFields {

    /** How programs write nothing. */
    private static final Set<String> NOTHING = Set.of("nan", "none", "null", "undefined", "nat", "n/a");

    private final JsonNode record;
    private final RecordKeys keys;

    RecordFields(JsonNode record, RecordKeys keys) {
        this.record = record;
        this.keys = keys;
    }

    /**
     * A value of the record.
     *
     * @param name its key, with dots between the keys of nested objects
     * @param pointer by RFC 6901
     */
    record Field(String name, String pointer, String value) {}

    /** The value whose key suits the role best; the record's own keys before those of its inner objects. */
    Optional<Field> find(Role role) {
        Field best = best(role, record, "");
        if (best != null) {
            return Optional.of(best);
        }
        for (Map.Entry<String, JsonNode> inner : record.properties()) {
            if (inner.getValue().isObject() && keys.has(inner.getKey(), Role.INNER)) {
                best = best(role, inner.getValue(), inner.getKey());
                if (best != null) {
                    return Optional.of(best);
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Field best(Role role, JsonNode object, String path) {
        Field best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            OptionalInt rank = keys.findRank(property.getKey(), role);
            String value = rank.isPresent() && rank.getAsInt() < bestRank ? scalar(property.getValue()) : null;
            if (value != null) {
                best = field(path, property.getKey(), value);
                bestRank = rank.getAsInt();
            }
        }
        return best;
    }

    /** All values whose keys have no role, in the record's order, nested ones included. */
    List<Field> others() {
        List<Field> others = new ArrayList<>();
        collect(record, "", others);
        return others;
    }

    private void collect(JsonNode node, String path, List<Field> others) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String key = property.getKey();
            boolean inner = path.isEmpty() || keys.has(path, Role.INNER);
            if (!inner || !keys.isKnown(key)) {
                value(property.getValue(), path, key, others);
            }
        }
    }

    private void value(JsonNode node, String path, String key, List<Field> others) {
        String scalar = scalar(node);
        if (scalar != null) {
            others.add(field(path, key, scalar));
        } else if (node.isObject()) {
            collect(node, join(path, key), others);
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode element : node) {
                String place = join(path, key);
                String plain = scalar(element);
                if (plain != null) {
                    others.add(new Field(place, pointer(place) + "/" + index, plain));
                } else {
                    value(element, place, Integer.toString(index), others);
                }
                index++;
            }
        }
    }

    /** A string or number that says something, else null. {@code {"$date": …}} of MongoDB is what stands in it. */
    private static @Nullable String scalar(JsonNode node) {
        if (node.isObject() && node.size() == 1) {
            Map.Entry<String, JsonNode> only = node.properties().iterator().next();
            return only.getKey().startsWith("$") ? scalar(only.getValue()) : null;
        }
        if (!node.isString() && !node.isNumber()) {
            return null;
        }
        String value = node.asString();
        return value.isBlank() || NOTHING.contains(value.strip().toLowerCase(Locale.ROOT)) ? null : value;
    }

    private static Field field(String path, String key, String value) {
        String name = join(path, key);
        return new Field(name, pointer(name), value);
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String pointer(String path) {
        return "/" + path.replace("~", "~0").replace("/", "~1").replace('.', '/');
    }
}
