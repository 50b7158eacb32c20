package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** The sections of a notice by where they begin. */
public final class Sections {

    private record Start(int at, Section section) {}

    private final List<Start> starts = new ArrayList<>();

    private Sections() {}

    static Sections of(FoldedText text, List<Mark> marks) {
        Sections sections = new Sections();
        Section current = Section.WHOLE;
        sections.starts.add(new Start(0, current));
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean empty = i + 1 < marks.size() && marks.get(i + 1).start() == mark.end();
            Section next = next(text, mark, empty, current);
            if (!next.equals(current)) {
                sections.starts.add(new Start(mark.start(), next));
                current = next;
            }
        }
        return sections;
    }

    private static Section next(FoldedText text, Mark mark, boolean empty, Section current) {
        LabelBook.Entry entry = mark.entry();
        LabelBook.Heading heading = entry == null ? null : entry.heading();
        Numbering number = mark.number();
        if (number == null && (entry == null || heading == null || !isHeading(mark, entry, empty))) {
            return current;
        }
        int level = number == null ? Section.UNNUMBERED : number.level();
        Section around = around(current, level);
        if (heading != null) {
            return new Section(heading.kind(), headingSpan(text, mark), level, heading.quiet(), around);
        }
        return mark.shape() == Mark.Shape.HEADING
                ? new Section(Section.UNKNOWN, headingSpan(text, mark), level, false, around)
                : around;
    }

    /** Without a number, words that are a label too are a heading only where no value follows: 采购人：⏎名称：… */
    private static boolean isHeading(Mark mark, LabelBook.Entry entry, boolean empty) {
        return mark.shape() != Mark.Shape.BLANK && (entry.labels().isEmpty() || empty);
    }

    private static Span headingSpan(FoldedText text, Mark mark) {
        LabelBook.Entry entry = mark.entry();
        int end = entry == null
                ? text.lineEnd(mark.start())
                : mark.words() + entry.text().length();
        return text.span(mark.start(), Math.max(end, mark.end()));
    }

    private static Section around(Section current, int level) {
        Section around = current;
        while (around.level() >= level && around.parent() != null) {
            around = around.parent();
        }
        return around;
    }

    /** The section that holds a place of the folded text. */
    public Section at(int place) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle).at() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return starts.get(low).section();
    }

    /** All sections in order, that before the first heading included. */
    public List<Section> all() {
        return starts.stream().map(Start::section).distinct().toList();
    }
}
