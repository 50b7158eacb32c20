package weir.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** What takes confidence away, and how much ({@code finding/doubts.csv}). */
final class Doubts {

    private static final int DECIMALS = 2;

    private final Map<String, Confidence.Part> parts = new LinkedHashMap<>();

    Doubts(Knowledge knowledge) {
        for (KnowledgeRow row :
                knowledge.table("finding/doubts.csv", "id", "factor", "why").rows()) {
            BigDecimal factor = row.findNumber("factor")
                    .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.ONE) < 0)
                    .orElseThrow(() -> row.wrong("factor", "it must be above 0 and below 1"));
            parts.put(row.required("id"), new Confidence.Part(row.required("id"), factor, row.required("why")));
        }
    }

    /** The confidence that is left, in the order of the file. Doubts the file does not name are passed over: a user may drop a row. */
    Confidence confidence(Collection<String> doubts) {
        List<Confidence.Part> found = new ArrayList<>();
        BigDecimal value = BigDecimal.ONE;
        for (Confidence.Part part : parts.values()) {
            if (doubts.contains(part.id())) {
                found.add(part);
                value = value.multiply(part.factor());
            }
        }
        return new Confidence(value.setScale(DECIMALS, RoundingMode.HALF_UP), found);
    }
}
