package weir.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the forms of European tenders (eForms, UBL in XML) as lines whose keys are those of the Open Contracting Data Standard where it
 * has one, so that both say the same in the same words.
 */
final class EformsReader implements FormatReader {

    private static final int HEAD = 1 << 13;
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(\\w+Notice)[\\s>/]");
    private static final Pattern SPACE = Pattern.compile("urn:oasis:names:specification:ubl:schema:xsd:\\w+Notice-2"
            + "|http://data\\.europa\\.eu/p27/eforms-business-registration");

    @Override
    public boolean reads(Capture capture) {
        byte[] bytes = capture.bytes();
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher root = ROOT.matcher(head);
        return head.indexOf('<') >= 0 && root.find() && SPACE.matcher(head).find();
    }

    @Override
    public Drafts read(Capture capture, Limits limits) throws IOException {
        try {
            XmlElement root = XmlElement.read(new ByteArrayInputStream(capture.bytes()), limits.nesting());
            return Drafts.of(new EformsNotice(root).lines(), "application/xml", root.charset());
        } catch (XMLStreamException e) {
            String position =
                    e.getLocation() == null ? null : "line " + e.getLocation().getLineNumber();
            throw new UnreadableException(
                    position, "The XML is damaged: " + e.getMessage(), "Fetch the notice again", e);
        }
    }
}
