package weir.exports;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Span;

/** Chooses what of a reading text is shown at once: the lines that hold evidence, the lines beside them, and all of a short text. */
final class Passages {

    /** A text up to this length is shown whole. */
    private static final int SHORT_TEXT = 1200;
    /** A longer line is shown around its evidence only. */
    private static final int LONG_LINE = 400;

    private static final int CONTEXT = 120;

    private Passages() {}

    /** Spans of whole or cut lines in their order. */
    static List<Span> of(String text, List<ReadingText.Mark> marks) {
        List<Span> lines = lines(text);
        List<Span> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            boolean near = holds(lines, i, marks) || holds(lines, i - 1, marks) || holds(lines, i + 1, marks);
            if (text.length() <= SHORT_TEXT || near) {
                shown.addAll(cut(text, line, marks));
            }
        }
        return shown;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean holds(List<Span> lines, int index, List<ReadingText.Mark> marks) {
        return index >= 0
                && index < lines.size()
                && marks.stream().anyMatch(mark -> lines.get(index).overlaps(new Span(mark.start(), mark.end())));
    }

    /** A short line or a table's row as it is; of a long line the stretches around its evidence, or its beginning. */
    private static List<Span> cut(String text, Span line, List<ReadingText.Mark> marks) {
        if (line.length() <= LONG_LINE || line.of(text).indexOf('\t') >= 0) {
            return List.of(line);
        }
        List<Span> stretches = new ArrayList<>();
        for (ReadingText.Mark mark : marks) {
            if (line.overlaps(new Span(mark.start(), mark.end()))) {
                int start = Math.max(line.start(), mark.start() - CONTEXT);
                add(stretches, new Span(start, Math.min(line.end(), mark.end() + CONTEXT)));
            }
        }
        return stretches.isEmpty() ? List.of(new Span(line.start(), line.start() + CONTEXT)) : stretches;
    }

    private static void add(List<Span> stretches, Span next) {
        if (!stretches.isEmpty() && stretches.getLast().end() >= next.start()) {
            Span last = stretches.removeLast();
            stretches.add(new Span(last.start(), Math.max(last.end(), next.end())));
        } else {
            stretches.add(next);
        }
    }
}
