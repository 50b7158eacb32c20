package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** The values of labels in running text: behind a colon, a blank, or on the next line. */
final class LabelFields {

    private final FoldedText text;
    private final Sections sections;
    private final LotMarks lots;
    private final List<Mark> marks;

    LabelFields(FoldedText text, Sections sections, LotMarks lots, List<Mark> marks) {
        this.text = text;
        this.sections = sections;
        this.lots = lots;
        this.marks = marks;
    }

    List<Field> of(List<Grid> grids, Apart apart) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.entry() != null && mark.shape() != Mark.Shape.HEADING && isOpen(mark, grids, apart)) {
                int next = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
                field(mark, mark.entry(), next).ifPresent(fields::add);
            }
        }
        return fields;
    }

    /** Tables have their own reader; only a label with its colon inside one cell is read here. */
    private boolean isOpen(Mark mark, List<Grid> grids, Apart apart) {
        if (mark.shape() == Mark.Shape.COLON && !text.startsLine(Math.min(mark.end(), text.length() - 1))) {
            return true;
        }
        return !apart.isPlainCell(mark.words())
                && grids.stream().noneMatch(grid -> grid.span().contains(text.span(mark.words(), mark.words() + 1)));
    }

    private Optional<Field> field(Mark mark, LabelBook.Entry entry, int next) {
        Section section = sections.at(mark.words());
        Label.Where where = mark.shape() == Mark.Shape.COLON ? Label.Where.COLON : Label.Where.HEAD;
        if (mark.end() >= next) {
            return Optional.empty();
        }
        boolean below = text.startsLine(mark.end());
        Span value = Trim.value(text, mark.end(), Math.min(next, text.lineEnd(mark.end())));
        if (value.length() == 0) {
            return Optional.empty();
        }
        How how = mark.shape() == Mark.Shape.BLANK ? How.BLANK : how(mark, below);
        return entry.find(where, section)
                .map(label -> new Field(
                        label.field(),
                        label.text(),
                        text.span(mark.words(), mark.words() + label.text().length()),
                        value,
                        Trim.value(text, mark.end(), next),
                        how,
                        section,
                        lots.at(mark.words()),
                        -1,
                        -1,
                        label.priority()));
    }

    private static How how(Mark mark, boolean below) {
        if (mark.shape() == Mark.Shape.OWN_LINE) {
            return How.OWN_LINE;
        }
        return below ? How.NEXT_LINE : How.COLON;
    }
}
