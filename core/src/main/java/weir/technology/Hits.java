package weir.technology;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything the automaton found in one text, to be asked by place. Serves one thread. */
final class Hits {

    private static final int WIDEST_GAP = 2;

    private final String text;
    private final List<Occurrence> names = new ArrayList<>();
    private final List<Occurrence> others = new ArrayList<>();
    private final Map<Integer, List<Occurrence>> byStart = new HashMap<>();
    private final Map<Integer, List<Occurrence>> byEnd = new HashMap<>();

    private Hits(String text) {
        this.text = text;
    }

    static Hits of(String text, AhoCorasickDoubleArrayTrie<Pattern> automaton) {
        Hits hits = new Hits(text);
        FoldedText folded = FoldedText.of(text);
        automaton.parseText(folded.chars(), (begin, end, pattern) -> hits.add(folded, begin, end, pattern));
        if (!hits.names.isEmpty()) {
            hits.index();
        }
        return hits;
    }

    private void add(FoldedText folded, int begin, int end, Pattern pattern) {
        if (!hangsTogether(folded, begin, end, pattern)) {
            return;
        }
        Occurrence hit = new Occurrence(pattern, folded.origin(begin), folded.origin(end - 1) + 1);
        if (pattern.isName()) {
            names.add(hit);
        }
        if (pattern.tellsByItself() && Boundaries.isWholeWord(text, hit.start(), hit.end())) {
            others.add(hit);
        }
    }

    private static boolean hangsTogether(FoldedText folded, int begin, int end, Pattern pattern) {
        for (int i = begin + 1; i < end; i++) {
            int gap = folded.gapBefore(i);
            if (gap > 0 && (gap > WIDEST_GAP || !pattern.mayPartAt(i - begin))) {
                return false;
            }
        }
        return true;
    }

    private void index() {
        for (Occurrence hit : others) {
            byStart.computeIfAbsent(hit.start(), start -> new ArrayList<>()).add(hit);
            byEnd.computeIfAbsent(hit.end(), end -> new ArrayList<>()).add(hit);
        }
    }

    String text() {
        return text;
    }

    /** Names of items, whole words or not. */
    List<Occurrence> names() {
        return names;
    }

    /** Makers, telling words and fillers, in the order of their ends. */
    List<Occurrence> others() {
        return others;
    }

    List<Occurrence> startingAt(int position) {
        return byStart.getOrDefault(position, List.of());
    }

    List<Occurrence> endingAt(int position) {
        return byEnd.getOrDefault(position, List.of());
    }
}
