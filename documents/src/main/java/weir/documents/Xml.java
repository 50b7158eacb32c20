package weir.documents;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML without document types, external entities or anything else that reaches outside the bytes at hand. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Opens a part of an office file, which is UTF-8 or UTF-16 with a mark by its standard. Broken bytes become U+FFFD, so that the text
     * around them is read; left to itself the parser gives up and prints its complaint to standard error.
     */
    static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        try {
            BufferedInputStream marked = new BufferedInputStream(stream);
            marked.mark(2);
            int mark = marked.read() << 8 | marked.read();
            marked.reset();
            Charset charset = mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            BufferedReader reader = new BufferedReader(new InputStreamReader(marked, charset));
            skipMark(reader);
            synchronized (FACTORY) {
                return FACTORY.createXMLStreamReader(reader);
            }
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    private static void skipMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    /** From a start tag to its end tag. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The attribute of this local name in whatever name space. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute as a whole number within bounds; {@code otherwise} where it is missing or no number. */
    static int number(XMLStreamReader xml, String name, int otherwise, int min, int max) {
        String value = attribute(xml, name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Math.clamp(Long.parseLong(value.strip()), min, max);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
