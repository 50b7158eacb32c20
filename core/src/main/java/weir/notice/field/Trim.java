package weir.notice.field;

import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;

/** Cuts from a value what is not part of it: signs at its ends and brackets that were opened before it. */
final class Trim {

    private static final Signs LEADING = Signs.of(":、,;.。-—_=*#");
    private static final Signs TRAILING = Signs.of(":、,;。(“‘《【-—_=*#");
    private static final Signs OPENING = Signs.of("([【《〔");
    private static final Signs CLOSING = Signs.of(")]】》〕");

    private Trim() {}

    /** The value between two places of the folded text; an empty span where nothing is left. */
    static Span value(FoldedText text, int from, int to) {
        int start = from;
        while (start < to && LEADING.has(text.charAt(start))) {
            start++;
        }
        int end = balanced(text, start, to);
        while (end > start && TRAILING.has(text.charAt(end - 1))) {
            end--;
        }
        return text.span(start, end);
    }

    /** Where a bracket closes that was not opened inside. */
    private static int balanced(FoldedText text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char next = text.charAt(i);
            if (OPENING.has(next)) {
                depth++;
            } else if (CLOSING.has(next) && --depth < 0) {
                return i;
            }
        }
        return to;
    }
}
