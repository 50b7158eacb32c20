package weir.evidence;

/**
 * How a value follows from the words at its span, and from nothing else: line breaks go; a blank goes too where a Chinese character or
 * sign stands beside it on both sides; other runs of blanks become one.
 */
public final class Words {

    private Words() {}

    /** The value at {@code span} of {@code text}. */
    public static String of(String text, Span span) {
        StringBuilder value = new StringBuilder(span.length());
        int at = span.start();
        while (at < span.end()) {
            char next = text.charAt(at);
            if (!isGap(next)) {
                value.append(next);
                at++;
            } else {
                int behind = afterGap(text, at, span.end());
                if (keepsBlank(text, at, behind, span)) {
                    value.append(' ');
                }
                at = behind;
            }
        }
        return value.toString();
    }

    private static int afterGap(String text, int at, int end) {
        int behind = at;
        while (behind < end && isGap(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean keepsBlank(String text, int from, int to, Span span) {
        if (from == span.start() || to == span.end()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\t') {
                return false;
            }
        }
        return !(isChinese(text.charAt(from - 1)) && isChinese(text.charAt(to)));
    }

    private static boolean isGap(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    /** Whether {@code c} is a blank of any width, or a sign without any; ends of lines are not. */
    public static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200F')
                || c == '\u202F'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** Whether {@code c} is a Chinese character or a full-width sign. */
    public static boolean isChinese(char c) {
        return (c >= '\u3000' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    /** Folds a label or term as {@link FoldedText} folds the reading text. */
    public static String folded(String words) {
        if (FoldedText.isFolded(words)) {
            return words;
        }
        FoldedText folded = FoldedText.of(words);
        return folded.text(0, folded.length());
    }
}
