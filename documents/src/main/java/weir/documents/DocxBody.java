package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Origin;

/**
 * Reads one part of a Word file that holds text: the document, a header, a footer, the notes.
 *
 * <p>Text that a change deleted is left out, inserted text is read; of two renderings of one drawing the first is read.
 */
final class DocxBody {

    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "Fallback", "sectPr", "sdtPr", "rPr", "tblPr", "tblGrid", "instrText", "delText", "rt");
    /** A title stands among the first paragraphs. */
    private static final int TITLE_WITHIN = 5;

    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Block.Part part;
    private final int nesting;
    private final List<Draft> drafts = new ArrayList<>();

    private int depth;
    private int length;
    private int written;

    /** Names the blocks of one container. */
    private static final class Places {

        private final String prefix;
        private int paragraphs;
        private int tables;
        private int boxes;
        /** Of the cell that is the container; null for other containers. */
        private DocxTable.@Nullable CellShape shape;

        Places(String prefix) {
            this.prefix = prefix;
        }

        Origin paragraph() {
            return new Origin.OfficePart(prefix + "paragraph " + ++paragraphs);
        }

        String table() {
            return prefix + "table " + ++tables;
        }

        Places box() {
            return new Places(prefix + "text box " + ++boxes + ", ");
        }
    }

    DocxBody(XMLStreamReader xml, DocxStyles styles, DocxNumbering numbering, Block.Part part, Limits limits) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
        this.part = part;
        this.nesting = limits.nesting();
    }

    /**
     * Reads to the end.
     *
     * @param place what the part is called in origins, with a comma and a blank behind; empty for the document itself
     * @throws XMLStreamException where the XML is broken; {@link #drafts} has what stood before
     */
    void read(String place) throws XMLStreamException {
        blocks(drafts, new Places(place));
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** UTF-16 units read so far. */
    int length() {
        return length;
    }

    /** Reads to the end tag of the container whose start tag was just read. */
    private void blocks(List<Draft> into, Places places) throws XMLStreamException {
        DocxLists lists = new DocxLists(into, part);
        int open = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && open-- == 0) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && !block(lists, places)) {
                open++;
            }
        }
        lists.end();
    }

    /** Reads one block to its end tag; false where the element is a mere wrapper around blocks. */
    private boolean block(DocxLists lists, Places places) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            paragraph(lists, places);
            return true;
        }
        if (name.equals("tbl")) {
            String place = places.table();
            List<Draft.DraftCell> cells = new DocxTable(xml, place, this::cell).read();
            lists.add(new Draft.Table(cells, new Origin.OfficePart(place), part));
            return true;
        }
        if (name.equals("tcPr") && places.shape != null) {
            places.shape.read(xml);
            return true;
        }
        return skipped(name);
    }

    private boolean skipped(String name) throws XMLStreamException {
        if (SKIPPED.contains(name)) {
            Xml.skip(xml);
            return true;
        }
        return false;
    }

    private void paragraph(DocxLists lists, Places places) throws XMLStreamException {
        Origin origin = places.paragraph();
        DocxParagraph paragraph = new DocxParagraph();
        runs(paragraph, places);
        for (String line : paragraph.lines(numbering)) {
            length += line.length();
            int level = level(paragraph, places);
            written++;
            if (level >= 1) {
                lists.add(new Draft.Heading(line, level, origin, part));
            } else if (paragraph.listed()) {
                lists.item(new Draft.Paragraph(line, origin, part));
            } else {
                lists.add(new Draft.Paragraph(line, origin, part));
            }
        }
        paragraph.boxes.forEach(lists::add);
    }

    /** Word files seldom mark their title as one; it is what stands in the middle at the top. */
    private int level(DocxParagraph paragraph, Places places) {
        int level = paragraph.level(styles);
        boolean top = places.prefix.isEmpty() && places.tables == 0 && written < TITLE_WITHIN;
        return level < 1 && top && paragraph.centred(styles) ? 1 : level;
    }

    private void runs(DocxParagraph paragraph, Places places) throws XMLStreamException {
        int open = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && open-- == 0) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && !run(paragraph, places)) {
                open++;
            }
        }
    }

    /** Reads a piece of a paragraph to its end tag; false where the element only wraps pieces. */
    private boolean run(DocxParagraph paragraph, Places places) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "pPr" -> paragraph.readProperties(xml);
            case "t" -> paragraph.append(text());
            case "txbxContent" -> nested(paragraph.boxes, places.box());
            case "tab" -> empty(paragraph, " ");
            case "br", "cr" -> empty(paragraph, "\n");
            case "noBreakHyphen" -> empty(paragraph, "-");
            case "sym" -> empty(paragraph, DocxSymbols.text(Xml.attribute(xml, "font"), Xml.attribute(xml, "char")));
            default -> {
                return skipped(name);
            }
        }
        return true;
    }

    private void empty(DocxParagraph paragraph, String words) throws XMLStreamException {
        paragraph.append(words);
        Xml.skip(xml);
    }

    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Xml.skip(xml);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private List<Draft> cell(String place, DocxTable.CellShape shape) throws XMLStreamException {
        List<Draft> content = new ArrayList<>();
        Places places = new Places(place + ", ");
        places.shape = shape;
        nested(content, places);
        return content;
    }

    private void nested(List<Draft> into, Places places) throws XMLStreamException {
        if (depth >= nesting) {
            throw new XMLStreamException("tables or text boxes are nested deeper than " + nesting, xml.getLocation());
        }
        depth++;
        blocks(into, places);
        depth--;
    }
}
