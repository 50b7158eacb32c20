package weir.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import weir.evidence.Block.Metadata;

/**
 * A release of the Open Contracting Data Standard, or a part of one, as lines: title, date, then {@code awards[0].value.amount: 5080000}
 * and so on. Where a party is only referred to, its name is looked up among the parties. Contact persons are left out.
 */
final class OcdsRelease {

    private static final List<String> STAGES = List.of("planning", "tender", "awards", "contracts");
    private static final String FIRST = "0";
    private static final List<List<String>> TITLES = List.of(
            List.of("tender", "title"),
            List.of("planning", "project", "title"),
            List.of("planning", "budget", "project"),
            List.of("awards", FIRST, "title"),
            List.of("contracts", FIRST, "title"));
    private static final Set<String> PARTY_KEYS =
            Set.of("buyer", "procuringEntity", "tenderers", "suppliers", "payer", "payee");
    private static final Set<String> LEFT_OUT = Set.of("contactPoint", "additionalContactPoints");
    /** Where a party of a role is named, for releases that only list it. */
    private static final Map<String, String> PLACES = Map.of(
            "buyer", "buyer",
            "procuringEntity", "tender.procuringEntity",
            "tenderer", "tender.tenderers",
            "supplier", "awards[0].suppliers");

    private final JsonNode release;
    private final Map<String, Named> parties = new HashMap<>();
    private final List<Draft> lines = new ArrayList<>();
    private final Set<String> namedRoles = new HashSet<>();

    /** A name and where it stands. */
    private record Named(String name, String pointer) {}

    private OcdsRelease(JsonNode release) {
        this.release = release;
    }

    /** Whether a record is a release: it has an open contracting id, or nothing but what releases are made of tells what it is. */
    static boolean is(JsonNode record) {
        JsonNode ocid = record.get("ocid");
        return (ocid != null && ocid.isString())
                || (!record.has("title") && STAGES.stream().anyMatch(stage -> isStage(record.get(stage), stage)));
    }

    private static boolean isStage(@Nullable JsonNode node, String stage) {
        boolean several = stage.endsWith("s");
        return node != null
                && (several
                        ? node.isArray()
                                && !node.isEmpty()
                                && node.get(0).isObject()
                                && node.get(0).has("id")
                        : node.isObject());
    }

    /** The lines of a release; of a record its compiled release. */
    static List<Draft> lines(JsonNode record) {
        JsonNode compiled = record.get("compiledRelease");
        boolean whole = compiled != null && compiled.isObject();
        OcdsRelease release = new OcdsRelease(whole ? compiled : record);
        return release.read(whole ? "/compiledRelease" : "");
    }

    private List<Draft> read(String root) {
        findTitle(root).ifPresent(title -> lines.add(line(Metadata.Key.TITLE, title.name(), title.pointer())));
        String date = scalar(release.get("date"));
        if (date != null) {
            lines.add(line(Metadata.Key.PUBLISHED, date, root + "/date"));
        }
        readParties(root + "/parties");
        object(release, "", root);
        addNamedOnlyAmongParties();
        return lines;
    }

    private Optional<Named> findTitle(String root) {
        for (List<String> path : TITLES) {
            JsonNode node = release;
            for (String step : path) {
                node = step.equals(FIRST) ? node.path(0) : node.path(step);
            }
            String title = scalar(node);
            if (title != null) {
                return Optional.of(new Named(title, root + "/" + String.join("/", path)));
            }
        }
        return Optional.empty();
    }

    private void readParties(String pointer) {
        int index = 0;
        for (JsonNode party : elements(release.get("parties"))) {
            String id = scalar(party.get("id"));
            String name = scalar(party.get("name"));
            if (id != null && name != null) {
                parties.putIfAbsent(id, new Named(name, pointer + "/" + index + "/name"));
            }
            index++;
        }
    }

    private void object(JsonNode object, String path, String pointer) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String key = property.getKey();
            boolean isDate = path.isEmpty() && key.equals("date");
            if (!LEFT_OUT.contains(key) && !isDate) {
                value(property.getValue(), key, path.isEmpty() ? key : path + "." + key, pointer + "/" + escaped(key));
            }
        }
    }

    private void value(JsonNode node, String key, String path, String pointer) {
        String scalar = scalar(node);
        if (scalar != null) {
            lines.add(line(Metadata.Key.OTHER, path + ": " + scalar, pointer));
        } else if (node.isObject()) {
            object(node, path, pointer);
            resolve(node, key, path);
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode element : node) {
                boolean plain = scalar(element) != null;
                value(element, key, plain ? path : path + "[" + index + "]", pointer + "/" + index);
                index++;
            }
        }
    }

    /** The name of a party that is only referred to. */
    private void resolve(JsonNode reference, String key, String path) {
        if (!PARTY_KEYS.contains(key)) {
            return;
        }
        namedRoles.add(key);
        String id = scalar(reference.get("id"));
        Named party = id == null || scalar(reference.get("name")) != null ? null : parties.get(id);
        if (party != null) {
            lines.add(line(Metadata.Key.OTHER, path + ".name: " + party.name(), party.pointer()));
        }
    }

    /** Parties whose role is said nowhere but in the list of parties. */
    private void addNamedOnlyAmongParties() {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode party : elements(release.get("parties"))) {
            String id = scalar(party.get("id"));
            Named named = id == null ? null : parties.get(id);
            for (JsonNode role : elements(party.get("roles"))) {
                String place = role.isString() ? PLACES.get(role.asString()) : null;
                if (named != null && place != null && !namedRoles.contains(lastKey(place)) && isOpen(place)) {
                    int count = counts.merge(place, 1, Integer::sum) - 1;
                    String at = place.endsWith("s") || count > 0 ? place + "[" + count + "]" : place;
                    lines.add(line(Metadata.Key.OTHER, at + ".name: " + named.name(), named.pointer()));
                }
            }
        }
    }

    /** Nobody supplies before there is an award. */
    private boolean isOpen(String place) {
        return !place.startsWith("awards") || release.path("awards").path(0).isObject();
    }

    private static String lastKey(String place) {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    private static Iterable<JsonNode> elements(@Nullable JsonNode node) {
        return node != null && node.isArray() ? node : List.of();
    }

    private static @Nullable String scalar(@Nullable JsonNode node) {
        if (node == null || !(node.isString() || node.isNumber() || node.isBoolean())) {
            return null;
        }
        String value = node.isFloatingPointNumber() && Double.isFinite(node.doubleValue())
                ? node.decimalValue().toPlainString()
                : node.asString();
        return value.isBlank() ? null : value;
    }

    private static Draft line(Metadata.Key key, String value, String pointer) {
        return RecordReader.metadata(key, Markup.plain(value), new RecordFields.Field("", pointer, value));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
