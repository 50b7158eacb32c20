package weir.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, found in one pass over a text. The words stand in a tree by their characters, and most places of a text
 * cost one look, for no word begins with the two characters there. Immutable once built; it can be used by many threads.
 */
public final class WordFinder<T> {

    /** Takes what was found. */
    @FunctionalInterface
    public interface Sink<T> {

        /** A word stands from {@code start} to {@code end}. */
        void found(int start, int end, T meaning);
    }

    private static final int ROOT = 0;
    private static final long NONE = 0;
    private static final int SLOTS_FOR_A_NODE = 2;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int PAIR_BITS = 15;

    /** The words of one character. */
    private final BitSet singles = new BitSet();
    /** What longer words begin with, by a hash of two characters. */
    private final BitSet pairs = new BitSet(1 << PAIR_BITS);

    private final List<@Nullable T> meanings = new ArrayList<>();
    private final int[] parents;
    /** A hash table of the tree's branches, by node and character, and where they lead. */
    private final long[] branches;

    private final int[] targets;
    private final int shift;

    /** @param words by their characters as they stand in the texts, none of them empty */
    public WordFinder(Map<String, ? extends T> words) {
        int characters = words.keySet().stream().mapToInt(String::length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, SLOTS_FOR_A_NODE * characters));
        branches = new long[1 << bits];
        targets = new int[1 << bits];
        shift = Long.SIZE - bits;
        parents = new int[characters + 1];
        newNode(ROOT);
        words.forEach(this::put);
    }

    private void put(String word, T meaning) {
        if (word.length() == 1) {
            singles.set(word.charAt(0));
        } else {
            pairs.set(pair(word.charAt(0), word.charAt(1)));
        }
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int slot = slot(node, word.charAt(i));
            if (branches[slot] == NONE) {
                branches[slot] = branch(node, word.charAt(i));
                targets[slot] = newNode(node);
            }
            node = targets[slot];
        }
        meanings.set(node, meaning);
    }

    private int newNode(int parent) {
        meanings.add(null);
        int node = meanings.size() - 1;
        parents[node] = parent;
        return node;
    }

    private static int pair(char first, char second) {
        return (int) ((branch(first, second) * SPREAD) >>> (Long.SIZE - PAIR_BITS));
    }

    private static long branch(int node, char next) {
        return ((long) node << Character.SIZE) | next;
    }

    /** The slot of a branch, or the free one where it would stand. */
    private int slot(int node, char next) {
        long branch = branch(node, next);
        int slot = (int) ((branch * SPREAD) >>> shift);
        while (branches[slot] != branch && branches[slot] != NONE) {
            slot = (slot + 1) & (branches.length - 1);
        }
        return slot;
    }

    /** All words between two places of a text, overlapping ones too: by where they begin, longer ones first. */
    public void find(char[] text, int from, int to, Sink<? super T> sink) {
        for (int start = from; start < to; start++) {
            if (mayBegin(text, start, to)) {
                findAt(text, start, to, sink);
            }
        }
    }

    private boolean mayBegin(char[] text, int at, int to) {
        return singles.get(text[at]) || (at + 1 < to && pairs.get(pair(text[at], text[at + 1])));
    }

    private void findAt(char[] text, int start, int to, Sink<? super T> sink) {
        int node = ROOT;
        int end = start;
        for (int next = targets[slot(node, text[end])]; next != ROOT; ) {
            node = next;
            end++;
            next = end < to ? targets[slot(node, text[end])] : ROOT;
        }
        for (; node != ROOT; node = parents[node], end--) {
            T meaning = meanings.get(node);
            if (meaning != null) {
                sink.found(start, end, meaning);
            }
        }
    }
}
