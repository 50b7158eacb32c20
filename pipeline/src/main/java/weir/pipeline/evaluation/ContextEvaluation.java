package weir.pipeline.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Scores how notices speak of technology: which items, under which stance, and how many. Variants of a family that differ in memory or
 * form factor only count as the family; an item counts once for each of its stances.
 */
public final class ContextEvaluation {

    private static final String VARIANT = "-(\\d+gb?|40|80|sxm\\d?|pcie|nvl)(?=-|$)";

    private final Tally item = new Tally();
    private final Tally stance = new Tally();
    private final Tally quantity = new Tally();

    private ContextEvaluation() {}

    /**
     * Compares the technology of notices with labels.
     *
     * @param technology what was read for a label, in the form of {@code technology} in {@code notices.jsonl}
     * @param labels each with {@code id} and {@code technology}; others are passed over
     */
    public static Scores score(Function<JsonNode, JsonNode> technology, List<JsonNode> labels) {
        ContextEvaluation evaluation = new ContextEvaluation();
        int lines = 0;
        for (JsonNode label : labels) {
            if (label.has("technology")) {
                evaluation.compare(label, technology.apply(label));
                lines++;
            }
        }
        Map<String, Tally> fields = new LinkedHashMap<>();
        fields.put("item", evaluation.item);
        fields.put("item_and_stance", evaluation.stance);
        fields.put("quantity", evaluation.quantity);
        return new Scores(fields, lines, 0);
    }

    private void compare(JsonNode label, JsonNode read) {
        String id = label.path("id").asString("");
        JsonNode wanted = label.path("technology");
        Set<String> neutral = label.path("neutral").values().stream()
                .map(node -> node.asString(""))
                .collect(Collectors.toSet());
        compare(item, id, read, wanted, neutral, ContextEvaluation::family);
        compare(
                stance,
                id,
                read,
                wanted,
                neutral,
                mention -> family(mention) + " " + mention.path("stance").asString(""));
        Set<String> counted = values(wanted, mention -> quantity(mention).isEmpty() ? "" : family(mention));
        Set<String> quantities = values(read, mention -> counted.contains(family(mention)) ? quantity(mention) : "");
        quantity.compare(id, List.copyOf(quantities), List.copyOf(values(wanted, ContextEvaluation::quantity)));
    }

    private static void compare(
            Tally tally,
            String id,
            JsonNode read,
            JsonNode wanted,
            Set<String> neutral,
            Function<JsonNode, String> value) {
        Set<String> right = values(wanted, value);
        Set<String> given = values(read, mention -> {
            boolean counts = right.contains(value.apply(mention)) || !neutral.contains(family(mention));
            return counts ? value.apply(mention) : "";
        });
        tally.compare(id, List.copyOf(given), List.copyOf(right));
    }

    /** The values of the mentions, each once; empty ones are left out. */
    private static Set<String> values(JsonNode mentions, Function<JsonNode, String> value) {
        return mentions.values().stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String family(JsonNode mention) {
        return mention.path("item_id").asString("").replaceAll(VARIANT, "");
    }

    private static String quantity(JsonNode mention) {
        JsonNode value = mention.path("quantity").path("value");
        return value.isNumber()
                ? family(mention) + " "
                        + new BigDecimal(value.asString()).stripTrailingZeros().toPlainString()
                : "";
    }
}
