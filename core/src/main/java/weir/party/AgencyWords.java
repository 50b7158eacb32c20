package weir.party;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Tells by its name whether a body is a procurement agency ({@code party/agency-words.csv}). */
public final class AgencyWords {

    private record Word(String text, int weight) {}

    private final List<Word> words = new ArrayList<>();

    /** Loads the words. */
    public AgencyWords(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table("party/agency-words.csv", "word", "weight", "note")
                .rows()) {
            int weight = row.findNumber("weight")
                    .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                    .intValue();
            words.add(new Word(row.required("word"), weight));
        }
    }

    /** How surely the name is an agency's: 0 for no sign of it, 100 for no doubt. */
    public int weight(String name) {
        String folded = Words.folded(name);
        return words.stream()
                .filter(word -> folded.contains(word.text()))
                .mapToInt(Word::weight)
                .max()
                .orElse(0);
    }
}
