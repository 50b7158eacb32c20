package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.evidence.Words;

/** Heads of a table that ran together, cells and all: 供应商名称投标价格（元）甲公司15120.00. Each head gets all that stands behind the last one. */
final class GluedHeads {

    private static final int FEWEST = 2;
    private static final int LONGEST_BRACKETS = 20;

    private final FoldedText text;
    private final Sections sections;
    private final LotMarks lots;
    private final List<Field> fields = new ArrayList<>();

    GluedHeads(FoldedText text, Sections sections, LotMarks lots) {
        this.text = text;
        this.sections = sections;
        this.lots = lots;
    }

    List<Field> of(List<LabelBook.Hit> hits, List<Mark> marks) {
        int at = 0;
        int nextMark = 0;
        while (at < hits.size()) {
            int run = run(hits, at);
            if (run >= FEWEST
                    && (run > FEWEST || isApart(hits.get(at).start()))
                    && !sections.at(hits.get(at).start()).isQuiet()) {
                int from = behindBrackets(hits.get(at + run - 1).end());
                while (nextMark < marks.size() && marks.get(nextMark).start() < from) {
                    nextMark++;
                }
                int to = nextMark < marks.size() ? marks.get(nextMark).start() : text.length();
                add(hits.subList(at, at + run), from, to);
            }
            at += Math.max(run, 1);
        }
        return fields;
    }

    /** Whether a line, a blank or a sign stands before the first head; two labels inside a sentence are no table. */
    private boolean isApart(int at) {
        return at == 0 || text.breakBefore(at) != FoldedText.NONE || !Words.isChinese(text.charAt(at - 1));
    }

    /** How many heads stand side by side, none with a colon and no line between. */
    private int run(List<LabelBook.Hit> hits, int at) {
        int count = 0;
        while (at + count < hits.size()
                && !hits.get(at + count).entry().labels().isEmpty()) {
            int end = behindBrackets(hits.get(at + count).end());
            if (end >= text.length() || text.charAt(end) == ':') {
                return 0;
            }
            count++;
            boolean more = at + count < hits.size() && hits.get(at + count).start() == end && !text.startsLine(end);
            if (!more) {
                break;
            }
        }
        return count;
    }

    private int behindBrackets(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return at;
        }
        for (int i = at; i < text.length() && i - at < LONGEST_BRACKETS; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    private void add(List<LabelBook.Hit> heads, int from, int to) {
        Span value = Trim.value(text, from, to);
        if (value.length() == 0) {
            return;
        }
        for (LabelBook.Hit head : heads) {
            Section section = sections.at(head.start());
            for (Label label : head.entry().in(Label.Where.HEAD, section)) {
                fields.add(new Field(
                        label.field(),
                        label.text(),
                        text.span(head.start(), head.end()),
                        value,
                        value,
                        How.GLUED_HEADS,
                        section,
                        lots.at(head.start()),
                        -1,
                        -1,
                        label.priority()));
            }
        }
    }
}
