package weir.evidence;

/**
 * A stretch of a document's reading text: from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units.
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span " + start + ".." + end + " does not lie in a text");
        }
    }

    /** From the start of one to the end of another that does not end before it. */
    public static Span covering(Span first, Span last) {
        int start = first.start();
        int end = last.end();
        return new Span(start, end);
    }

    /** The words at this span of {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
