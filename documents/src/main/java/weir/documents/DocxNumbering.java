package weir.documents;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word sets before list paragraphs and numbered headings ({@code 一、}, {@code 2.1}). They do not stand in the text of
 * the file; a reader of the printed page sees them, so they are counted here as Word counts them.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    /** Adds what a part says; what stands before a break is kept. */
    void read(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("abstractNum")) {
                    readAbstract(xml);
                } else if (name.equals("num")) {
                    readNum(xml);
                }
            }
        }
    }

    private void readAbstract(XMLStreamReader xml) throws XMLStreamException {
        String id = Xml.attribute(xml, "abstractNumId");
        Level[] levels = new Level[LEVELS];
        Level level = new Level();
        for (int event = xml.next(); !ends(xml, event, "abstractNum"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("lvl")) {
                    level = new Level();
                    levels[Xml.number(xml, "ilvl", 0, 0, LEVELS - 1)] = level;
                } else {
                    describe(level, xml);
                }
            }
        }
        if (id != null) {
            abstracts.put(id, levels);
        }
    }

    private static void describe(Level level, XMLStreamReader xml) {
        String value = Xml.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "start" -> level.start = Xml.number(xml, "val", 1, 0, 100_000);
            case "numFmt" -> level.format = value == null ? "decimal" : value;
            case "lvlText" -> level.text = value == null ? "" : value;
            default -> {}
        }
    }

    private void readNum(XMLStreamReader xml) throws XMLStreamException {
        String id = Xml.attribute(xml, "numId");
        String target = null;
        for (int event = xml.next(); !ends(xml, event, "num"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("abstractNumId")) {
                target = Xml.attribute(xml, "val");
            }
        }
        if (id != null && target != null) {
            abstractOf.put(id, target);
        }
    }

    private static boolean ends(XMLStreamReader xml, int event, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Counts one paragraph of the list and gives what stands before it; empty for bullets and unknown lists. */
    String next(@Nullable String numId, int level) {
        String target = numId == null ? null : abstractOf.get(numId);
        Level[] levels = target == null ? null : abstracts.get(target);
        if (target == null || levels == null || levels[level] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(target, key -> new int[LEVELS]);
        counts[level]++;
        Arrays.fill(counts, level + 1, LEVELS, 0);
        return label(levels, counts, level);
    }

    private static String label(@Nullable Level[] levels, int[] counts, int level) {
        Level own = levels[level];
        if (own == null || own.format.equals("bullet")) {
            return "";
        }
        String label = own.text;
        for (int i = 0; i <= level; i++) {
            Level part = levels[i];
            if (part != null && label.contains("%" + (i + 1))) {
                int number = part.start + Math.max(0, counts[i] - 1);
                label = label.replace("%" + (i + 1), DocxNumerals.write(number, part.format));
            }
        }
        return label;
    }
}
