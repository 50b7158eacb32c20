package weir.process;

import java.util.HashMap;
import java.util.Map;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;

/** The limits of {@code limits.csv}, by their ids. */
final class LinkLimits {

    private final Map<String, Double> values = new HashMap<>();

    LinkLimits(Knowledge knowledge) {
        knowledge
                .table("process/limits.csv", "id", "value", "about")
                .rows()
                .forEach(row -> values.put(
                        row.required("id"),
                        row.findNumber("value")
                                .orElseThrow(() -> row.wrong("value", "it may not be empty"))
                                .doubleValue()));
    }

    double of(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new KnowledgeException("process/limits.csv: the row \"" + id + "\" is missing");
        }
        return value;
    }

    int whole(String id) {
        return (int) of(id);
    }
}
