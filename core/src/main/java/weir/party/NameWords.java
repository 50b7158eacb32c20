package weir.party;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The words names are made of, as knowledge has them, found in one pass. */
final class NameWords {

    /** What a word is to a name. */
    enum Role {
        END,
        PLACE,
        CUE
    }

    /** A word's place in the text that was searched. */
    record Hit(int start, int end, Role role, List<NameEnd> ends) {}

    private record Word(boolean place, boolean cue, List<NameEnd> ends) {}

    private final AhoCorasickDoubleArrayTrie<Word> automaton = new AhoCorasickDoubleArrayTrie<>();
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
        automaton.build(words);
    }

    private static Word both(Word one, Word other) {
        return new Word(
                one.place() || other.place(),
                one.cue() || other.cue(),
                one.ends().isEmpty() ? other.ends() : one.ends());
    }

    /** All words in folded characters, by where they end, longer ones first. */
    List<Hit> hits(char[] text) {
        List<Hit> hits = new ArrayList<>();
        automaton.parseText(text, (start, end, word) -> {
            if (!word.ends().isEmpty()) {
                hits.add(new Hit(start, end, Role.END, word.ends()));
            }
            if (word.place()) {
                hits.add(new Hit(start, end, Role.PLACE, List.of()));
            }
            if (word.cue()) {
                hits.add(new Hit(start, end, Role.CUE, List.of()));
            }
        });
        hits.sort(Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start));
        return hits;
    }

    /** The kind of mask that {@code words}, folded, are; empty where they are none. */
    String mask(String words) {
        return masks.getOrDefault(words, "");
    }
}
