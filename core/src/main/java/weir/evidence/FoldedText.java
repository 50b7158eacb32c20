package weir.evidence;

import java.util.Arrays;

/**
 * A reading text without its blanks and line breaks and with half-width signs, each character knowing its place in the reading text and
 * what stood before it. Positions are those of the folded text unless a {@link Span} is given.
 *
 * <p>Labels and headings are found in it, because real notices break them anywhere: {@code 项 目 编 号}, {@code 四、提交投标文件⏎截止时间}.
 */
public final class FoldedText {

    /** Nothing stood between two characters. */
    public static final byte NONE = 0;
    /** A blank stood there. */
    public static final byte BLANK = 1;
    /** A line ended there. */
    public static final byte LINE = 2;
    /** A cell of a table ended there. */
    public static final byte CELL = 3;

    private final String original;
    private final char[] chars;
    private final int[] offsets;
    /** For each offset of the reading text the first folded character at or behind it. */
    private final int[] places;

    private final byte[] breaks;
    private final int length;

    private FoldedText(String original, char[] chars, int[] offsets, int[] places, byte[] breaks, int length) {
        this.original = original;
        this.chars = chars;
        this.offsets = offsets;
        this.places = places;
        this.breaks = breaks;
        this.length = length;
    }

    /** Folds a whole reading text. */
    public static FoldedText of(String text) {
        int size = text.length();
        char[] chars = new char[size];
        int[] offsets = new int[size];
        int[] places = new int[size + 1];
        byte[] breaks = new byte[size + 1];
        int length = 0;
        byte pending = LINE;
        for (int i = 0; i < size; i++) {
            char next = text.charAt(i);
            byte gap = gap(text, i, next);
            places[i] = length;
            if (gap != NONE) {
                pending = gap > pending ? gap : pending;
            } else {
                chars[length] = halfWidth(next);
                offsets[length] = i;
                breaks[length++] = pending;
                pending = NONE;
            }
        }
        places[size] = length;
        breaks[length] = LINE;
        return new FoldedText(text, Arrays.copyOf(chars, length), offsets, places, breaks, length);
    }

    private static byte gap(String text, int at, char next) {
        if (next > '\u3000' && next < '\uFEFF') {
            return NONE;
        }
        if (next == '\n' || next == '\r') {
            return LINE;
        }
        if (next == '\t') {
            return isBlankAround(text, at, '\t') ? BLANK : CELL;
        }
        if (next == '|') {
            return isBlankAround(text, at, '\n') ? CELL : NONE;
        }
        if (next == '｜') {
            return CELL;
        }
        return Words.isBlank(next) ? BLANK : NONE;
    }

    /** Whether the sign at {@code at} stands, blanks apart, beside {@code neighbour} or the text's ends. */
    private static boolean isBlankAround(String text, int at, char neighbour) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int after = at + 1;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return before < 0
                || after >= text.length()
                || text.charAt(before) == neighbour
                || text.charAt(after) == neighbour;
    }

    private static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c;
    }

    /** Whether folding would leave these words as they are. */
    static boolean isFolded(String words) {
        for (int i = 0; i < words.length(); i++) {
            char next = words.charAt(i);
            if (halfWidth(next) != next || gap(words, i, next) != NONE) {
                return false;
            }
        }
        return true;
    }

    /** How many characters are left after folding. */
    public int length() {
        return length;
    }

    /** The folded character. */
    public char charAt(int at) {
        return chars[at];
    }

    /** The folded characters, not to be changed. */
    public char[] chars() {
        return chars;
    }

    /** What stood before the character at {@code at}; the end of the text counts as the end of a line. */
    public byte breakBefore(int at) {
        return breaks[at];
    }

    /** Whether a line or cell begins at {@code at}. */
    public boolean startsLine(int at) {
        return breaks[at] >= LINE;
    }

    /** Where the line or cell that holds {@code at} ends. */
    public int lineEnd(int at) {
        int end = at + 1;
        while (end < length && !startsLine(end)) {
            end++;
        }
        return Math.min(end, length);
    }

    /** The folded characters from {@code from} to {@code to}. */
    public String text(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Where they stand in the reading text; a single place where there are none. */
    public Span span(int from, int to) {
        if (from >= to) {
            int at = from < length ? offsets[from] : original.length();
            return new Span(at, at);
        }
        return new Span(offsets[from], offsets[to - 1] + 1);
    }

    /** The first folded character at or behind an offset of the reading text. */
    public int indexOf(int offset) {
        return offset >= places.length ? length : places[Math.max(0, offset)];
    }

    /** The reading text that was folded. */
    public String original() {
        return original;
    }

    /** Whether {@code words}, themselves folded, stand at {@code at}. */
    public boolean startsWith(String words, int at) {
        if (at < 0 || at + words.length() > length) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (chars[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
