package weir.documents;

import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import weir.evidence.Origin;

/** Reads one table of a Word file, from its start tag to its end tag. */
final class DocxTable {

    private static final Set<String> SKIPPED = Set.of("tblPr", "tblGrid", "tblPrEx", "sdtPr", "del");
    /** More columns than Word itself can make. */
    private static final int COLUMNS = 1000;

    private final XMLStreamReader xml;
    private final String place;
    private final Content content;
    private final TableGrid grid = new TableGrid();

    /** Reads what a cell holds, from the start tag of the cell to its end tag. */
    interface Content {
        List<Draft> read(String place, CellShape shape) throws XMLStreamException;
    }

    /** What {@code w:tcPr} says. */
    static final class CellShape {
        private int columns = 1;
        private TableGrid.Merge merge = TableGrid.Merge.NONE;

        void read(XMLStreamReader xml) throws XMLStreamException {
            for (int open = 1; open > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    open--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    open++;
                    property(xml);
                }
            }
        }

        private void property(XMLStreamReader xml) {
            if (xml.getLocalName().equals("gridSpan")) {
                columns = Xml.number(xml, "val", 1, 1, COLUMNS);
            } else if (xml.getLocalName().equals("vMerge") && !"restart".equals(Xml.attribute(xml, "val"))) {
                merge = TableGrid.Merge.CONTINUED;
            }
        }
    }

    /** What {@code w:trPr} says. */
    private static final class RowShape {
        private boolean head;
        private boolean deleted;
        private int columnsBefore;
        private int cells;

        void read(XMLStreamReader xml) throws XMLStreamException {
            for (int open = 1; open > 0; ) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    open--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    open++;
                    property(xml);
                }
            }
        }

        private void property(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "tblHeader" -> head = true;
                case "del" -> deleted = true;
                case "gridBefore" -> columnsBefore = Xml.number(xml, "val", 0, 0, COLUMNS);
                default -> {}
            }
        }
    }

    DocxTable(XMLStreamReader xml, String place, Content content) {
        this.xml = xml;
        this.place = place;
        this.content = content;
    }

    List<Draft.DraftCell> read() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open += rowOrWrapper();
            }
        }
        return grid.cells();
    }

    private int rowOrWrapper() throws XMLStreamException {
        if (xml.getLocalName().equals("tr")) {
            row();
            return 0;
        }
        return skipped() ? 0 : 1;
    }

    private boolean skipped() throws XMLStreamException {
        if (SKIPPED.contains(xml.getLocalName())) {
            Xml.skip(xml);
            return true;
        }
        return false;
    }

    private void row() throws XMLStreamException {
        RowShape row = new RowShape();
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open += partOfRow(row);
            }
        }
    }

    private int partOfRow(RowShape row) throws XMLStreamException {
        if (xml.getLocalName().equals("trPr")) {
            row.read(xml);
            return 0;
        }
        if (xml.getLocalName().equals("tc")) {
            cell(row);
            return 0;
        }
        return skipped() ? 0 : 1;
    }

    private void cell(RowShape row) throws XMLStreamException {
        if (row.deleted) {
            Xml.skip(xml);
            return;
        }
        if (row.cells++ == 0) {
            grid.startRow(row.head, row.columnsBefore);
        }
        String cellPlace = place + ", row " + (grid.row() + 1) + ", cell " + row.cells;
        CellShape shape = new CellShape();
        List<Draft> blocks = content.read(cellPlace, shape);
        grid.cell(shape.columns, shape.merge, blocks, new Origin.OfficePart(cellPlace));
    }
}
