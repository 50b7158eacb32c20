package weir.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import weir.evidence.Block.Part;
import weir.evidence.Origin;

/** Reads plain text: each line is a paragraph. */
final class PlainTextReader implements FormatReader {

    @Override
    public boolean reads(Capture capture) {
        return true;
    }

    @Override
    public Drafts read(Capture capture, Limits limits) {
        String text = new String(capture.bytes(), StandardCharsets.UTF_8);
        return Drafts.of(paragraphs(text), "text/plain", "UTF-8");
    }

    /** The lines of a text as paragraphs; each knows its line. */
    static List<Draft> paragraphs(String text) {
        List<Draft> drafts = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank()) {
                drafts.add(new Draft.Paragraph(line.strip(), new Origin.Line(number), Part.CONTENT));
            }
        }
        return drafts;
    }
}
