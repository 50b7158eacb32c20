package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Words;
import weir.knowledge.KnowledgeRow;

/**
 * A sentence form: words, and names of fields in braces where values stand, such as <code>{agency}受{buyer}委托</code>. Its longest words
 * are looked for first.
 *
 * @param name the form with … for each value, as evidence shows it
 * @param parts words and values in turn
 * @param anchorAt which part is looked for first
 */
record SentencePattern(String name, List<Part> parts, int anchorAt, int priority) {

    /** Words or a value of the form. */
    sealed interface Part {
        /** Words that must stand there. */
        record Literal(String words) implements Part {}

        /** A value of a field. */
        record Value(NoticeField field) implements Part {}
    }

    /** A value found, from and to in the folded text. */
    record Capture(NoticeField field, int from, int to) {}

    private static final Signs SENTENCE_END = Signs.of("。;!?");
    private static final Signs VALUE_END = Signs.of("。;!?,:、\"“”");
    private static final Signs IN_NUMBERS = Signs.of(",:");
    private static final int LONGEST_VALUE = 80;

    SentencePattern {
        parts = List.copyOf(parts);
    }

    static SentencePattern of(KnowledgeRow row) {
        String form = row.required("pattern");
        List<Part> parts = parts(row, form);
        int anchor = -1;
        int longest = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Literal(String words) && words.length() > longest) {
                longest = words.length();
                anchor = i;
            }
        }
        if (anchor < 0 || parts.size() < 2) {
            throw row.wrong("pattern", "it needs words and at least one {field}");
        }
        int priority =
                row.findNumber("priority").map(number -> number.intValue()).orElse(50);
        return new SentencePattern(form.replaceAll("\\{\\w+}", "…"), parts, anchor, priority);
    }

    private static List<Part> parts(KnowledgeRow row, String form) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < form.length()) {
            int open = form.indexOf('{', at);
            int end = open < 0 ? form.length() : open;
            if (end > at) {
                parts.add(new Part.Literal(Words.folded(form.substring(at, end))));
            }
            if (open < 0) {
                break;
            }
            int close = form.indexOf('}', open);
            if (close < 0) {
                throw row.wrong("pattern", "a { is never closed");
            }
            parts.add(new Part.Value(field(row, form.substring(open + 1, close))));
            at = close + 1;
        }
        return parts;
    }

    private static NoticeField field(KnowledgeRow row, String name) {
        try {
            return NoticeField.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("pattern", "there is no field " + name);
        }
    }

    String anchor() {
        return parts.get(anchorAt) instanceof Part.Literal(String words) ? words : "";
    }

    /** The values around an anchor; none where the sentence has another form. */
    List<Capture> match(FoldedText text, int anchor) {
        List<Capture> captures = new ArrayList<>();
        boolean fits = matchRight(text, anchor + anchor().length(), captures) && matchLeft(text, anchor, captures);
        return fits ? captures : List.of();
    }

    private boolean matchRight(FoldedText text, int from, List<Capture> captures) {
        int at = from;
        for (int i = anchorAt + 1; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Literal(String words)) {
                if (!text.startsWith(words, at)) {
                    return false;
                }
                at += words.length();
            } else if (parts.get(i) instanceof Part.Value(NoticeField field)) {
                int end = i + 1 < parts.size() ? next(text, at, parts.get(i + 1)) : valueEnd(text, at);
                if (end < 0) {
                    return false;
                }
                captures.add(new Capture(field, at, end));
                at = end;
            }
        }
        return true;
    }

    private boolean matchLeft(FoldedText text, int from, List<Capture> captures) {
        int at = from;
        for (int i = anchorAt - 1; i >= 0; i--) {
            if (parts.get(i) instanceof Part.Literal(String words)) {
                if (!text.startsWith(words, at - words.length())) {
                    return false;
                }
                at -= words.length();
            } else if (parts.get(i) instanceof Part.Value(NoticeField field)) {
                int start = i > 0 ? previous(text, at, parts.get(i - 1)) : valueStart(text, at);
                if (start < 0) {
                    return false;
                }
                captures.add(new Capture(field, start, at));
                at = start;
            }
        }
        return true;
    }

    private static int next(FoldedText text, int from, Part part) {
        if (!(part instanceof Part.Literal(String words))) {
            return -1;
        }
        for (int at = from; at < text.length() && at - from <= LONGEST_VALUE; at++) {
            if (text.startsWith(words, at)) {
                return at;
            }
            if (SENTENCE_END.has(text.charAt(at))) {
                return -1;
            }
        }
        return -1;
    }

    private static int previous(FoldedText text, int from, Part part) {
        if (!(part instanceof Part.Literal(String words))) {
            return -1;
        }
        for (int at = from; at > 0 && from - at <= LONGEST_VALUE; at--) {
            if (text.startsWith(words, at - words.length())) {
                return at;
            }
            if (SENTENCE_END.has(text.charAt(at - 1))) {
                return -1;
            }
        }
        return -1;
    }

    private static int valueEnd(FoldedText text, int from) {
        int end = from;
        while (end < text.length()
                && end - from <= LONGEST_VALUE
                && (end == from || !text.startsLine(end))
                && !endsValue(text, end)) {
            end++;
        }
        return end - from > LONGEST_VALUE ? -1 : end;
    }

    /** A sign that ends a value; the comma of 98,000 and the colon of 13:30 do not. */
    private static boolean endsValue(FoldedText text, int at) {
        boolean inNumber = at > 0
                && at + 1 < text.length()
                && IN_NUMBERS.has(text.charAt(at))
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !inNumber && VALUE_END.has(text.charAt(at));
    }

    private static int valueStart(FoldedText text, int from) {
        int start = from;
        while (start > 0 && from - start <= LONGEST_VALUE && !text.startsLine(start) && !endsValue(text, start - 1)) {
            start--;
        }
        return from - start > LONGEST_VALUE ? -1 : start;
    }
}
