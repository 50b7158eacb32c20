package weir.notice.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and what they stand for, to be looked up at a place of a text; the longest word wins, letters match in any case. */
final class WordIndex<T> {

    /** A word found at a place. */
    record Hit<T>(String word, T meaning) {
        int length() {
            return word.length();
        }
    }

    private final Map<Character, List<Hit<T>>> byFirst = new HashMap<>();
    private final Map<Character, List<Hit<T>>> byLast = new HashMap<>();

    void put(String word, T meaning) {
        String folded = word.toLowerCase(Locale.ROOT);
        Hit<T> hit = new Hit<>(folded, meaning);
        byFirst.computeIfAbsent(folded.charAt(0), key -> new ArrayList<>()).add(hit);
        byLast.computeIfAbsent(folded.charAt(folded.length() - 1), key -> new ArrayList<>())
                .add(hit);
    }

    /** To be called after the last {@link #put}. */
    WordIndex<T> sorted() {
        Comparator<Hit<T>> longestFirst =
                Comparator.<Hit<T>>comparingInt(Hit::length).reversed();
        byFirst.values().forEach(hits -> hits.sort(longestFirst));
        byLast.values().forEach(hits -> hits.sort(longestFirst));
        return this;
    }

    /** The longest word that begins at {@code at} and ends before {@code end}. */
    @Nullable
    Hit<T> startingAt(CharSequence text, int at, int end) {
        if (at < 0 || at >= end) {
            return null;
        }
        for (Hit<T> hit : byFirst.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            if (at + hit.length() <= end && matches(text, at, hit.word())) {
                return hit;
            }
        }
        return null;
    }

    /** The longest word that ends at {@code end} and does not begin before {@code start}. */
    @Nullable
    Hit<T> endingAt(CharSequence text, int end, int start) {
        if (end <= start) {
            return null;
        }
        for (Hit<T> hit : byLast.getOrDefault(Character.toLowerCase(text.charAt(end - 1)), List.of())) {
            if (end - hit.length() >= start && matches(text, end - hit.length(), hit.word())) {
                return hit;
            }
        }
        return null;
    }

    private static boolean matches(CharSequence text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
