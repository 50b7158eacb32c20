package weir.evidence;

import org.jspecify.annotations.Nullable;

/**
 * The words of the reading text that a value was read from.
 *
 * @param start first UTF-16 unit of the reading text
 * @param end behind the last one
 * @param quote the text at {@code start..end}, letter for letter
 * @param rule the rule that chose these words, such as {@code label:采购人}; null where the quote only supports another one
 */
public record Quote(
        int start, int end, String quote, @Nullable String rule) {

    /** Cites {@code span} of {@code text}. */
    public static Quote of(String text, Span span, @Nullable String rule) {
        return new Quote(span.start(), span.end(), span.of(text), rule);
    }

    public Span span() {
        return new Span(start, end);
    }
}
