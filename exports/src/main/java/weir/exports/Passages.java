package weir.exports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import weir.evidence.Span;

/** Chooses what of a reading text is shown at once: the lines that hold evidence, the lines beside them, and all of a short text. */
final class Passages {

    /** A text up to this length is shown whole. */
    private static final int SHORT_TEXT = 1200;
    /** A longer line is shown around its evidence only. */
    private static final int LONG_LINE = 400;

    private static final int CONTEXT = 120;

    /** Enough to see what a finding rests on; the whole text is one click away. */
    private static final int PASSAGES_AT_MOST = 300;

    private Passages() {}

    /**
     * Spans of whole or cut lines in their order.
     *
     * @param marks in the order of their beginnings
     */
    static List<Span> of(String text, List<ReadingText.Mark> marks) {
        List<Span> lines = lines(text);
        BitSet holding = holding(lines, marks);
        List<Span> shown = new ArrayList<>();
        for (int i = 0; i < lines.size() && shown.size() < PASSAGES_AT_MOST; i++) {
            boolean near = holding.get(i) || holding.get(i + 1) || (i > 0 && holding.get(i - 1));
            if (text.length() <= SHORT_TEXT || near) {
                shown.addAll(cut(text, lines.get(i), holding.get(i) ? marks : List.of()));
            }
        }
        return shown;
    }

    /** The lines that hold evidence, found in one walk over both. */
    private static BitSet holding(List<Span> lines, List<ReadingText.Mark> marks) {
        BitSet holding = new BitSet(lines.size());
        int first = 0;
        for (ReadingText.Mark mark : marks) {
            while (first < lines.size() && lines.get(first).end() <= mark.start()) {
                first++;
            }
            for (int i = first; i < lines.size() && lines.get(i).start() < mark.end(); i++) {
                holding.set(i);
            }
        }
        return holding;
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
