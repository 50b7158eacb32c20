package weir.technology.context;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Quote;
import weir.evidence.Span;

/**
 * The words around one mention, as forms are compared with them: half width, without blanks, the item an {@link #ITEM} and every other
 * one an {@link #OTHER_ITEM}. Cells end with a tab, lines with a line feed, and each cell begins with its head. Every character knows
 * where it stands in the reading text.
 */
final class Passage {

    /** Stands for the item that is judged. */
    static final char ITEM = '@';
    /** Stands for any other item. */
    static final char OTHER_ITEM = '¤';
    /** Stands for any other item that is Chinese. */
    static final char CHINESE_ITEM = '◇';

    private final String text;
    private final String words;
    private final List<Span> origins;

    /**
     * @param text the reading text
     * @param origins of each character of {@code words}; an empty span for signs that were put in
     */
    Passage(String text, String words, List<Span> origins) {
        this.text = text;
        this.words = words;
        this.origins = List.copyOf(origins);
    }

    /** The folded words. */
    String words() {
        return words;
    }

    /** The reading text at these words; more than one quote where cells or heads lie apart. */
    List<Quote> quotes(int from, int to, String rule) {
        List<Quote> quotes = new ArrayList<>();
        Span run = null;
        for (Span origin : origins.subList(from, to)) {
            if (origin.length() > 0) {
                if (run != null && isApart(run, origin)) {
                    quotes.add(Quote.of(text, run, rule));
                    run = null;
                }
                run = run == null ? origin : Span.covering(run, origin);
            }
        }
        if (run != null) {
            quotes.add(Quote.of(text, run, rule));
        }
        return quotes;
    }

    /** Only what the folding left out may lie between the characters of one quote. */
    private boolean isApart(Span run, Span next) {
        return next.start() < run.end()
                || !text.substring(run.end(), next.start()).isBlank();
    }
}
