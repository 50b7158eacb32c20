package weir.notice.field;

import java.util.List;
import weir.evidence.Quote;
import weir.evidence.Span;

/**
 * A value that a field may have, and why.
 *
 * @param score candidates with higher scores are taken first
 * @param quotes the words that gave it, the value's own first
 */
public record Candidate<T>(T value, int score, List<Quote> quotes) {

    public Candidate {
        quotes = List.copyOf(quotes);
    }

    /** A value read from one span. */
    public static <T> Candidate<T> of(T value, int score, String text, Span span, String rule) {
        return new Candidate<>(value, score, List.of(Quote.of(text, span, rule)));
    }
}
