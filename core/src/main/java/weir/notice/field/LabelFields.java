package weir.notice.field;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.GivenUpException;
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

    List<Field> of(Apart apart) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.entry() != null && mark.shape() != Mark.Shape.HEADING && isOpen(mark, apart)) {
                int next = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
                add(fields, mark, mark.entry(), next);
            }
        }
        return fields;
    }

    /** Tables have their own reader; only a label with its colon inside one cell is read here. */
    private boolean isOpen(Mark mark, Apart apart) {
        if (mark.shape() == Mark.Shape.COLON && !text.startsLine(Math.min(mark.end(), text.length() - 1))) {
            return true;
        }
        return !apart.isPlainCell(mark.words()) && !apart.isInGrid(mark.words());
    }

    private void add(List<Field> fields, Mark mark, LabelBook.Entry entry, int next) {
        if (mark.end() >= next) {
            return;
        }
        Span value = Trim.value(text, mark.end(), Math.min(next, text.lineEnd(mark.end())));
        if (value.length() == 0) {
            return;
        }
        GivenUpException.check();
        Section section = sections.at(mark.words());
        Label.Where where = mark.shape() == Mark.Shape.COLON ? Label.Where.COLON : Label.Where.HEAD;
        for (Label label : entry.in(where, section)) {
            fields.add(new Field(
                    label.field(),
                    label.text(),
                    text.span(mark.words(), mark.words() + label.text().length()),
                    value,
                    Trim.value(text, mark.end(), next),
                    how(mark),
                    section,
                    lots.at(mark.words()),
                    -1,
                    -1,
                    label.priority()));
        }
    }

    private How how(Mark mark) {
        return switch (mark.shape()) {
            case OWN_LINE -> How.OWN_LINE;
            case BLANK, DIRECT -> How.BLANK;
            default -> text.startsLine(mark.end()) ? How.NEXT_LINE : How.COLON;
        };
    }
}
