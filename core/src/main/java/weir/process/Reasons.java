package weir.process;

import java.util.EnumMap;
import java.util.Map;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;
import weir.knowledge.KnowledgeRow;

/** Words and strengths of the reasons, by {@code reasons.csv}. */
final class Reasons {

    private record Told(String words, double strength) {}

    private final Map<Reason, Told> told = new EnumMap<>(Reason.class);
    private final double joinFrom;

    Reasons(Knowledge knowledge, LinkLimits limits) {
        for (KnowledgeRow row : knowledge
                .table("process/reasons.csv", "id", "strength", "reason")
                .rows()) {
            double strength = row.findNumber("strength")
                    .orElseThrow(() -> row.wrong("strength", "it may not be empty"))
                    .doubleValue();
            told.put(row.code("id", Reason.class), new Told(row.required("reason"), strength));
        }
        for (Reason reason : Reason.values()) {
            if (!told.containsKey(reason)) {
                throw new KnowledgeException("process/reasons.csv: no row for " + reason);
            }
        }
        joinFrom = limits.of("join-from");
    }

    @SuppressWarnings("NullAway") // every reason has its row, see the constructor
    private Told of(Reason reason) {
        return told.get(reason);
    }

    double strength(Reason reason) {
        return of(reason).strength();
    }

    String words(Reason reason) {
        return of(reason).words();
    }

    /** Whether a pair with this reason is joined, not only proposed. */
    boolean joins(Reason reason) {
        return strength(reason) >= joinFrom;
    }
}
