package weir.documents;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word file while it is read: its properties and its lines. */
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable String alignment;
    private int listLevel;
    private int outlineLevel = -1;

    /** Text boxes anchored in the paragraph; they follow it. */
    final List<Draft> boxes = new ArrayList<>();

    /** Reads {@code w:pPr}, from its start tag to its end tag. */
    void readProperties(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                property(xml);
            }
        }
    }

    private void property(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pStyle" -> style = Xml.attribute(xml, "val");
            case "jc" -> alignment = Xml.attribute(xml, "val");
            case "outlineLvl" -> outlineLevel = DocxStyles.outlineLevel(xml);
            case "numId" -> list = Xml.attribute(xml, "val");
            case "ilvl" -> listLevel = Xml.number(xml, "val", 0, 0, 8);
            default -> {}
        }
    }

    void append(String words) {
        text.append(words);
    }

    /** Heading level from 1; less than 1 for other paragraphs. */
    int level(DocxStyles styles) {
        return outlineLevel >= 0 ? outlineLevel : styles.level(style);
    }

    boolean centred(DocxStyles styles) {
        return alignment == null ? styles.centred(style) : alignment.equals("center");
    }

    /** Whether it is an item of a list; list 0 takes a paragraph out of its style's list. */
    boolean listed() {
        return list != null && !list.equals("0");
    }

    /** The lines, parted where the author broke them; the list's number stands before the first. */
    List<String> lines(DocxNumbering numbering) {
        List<String> lines = new ArrayList<>();
        for (String line : text.toString().split("\n")) {
            String words = Words.line(line);
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        if (!lines.isEmpty() && listed()) {
            String number = numbering.next(list, listLevel);
            lines.set(0, number.isEmpty() ? lines.getFirst() : number + gap(number) + lines.getFirst());
        }
        return lines;
    }

    private static String gap(String number) {
        return Words.isWide(number.charAt(number.length() - 1)) ? "" : " ";
    }
}
