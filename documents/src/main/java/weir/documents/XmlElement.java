package weir.documents;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element of an XML tree by its local name, with its place. Only the root knows the charset. */
final class XmlElement {

    private final String name;
    private final String path;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String charset;

    private XmlElement(String name, String path, Map<String, String> attributes) {
        this.name = name;
        this.path = path;
        this.attributes = attributes;
    }

    /**
     * Reads a whole document. Document types and entities are refused, whatever they hold.
     *
     * @throws XMLStreamException where it is not well-formed or nested deeper than {@code nesting}
     */
    static XmlElement read(InputStream stream, int nesting) throws XMLStreamException {
        XMLStreamReader xml = Xml.open(stream);
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement parent = open.peek();
                    XmlElement element = element(xml, parent);
                    open.push(element);
                    root = root == null ? element : root;
                    if (open.size() > nesting) {
                        throw new XMLStreamException("Elements lie deeper than " + nesting, xml.getLocation());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(open.peek(), xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("Document types and entities are not read", xml.getLocation());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        if (root == null) {
            throw new XMLStreamException("There is no element");
        }
        root.charset = xml.getEncoding();
        return root;
    }

    private static XmlElement element(XMLStreamReader xml, @Nullable XmlElement parent) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        String name = xml.getLocalName();
        if (parent == null) {
            return new XmlElement(name, name, attributes);
        }
        int count = parent.counts.merge(name, 1, Integer::sum);
        XmlElement element = new XmlElement(name, parent.path + "/" + name + "[" + count + "]", attributes);
        parent.children.add(element);
        return element;
    }

    private static void append(@Nullable XmlElement element, String characters) {
        if (element != null) {
            element.text.append(characters);
        }
    }

    String name() {
        return name;
    }

    /** Its place, as in {@link weir.evidence.Origin.Element}. */
    String path() {
        return path;
    }

    @Nullable
    String charset() {
        return charset;
    }

    /** Its own text without blanks around it. */
    String text() {
        return Whitespace.collapse(text.toString());
    }

    @Nullable
    String attribute(String key) {
        return attributes.get(key);
    }

    /** The elements that a path of local names leads to, in the order of the document. */
    List<XmlElement> all(String... names) {
        List<XmlElement> found = List.of(this);
        for (String step : names) {
            List<XmlElement> next = new ArrayList<>();
            for (XmlElement element : found) {
                for (XmlElement child : element.children) {
                    if (child.name.equals(step)) {
                        next.add(child);
                    }
                }
            }
            found = next;
        }
        return found;
    }

    /** The first element that a path of local names leads to; null where there is none. */
    @Nullable
    XmlElement first(String... names) {
        List<XmlElement> all = all(names);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The text of that element; empty where there is none. */
    String text(String... names) {
        XmlElement found = first(names);
        return found == null ? "" : found.text();
    }
}
