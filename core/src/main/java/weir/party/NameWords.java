package weir.party;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.FoldedText;
import weir.evidence.WordFinder;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The words names are made of, as knowledge has them, found in one pass. */
final class NameWords {

    private record Word(boolean place, boolean cue, List<NameEnd> ends) {}

    private final WordFinder<Word> finder;
    private final Map<String, String> masks = new TreeMap<>();

    NameWords(Knowledge knowledge) {
        Map<String, Word> words = new TreeMap<>();
        for (KnowledgeRow row : knowledge
                .table("party/name-ends.csv", "word", "kind", "strength", "behind", "note")
                .rows()) {
            NameEnd end = NameEnd.of(row);
            words.put(end.word(), new Word(false, false, List.of(end)));
        }
        for (KnowledgeRow row :
                knowledge.table("party/places.csv", "place", "level", "note").rows()) {
            words.merge(row.required("place"), new Word(true, false, List.of()), NameWords::both);
        }
        for (KnowledgeRow row :
                knowledge.table("party/name-cues.csv", "word", "note").rows()) {
            words.merge(Words.folded(row.required("word")), new Word(false, true, List.of()), NameWords::both);
        }
        for (KnowledgeRow row :
                knowledge.table("party/masks.csv", "word", "kind", "note").rows()) {
            masks.put(Words.folded(row.required("word")), row.required("kind"));
        }
        finder = new WordFinder<>(words);
    }

    private static Word both(Word one, Word other) {
        return new Word(
                one.place() || other.place(),
                one.cue() || other.cue(),
                one.ends().isEmpty() ? other.ends() : one.ends());
    }

    /** All words between two places of a text. */
    NameHits hits(FoldedText text, int from, int to) {
        NameHits hits = new NameHits(from, to);
        finder.find(text.chars(), from, to, (start, end, word) -> {
            if (!word.ends().isEmpty()) {
                hits.addEnd(start, end, word.ends().getFirst());
            }
            if (word.place()) {
                hits.addPlace(start, end);
            }
            if (word.cue()) {
                hits.addCue(start, end);
            }
        });
        return hits;
    }

    /** The kind of mask that {@code words}, folded, are; empty where they are none. */
    String mask(String words) {
        return masks.getOrDefault(words, "");
    }
}
