package weir.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.FoldedText;
import weir.evidence.WordFinder;
import weir.evidence.Words;

/** Words that speak for something, each with what it speaks for, found in one pass; of overlapping words the longest counts. */
final class Cues<T> {

    /** A cue's place in the folded text. */
    record Hit<T>(int start, int end, String words, T value) {}

    private final WordFinder<Named<T>> finder;

    private record Named<T>(String words, T value) {}

    Cues(Map<String, T> values) {
        Map<String, Named<T>> folded = new TreeMap<>();
        values.forEach((words, value) -> folded.put(Words.folded(words), new Named<>(Words.folded(words), value)));
        finder = new WordFinder<>(folded);
    }

    /** The cues between two places of a text, in order. */
    List<Hit<T>> hits(FoldedText text, int from, int to) {
        List<Hit<T>> all = new ArrayList<>();
        finder.find(text.chars(), from, to, (start, end, named) -> {
            if (all.isEmpty() || all.getLast().end() < end) {
                all.add(new Hit<>(start, end, named.words(), named.value()));
            }
        });
        return all;
    }
}
