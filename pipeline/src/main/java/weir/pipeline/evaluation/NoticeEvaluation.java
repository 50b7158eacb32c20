package weir.pipeline.evaluation;

import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores notices against labels. Values are compared after NFKC, case folding and removal of blanks; amounts to the yuan, dates to the
 * day. A value listed under {@code accept} of a label counts as right in the place of the label's own; null there: no value is right
 * too.
 */
public final class NoticeEvaluation {

    private static final List<String> SINGLE =
            List.of("notice_type", "method", "project_number", "project_name", "buyer", "agency");
    private static final List<String> LISTS = List.of("suppliers", "other_bidders");
    private static final List<String> DATES = List.of("published", "deadline", "award");
    private static final String AMOUNTS = "amounts";

    /** Scored by name and quantity, and only against labels that say something of them. */
    private static final String ITEMS = "items";

    /** A longer list is not scored: one giant table would outweigh all other lines. */
    private static final int LONGEST_LIST = 200;

    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private int lines;
    private int absent;

    private NoticeEvaluation() {
        SINGLE.forEach(field -> fields.put(field, new Tally()));
        LISTS.forEach(field -> fields.put(field, new Tally()));
        fields.put(AMOUNTS, new Tally());
        fields.put(ITEMS, new Tally());
        DATES.forEach(field -> fields.put(field, new Tally()));
    }

    /**
     * Compares output with labels.
     *
     * @param notices lines of {@code notices.jsonl} by id
     * @param labels lines of labels; each names its notice by {@code id}
     */
    public static Scores score(Map<String, JsonNode> notices, Iterable<JsonNode> labels) {
        NoticeEvaluation evaluation = new NoticeEvaluation();
        for (JsonNode label : labels) {
            evaluation.line(label, notices.get(label.path("id").asString("")));
        }
        return new Scores(evaluation.fields, evaluation.lines, evaluation.absent);
    }

    private void line(JsonNode label, @Nullable JsonNode found) {
        lines++;
        if (found == null) {
            absent++;
        }
        JsonNode notice = found == null ? tools.jackson.databind.node.JsonNodeFactory.instance.objectNode() : found;
        String id = label.path("id").asString("");
        SINGLE.forEach(field -> single(id, field, notice, label));
        LISTS.forEach(field -> list(id, field, notice, label));
        compare(
                id,
                AMOUNTS,
                amounts(notice.path(AMOUNTS)),
                amounts(label.path(AMOUNTS)),
                amounts(accepted(label, AMOUNTS)),
                false,
                NoticeEvaluation::sameKind);
        if (label.has(ITEMS)) {
            items(id, notice, label);
        }
        DATES.forEach(field -> date(id, field, notice, label));
    }

    private void items(String id, JsonNode notice, JsonNode label) {
        JsonNode accepted = accepted(label, ITEMS);
        compare(
                id,
                ITEMS,
                items(notice.path(ITEMS)),
                items(label.path(ITEMS)),
                items(accepted),
                hasNull(accepted),
                (a, b) -> a.substring(0, a.lastIndexOf(' ')).equals(b.substring(0, b.lastIndexOf(' '))));
    }

    private void single(String id, String field, JsonNode notice, JsonNode label) {
        List<String> given = normal(notice.path(field));
        if (field.equals("notice_type")) {
            given.remove("other");
        }
        JsonNode accepted = accepted(label, field);
        compare(id, field, given, normal(label.path(field)), normal(accepted), hasNull(accepted), (a, b) -> true);
    }

    private void list(String id, String field, JsonNode notice, JsonNode label) {
        if (label.path(field).size() <= LONGEST_LIST) {
            JsonNode accepted = accepted(label, field);
            compare(
                    id,
                    field,
                    normal(notice.path(field)),
                    normal(label.path(field)),
                    normal(accepted),
                    hasNull(accepted),
                    (a, b) -> true);
        }
    }

    private void date(String id, String field, JsonNode notice, JsonNode label) {
        JsonNode accepted = accepted(label, field);
        compare(
                id,
                field,
                days(notice.path("dates").path(field)),
                days(label.path("dates").path(field)),
                days(accepted),
                hasNull(accepted),
                (a, b) -> true);
    }

    private void compare(
            String id,
            String field,
            List<String> given,
            List<String> wanted,
            List<String> accepted,
            boolean nothingAccepted,
            BiPredicate<String, String> alike) {
        List<String> allowed = given.isEmpty() && nothingAccepted ? List.of() : allowed(given, wanted, accepted, alike);
        tally(field).compare(id, given, allowed);
    }

    private Tally tally(String field) {
        return fields.computeIfAbsent(field, name -> new Tally());
    }

    /** The wanted values, with each accepted value that was given in the place of one that was not. */
    private static List<String> allowed(
            List<String> given, List<String> wanted, List<String> accepted, BiPredicate<String, String> alike) {
        List<String> allowed = new ArrayList<>(wanted);
        for (String value : given) {
            if (accepted.contains(value) && !allowed.contains(value)) {
                allowed.stream()
                        .filter(want -> !given.contains(want) && alike.test(value, want))
                        .findFirst()
                        .ifPresent(allowed::remove);
                allowed.add(value);
            }
        }
        return allowed;
    }

    private static boolean sameKind(String a, String b) {
        return a.substring(0, a.indexOf(' ')).equals(b.substring(0, b.indexOf(' ')));
    }

    private static JsonNode accepted(JsonNode label, String field) {
        return label.path("accept").path(field);
    }

    private static boolean hasNull(JsonNode values) {
        return values.isArray() && values.values().stream().anyMatch(JsonNode::isNull);
    }

    private static List<String> normal(JsonNode value) {
        List<String> all = new ArrayList<>();
        each(value).forEach(node -> {
            String text = node.isNull() || node.isMissingNode() ? "" : normal(node.asString(""));
            if (!text.isEmpty()) {
                all.add(text);
            }
        });
        return all;
    }

    private static List<JsonNode> each(JsonNode value) {
        return value.isArray() ? value.values().stream().toList() : List.of(value);
    }

    private static String normal(String value) {
        String folded = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s\\u200b\\ufeff]+", "");
        return folded.replaceAll("^[。.,，;；:：]+|[。.,，;；:：]+$", "");
    }

    private static List<String> amounts(JsonNode amounts) {
        return each(amounts).stream()
                .filter(amount -> amount.path("value_cny").isNumber()
                        && amount.path("value_cny").decimalValue().signum() != 0)
                .map(amount -> amount.path("kind").asString("") + " "
                        + amount.path("value_cny")
                                .decimalValue()
                                .setScale(0, RoundingMode.HALF_EVEN)
                                .toPlainString())
                .distinct()
                .toList();
    }

    private static List<String> items(JsonNode items) {
        return each(items).stream()
                .filter(JsonNode::isObject)
                .map(item -> normal(item.path("name").asString("")) + " "
                        + (item.path("quantity").isNumber()
                                ? item.path("quantity")
                                        .decimalValue()
                                        .stripTrailingZeros()
                                        .toPlainString()
                                : "-"))
                .toList();
    }

    private static List<String> days(JsonNode date) {
        return each(date).stream()
                .filter(JsonNode::isString)
                .map(node -> node.asString()
                        .substring(0, Math.min(10, node.asString().length())))
                .toList();
    }
}
