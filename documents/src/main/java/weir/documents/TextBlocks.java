package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import weir.documents.Draft.DraftCell;
import weir.evidence.Block.Part;
import weir.evidence.GivenUpException;
import weir.evidence.Origin;

/** Makes blocks of the lines of a text: each line is a paragraph, lines with the same number of tabs are the rows of a table. */
final class TextBlocks {

    private final IntFunction<Origin> origins;
    private final List<Draft> blocks = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int rowTabs;
    private int number;
    private int made;

    private TextBlocks(IntFunction<Origin> origins) {
        this.origins = origins;
    }

    /**
     * The blocks of a text. Of one that has more than {@link TextLimit#MOST_BLOCKS} lines and cells only the beginning is read, and a
     * little more than that number: the limit will see that it was cut.
     *
     * @param origins gives a line's place in the source by its number from 1
     */
    static List<Draft> of(String text, IntFunction<Origin> origins) {
        TextBlocks blocks = new TextBlocks(origins);
        int start = 0;
        while (start <= text.length() && blocks.made <= TextLimit.MOST_BLOCKS) {
            int end = Whitespace.lineEnd(text, start);
            blocks.line(text.substring(start, end));
            start = Whitespace.behindLineEnd(text, end);
        }
        blocks.endTable();
        return blocks.blocks;
    }

    private void line(String line) {
        GivenUpException.check();
        int tabs = tabs(line);
        if (tabs != rowTabs) {
            endTable();
        }
        number++;
        made += tabs + 1;
        if (tabs > 0) {
            rowTabs = tabs;
            rows.add(line);
        } else {
            paragraph(line, number);
        }
    }

    private void paragraph(String line, int at) {
        blocks.add(new Draft.Paragraph(Whitespace.collapse(line), origins.apply(at), Part.CONTENT));
    }

    private static int tabs(String line) {
        int tabs = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            tabs++;
        }
        return tabs > 0 && line.isBlank() ? 0 : tabs;
    }

    private void endTable() {
        int first = number - rows.size() + 1;
        if (rows.size() == 1) {
            paragraph(rows.getFirst(), first);
        } else if (!rows.isEmpty()) {
            blocks.add(table(first));
        }
        rows.clear();
        rowTabs = 0;
    }

    private Draft table(int first) {
        List<DraftCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Origin origin = origins.apply(first + row);
            int column = 0;
            for (String cell : rows.get(row).split("\t", -1)) {
                Draft content = new Draft.Paragraph(Whitespace.collapse(cell), origin, Part.CONTENT);
                cells.add(new DraftCell(row, column++, 1, 1, false, List.of(content), origin));
            }
        }
        return new Draft.Table(cells, origins.apply(first), Part.CONTENT);
    }
}
