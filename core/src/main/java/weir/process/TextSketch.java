package weir.process;

/**
 * A sketch of a text in 128 bits by which near-identical texts are known: 16 parts, each the smallest hash of its share of the text's
 * runs of five letters (one-permutation MinHash). The share of equal parts estimates the share of common runs.
 *
 * <p>Texts of fewer than {@value #SHORTEST} letters have no sketch: both halves are 0.
 */
record TextSketch(long first, long second) {

    static final TextSketch NONE = new TextSketch(0, 0);
    static final int PARTS = 16;

    private static final int SHORTEST = 120;
    private static final int RUN = 5;
    private static final int BITS = 8;
    private static final int HALF = 8;
    private static final int MASK = 0xff;
    private static final int PART_SHIFT = 60;

    static TextSketch of(String text) {
        char[] letters = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters[length++] = text.charAt(i);
            }
        }
        if (length < SHORTEST) {
            return NONE;
        }
        long[] smallest = new long[PARTS];
        java.util.Arrays.fill(smallest, Long.MAX_VALUE);
        for (int at = 0; at + RUN <= length; at++) {
            long hash = hash(letters, at);
            int part = (int) (hash >>> PART_SHIFT);
            smallest[part] = Math.min(smallest[part], hash & (Long.MAX_VALUE >>> 3));
        }
        return new TextSketch(half(smallest, 0), half(smallest, HALF));
    }

    private static long hash(char[] letters, int at) {
        long hash = 0;
        for (int i = at; i < at + RUN; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + letters[i];
        }
        return Folding.mixed(hash);
    }

    private static long half(long[] smallest, int from) {
        long half = 0;
        for (int part = from; part < from + HALF; part++) {
            half = (half << BITS) | (Folding.mixed(smallest[part]) & MASK);
        }
        return half;
    }

    boolean isNone() {
        return first == 0 && second == 0;
    }

    /** How many of the 16 parts agree; 0 where one text is too short. */
    int agreement(TextSketch other) {
        return isNone() || other.isNone() ? 0 : equalBytes(first ^ other.first) + equalBytes(second ^ other.second);
    }

    private static int equalBytes(long difference) {
        int equal = 0;
        for (int part = 0; part < HALF; part++) {
            if (((difference >>> (part * BITS)) & MASK) == 0) {
                equal++;
            }
        }
        return equal;
    }

    /** One of four keys; texts that agree in nine of ten parts share at least one almost always. */
    long band(int index) {
        long half = index < 2 ? first : second;
        long bits = (index & 1) == 0 ? half >>> 32 : half & 0xffffffffL;
        return Folding.mixed(bits * 4 + index + 1);
    }
}
