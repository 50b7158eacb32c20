package weir.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Tells a purchase that failed for want of bids from one that the buyer ended, by the words of its termination ({@code endings.csv}). */
final class Endings {

    private static final String SUSPENDED = "suspended";

    private record Cue(NoticeDigest.Ending ending, String words, int weight) {}

    private final List<Cue> cues;
    private final List<String> suspensions;

    Endings(Knowledge knowledge) {
        List<KnowledgeRow> rows = knowledge
                .table("process/endings.csv", "ending", "words", "weight", "note")
                .rows();
        suspensions = rows.stream()
                .filter(row -> row.required("ending").equals(SUSPENDED))
                .map(row -> Folding.of(row.required("words")))
                .toList();
        cues = rows.stream()
                .filter(row -> !row.required("ending").equals(SUSPENDED))
                .map(row -> new Cue(
                        row.code("ending", NoticeDigest.Ending.class),
                        Folding.of(row.required("words")),
                        row.findNumber("weight")
                                .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                                .intValue()))
                .toList();
    }

    /** What the heaviest word of the text says; null where none stands there. */
    NoticeDigest.@Nullable Ending of(String text) {
        String folded = Folding.of(text);
        Cue best = null;
        for (Cue cue : cues) {
            if ((best == null || cue.weight() > best.weight()) && folded.contains(cue.words())) {
                best = cue;
            }
        }
        return best == null ? null : best.ending();
    }

    /** Whether a correction suspends the purchase. */
    boolean isSuspended(String text) {
        String folded = Folding.of(text);
        return suspensions.stream().anyMatch(folded::contains);
    }
}
