package weir.notice.field;

import weir.evidence.FoldedText;
import weir.evidence.Span;

/** Cuts from a value what is not part of it: signs at its ends and brackets that were opened before it. */
final class Trim {

    private static final String LEADING = ":、,;.。-—_=*#";
    private static final String TRAILING = ":、,;。(“‘《【-—_=*#";
    private static final String OPENING = "([【《〔";
    private static final String CLOSING = ")]】》〕";

    private Trim() {}

    /** The value between two places of the folded text; an empty span where nothing is left. */
    static Span value(FoldedText text, int from, int to) {
        int start = from;
        while (start < to && LEADING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = balanced(text, start, to);
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.span(start, end);
    }

    /** Where a bracket closes that was not opened inside. */
    private static int balanced(FoldedText text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char next = text.charAt(i);
            if (OPENING.indexOf(next) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(next) >= 0 && --depth < 0) {
                return i;
            }
        }
        return to;
    }
}
