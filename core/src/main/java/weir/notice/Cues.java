package weir.notice;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.FoldedText;
import weir.evidence.Words;

/** Words that speak for something, each with what it speaks for, found in one pass; of overlapping words the longest counts. */
final class Cues<T> {

    /** A cue's place in the folded text. */
    record Hit<T>(int start, int end, String words, T value) {}

    private final AhoCorasickDoubleArrayTrie<Named<T>> automaton = new AhoCorasickDoubleArrayTrie<>();

    private record Named<T>(String words, T value) {}

    Cues(Map<String, T> values) {
        Map<String, Named<T>> folded = new TreeMap<>();
        values.forEach((words, value) -> folded.put(Words.folded(words), new Named<>(Words.folded(words), value)));
        automaton.build(folded);
    }

    /** The cues between two places of a text, in order. */
    List<Hit<T>> hits(FoldedText text, int from, int to) {
        List<Hit<T>> all = new ArrayList<>();
        automaton.parseText(
                text.text(from, to).toCharArray(),
                (start, end, named) -> add(all, new Hit<>(start + from, end + from, named.words(), named.value())));
        return all;
    }

    /** Hits come by their ends: a longer one replaces those it covers, one inside the last is left out. */
    private void add(List<Hit<T>> all, Hit<T> hit) {
        while (!all.isEmpty() && all.getLast().start() >= hit.start()) {
            all.removeLast();
        }
        if (all.isEmpty() || all.getLast().end() < hit.end()) {
            all.add(hit);
        }
    }
}
