package weir.documents;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the paragraph styles of a Word file say that matters here: which are headings, which are centred.
 *
 * <p>The names of built-in styles are English in the file whatever the language of the program ({@code heading 1}, {@code Title}).
 */
final class DocxStyles {

    private static final int NO_LEVEL = -1;

    private final Map<String, Style> styles = new HashMap<>();

    private record Style(
            @Nullable String basedOn, int level, @Nullable String alignment) {}

    /** Adds what a part says; what stands before a break is kept. */
    void read(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("style")) {
                String id = Xml.attribute(xml, "styleId");
                Style style = style(xml);
                if (id != null) {
                    styles.put(id, style);
                }
            }
        }
    }

    private static Style style(XMLStreamReader xml) throws XMLStreamException {
        String basedOn = null;
        String alignment = null;
        int level = NO_LEVEL;
        for (int event = xml.next(); !endsStyle(xml, event); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "name" -> level = Math.max(level, levelOf(Xml.attribute(xml, "val")));
                    case "basedOn" -> basedOn = Xml.attribute(xml, "val");
                    case "outlineLvl" -> level = outlineLevel(xml);
                    case "jc" -> alignment = Xml.attribute(xml, "val");
                    default -> {}
                }
            }
        }
        return new Style(basedOn, level, alignment);
    }

    private static boolean endsStyle(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style");
    }

    private static int levelOf(@Nullable String name) {
        String folded = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (folded.equals("title")) {
            return 1;
        }
        boolean heading = folded.length() == 9 && folded.startsWith("heading ");
        char digit = heading ? folded.charAt(8) : '0';
        return digit >= '1' && digit <= '9' ? digit - '0' : NO_LEVEL;
    }

    /** The level that an {@code outlineLvl} element gives, from 1; 0 for body text. */
    static int outlineLevel(XMLStreamReader xml) {
        int value = Xml.number(xml, "val", 9, 0, 9);
        return value == 9 ? 0 : value + 1;
    }

    /** The heading level of a style, from 1; less than 1 where it heads nothing. */
    int level(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null && seen.add(at); ) {
            Style style = styles.get(at);
            if (style == null) {
                return NO_LEVEL;
            }
            if (style.level != NO_LEVEL) {
                return style.level;
            }
            at = style.basedOn;
        }
        return NO_LEVEL;
    }

    /** Whether paragraphs of this style stand in the middle of the line. */
    boolean centred(@Nullable String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; at != null && seen.add(at); ) {
            Style style = styles.get(at);
            if (style == null) {
                return false;
            }
            if (style.alignment != null) {
                return style.alignment.equals("center");
            }
            at = style.basedOn;
        }
        return false;
    }
}
