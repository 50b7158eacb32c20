package weir.technology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names in one text and, where there are any, what may speak for or against them. Serves one thread. */
final class Hits {

    private static final int WIDEST_GAP = 2;

    private final String text;
    private final NameText folded;
    private final List<Occurrence> names = new ArrayList<>();
    private final List<Occurrence> surroundings = new ArrayList<>();
    private final Map<Integer, List<Occurrence>> byStart = new HashMap<>();
    private final Map<Integer, List<Occurrence>> byEnd = new HashMap<>();

    private Hits(String text) {
        this.text = text;
        this.folded = NameText.of(text);
    }

    static Hits of(String text, Automata automata) {
        Hits hits = new Hits(text);
        NameText folded = hits.folded;
        automata.names().find(folded.chars(), 0, folded.length(), hits::addName);
        if (!hits.names.isEmpty()) {
            automata.surroundings().find(folded.chars(), 0, folded.length(), hits::addSurrounding);
            hits.surroundings.sort(Comparator.comparingInt(Occurrence::end));
        }
        return hits;
    }

    private void addName(int begin, int end, Pattern pattern) {
        Occurrence name = occurrence(begin, end, pattern);
        if (Boundaries.mayBeWholeName(text, name.start(), name.end()) && hangsTogether(begin, end, pattern)) {
            names.add(name);
        }
    }

    private void addSurrounding(int begin, int end, Pattern pattern) {
        Occurrence hit = occurrence(begin, end, pattern);
        if (Boundaries.isWholeWord(text, hit.start(), hit.end()) && hangsTogether(begin, end, pattern)) {
            surroundings.add(hit);
            byStart.computeIfAbsent(hit.start(), start -> new ArrayList<>()).add(hit);
            byEnd.computeIfAbsent(hit.end(), last -> new ArrayList<>()).add(hit);
        }
    }

    private Occurrence occurrence(int begin, int end, Pattern pattern) {
        return new Occurrence(pattern, folded.origin(begin), folded.origin(end - 1) + 1);
    }

    private boolean hangsTogether(int begin, int end, Pattern pattern) {
        for (int i = begin + 1; i < end; i++) {
            int gap = folded.gapBefore(i);
            if (gap > 0 && (gap > WIDEST_GAP || !pattern.mayPartAt(i - begin))) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    /** Names of items; letters may still be glued to them. */
    List<Occurrence> names() {
        return names;
    }

    /** Makers, telling words and fillers, in the order of their ends. */
    List<Occurrence> surroundings() {
        return surroundings;
    }

    /** Those of the surroundings that start here. */
    List<Occurrence> startingAt(int position) {
        return byStart.getOrDefault(position, List.of());
    }

    /** Those of the surroundings that end here. */
    List<Occurrence> endingAt(int position) {
        return byEnd.getOrDefault(position, List.of());
    }
}
