package weir.pipeline.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import weir.evidence.Words;

/** Scores findings against labelled processes: whether there is one, and what it says of buyer, intermediaries, provider and money. */
public final class FindingEvaluation {

    private static final List<String> FIELDS =
            List.of("is_finding", "buyer", "intermediaries", "provider", "amount_cny");

    private final Map<String, List<JsonNode>> byNotice;
    private final Map<String, Tally> fields = new LinkedHashMap<>();

    private FindingEvaluation(Map<String, List<JsonNode>> byNotice) {
        this.byNotice = byNotice;
        FIELDS.forEach(field -> fields.put(field, new Tally()));
    }

    /**
     * Compares output with labels.
     *
     * @param byNotice lines of {@code findings.jsonl} by the notices they stand on
     * @param labels each with {@code process_id}, {@code notice_ids}, {@code is_finding}, and for findings {@code buyer},
     *     {@code intermediaries}, {@code provider} and {@code amount_cny}
     */
    public static Scores score(Map<String, List<JsonNode>> byNotice, List<JsonNode> labels) {
        FindingEvaluation evaluation = new FindingEvaluation(byNotice);
        labels.forEach(evaluation::compare);
        return new Scores(evaluation.fields, labels.size(), 0);
    }

    private void compare(JsonNode label) {
        String id = label.path("process_id").asString("");
        Set<JsonNode> findings = new LinkedHashSet<>();
        label.path("notice_ids")
                .values()
                .forEach(notice -> findings.addAll(byNotice.getOrDefault(notice.asString(""), List.of())));
        boolean wanted = label.path("is_finding").asBoolean(false);
        tally("is_finding", id, findings.isEmpty() ? List.of() : List.of("yes"), wanted ? List.of("yes") : List.of());
        if (wanted) {
            details(id, label, findings);
        }
    }

    private void details(String id, JsonNode label, Set<JsonNode> findings) {
        Set<String> buyers = new LinkedHashSet<>();
        Set<String> intermediaries = new LinkedHashSet<>();
        Set<String> providers = new LinkedHashSet<>();
        Set<String> amounts = new LinkedHashSet<>();
        for (JsonNode finding : findings) {
            buyers.addAll(text(finding.path("buyer").path("name")));
            intermediaries.addAll(names(finding));
            providers.addAll(text(finding.path("provider")));
            amounts.addAll(yuan(finding.path("amount").path("cny")));
        }
        tally("buyer", id, buyers, text(label.path("buyer")));
        tally("intermediaries", id, intermediaries, names(label));
        tally("provider", id, providers, text(label.path("provider")));
        tally("amount_cny", id, amounts, yuan(label.path("amount_cny")));
    }

    private void tally(String field, String id, Iterable<String> given, List<String> wanted) {
        List<String> all = new ArrayList<>();
        given.forEach(all::add);
        fields.computeIfAbsent(field, name -> new Tally()).compare(id, all, wanted);
    }

    private static List<String> names(JsonNode line) {
        List<String> names = new ArrayList<>();
        line.path("intermediaries").values().forEach(it -> names.addAll(text(it.isString() ? it : it.path("name"))));
        return names.stream().distinct().toList();
    }

    private static List<String> text(JsonNode value) {
        return value.isString() && !value.asString().isBlank()
                ? List.of(Words.folded(value.asString()).replaceAll("\\s", ""))
                : List.of();
    }

    private static List<String> yuan(JsonNode value) {
        return value.isNumber() && value.decimalValue().compareTo(BigDecimal.ZERO) != 0
                ? List.of(
                        value.decimalValue().setScale(0, RoundingMode.HALF_EVEN).toPlainString())
                : List.of();
    }
}
