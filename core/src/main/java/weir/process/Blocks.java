package weir.process;

import java.util.Arrays;
import java.util.List;

/**
 * Groups of notices that share a key, so that only these are compared: by number, by name, by name and buyer, by parts of the text.
 *
 * <p>Keys are kept in one array of numbers, 40 bits of the key above 24 bits of the notice's place; two keys that agree in 40 bits by
 * chance cost a comparison and nothing else.
 */
final class Blocks {

    /** Takes two places; the first is the earlier one. */
    interface PairUse {
        void pair(int earlier, int later);
    }

    private static final int PLACE_BITS = 24;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;
    private static final int BANDS = 4;
    private static final int DIGITS_OF_LETTER_PAIRS = 7;
    private static final int FIRST_SIZE = 1024;

    private final int allPairs;
    private final int neighbours;
    private long[] entries = new long[FIRST_SIZE];
    private int size;

    Blocks(List<NoticeDigest> digests, LinkLimits limits) {
        allPairs = limits.whole("all-pairs");
        neighbours = limits.whole("neighbours");
        if (digests.size() > PLACE_MASK) {
            throw new IllegalArgumentException(
                    digests.size() + " notices are more than can be linked at once (" + PLACE_MASK + ")");
        }
        for (int place = 0; place < digests.size(); place++) {
            addKeys(digests.get(place), place);
        }
        Arrays.sort(entries, 0, size);
    }

    private void addKeys(NoticeDigest digest, int place) {
        for (NumberKey number : digest.numbers()) {
            add("n" + number.stem(), place);
            String digits = number.digits();
            if (digits.length() >= DIGITS_OF_LETTER_PAIRS
                    && digits.length() < number.stem().length()) {
                add("d" + digits, place);
            }
        }
        for (NameKey name : digest.names()) {
            add("s" + name.stem(), place);
            if (!digest.buyerKey().isEmpty()) {
                String alone = PairJudge.withoutBuyer(digest, name);
                add("b" + digest.buyerKey() + "\n" + alone, place);
                if (!alone.equals(name.stem())) {
                    add("s" + alone, place);
                }
            }
        }
        if (!digest.sketch().isNone() && !digest.sums().isEmpty()) {
            for (int band = 0; band < BANDS; band++) {
                add(digest.sketch().band(band), place);
            }
        }
    }

    private void add(String key, int place) {
        add(Folding.hash(key), place);
    }

    private void add(long hash, int place) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size + size / 2);
        }
        entries[size++] = hash << PLACE_BITS | place;
    }

    /** Hands over pairs of each group: all of a small one, of a large one each with those next in time. */
    void eachPair(PairUse use) {
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && entries[to] >>> PLACE_BITS == entries[from] >>> PLACE_BITS) {
                to++;
            }
            group(from, to, use);
            from = to;
        }
    }

    private void group(int from, int to, PairUse use) {
        int reach = to - from <= allPairs ? to - from : neighbours;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                int earlier = (int) (entries[i] & PLACE_MASK);
                int later = (int) (entries[j] & PLACE_MASK);
                if (earlier != later) {
                    use.pair(earlier, later);
                }
            }
        }
    }
}
