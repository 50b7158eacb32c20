package weir.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.ReadProblem;

/** Reads Word files (DOCX): the document, then headers, footers and notes as boilerplate. */
final class DocxReader implements FormatReader {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String FOLDER = "word/";
    private static final String DOCUMENT = "word/document";
    private static final List<String> AROUND = List.of("word/header", "word/footer", "word/footnotes", "word/endnotes");

    @Override
    public boolean reads(Capture capture) {
        return OfficePackage.hasMember(capture.bytes(), FOLDER);
    }

    @Override
    public Drafts read(Capture capture, Limits limits) throws IOException {
        try (OfficePackage office = OfficePackage.open(capture.bytes(), limits)) {
            return new Reader(office, capture.path(), limits).read();
        }
    }

    /** Something that is read from a part. */
    private interface Part {
        void read(InputStream stream) throws XMLStreamException;
    }

    private static final class Reader {
        private final OfficePackage office;
        private final String path;
        private final Limits limits;
        private final DocxStyles styles = new DocxStyles();
        private final DocxNumbering numbering = new DocxNumbering();
        private final List<Draft> drafts = new ArrayList<>();
        private final List<ReadProblem> problems = new ArrayList<>();

        Reader(OfficePackage office, String path, Limits limits) {
            this.office = office;
            this.path = path;
            this.limits = limits;
        }

        Drafts read() throws IOException {
            List<String> documents = office.names(DOCUMENT);
            if (documents.isEmpty()) {
                throw new UnreadableException(
                        null,
                        "The Word file has no part word/document.xml",
                        "Open it in a word processor and save it again");
            }
            look("word/styles.xml", styles::read);
            look("word/numbering.xml", numbering::read);
            part(documents.getFirst(), Block.Part.CONTENT, "");
            for (String start : AROUND) {
                for (String name : office.names(start)) {
                    String place = name.substring(FOLDER.length(), name.length() - ".xml".length());
                    part(name, Block.Part.BOILERPLATE, place + ", ");
                }
            }
            return new Drafts(drafts, MEDIA_TYPE, null, null, null, problems);
        }

        /** Reads a part that says how paragraphs look; without it the text is still the text. */
        private void look(String name, Part look) throws IOException {
            try (InputStream stream = office.part(name)) {
                look.read(stream);
            } catch (XMLStreamException e) {
                problems.add(damaged(name, e));
            }
        }

        private void part(String name, Block.Part part, String place) throws IOException {
            Optional<InputStream> stream = office.find(name);
            if (stream.isEmpty()) {
                return;
            }
            try (InputStream open = stream.get()) {
                part(open, name, part, place);
            }
        }

        /** Keeps what stands before a break in the part. */
        private void part(InputStream stream, String name, Block.Part part, String place) {
            try {
                DocxBody body = new DocxBody(Xml.open(stream), styles, numbering, part, limits);
                try {
                    body.read(place);
                } finally {
                    drafts.addAll(body.drafts());
                }
            } catch (XMLStreamException e) {
                problems.add(damaged(name, e));
            }
        }

        private ReadProblem damaged(String name, XMLStreamException e) {
            return new ReadProblem(
                    path,
                    place(name, e.getLocation()),
                    ReadProblem.Severity.PART,
                    "The Word file is damaged or over a limit here: " + reason(e),
                    "Open the file in a word processor, save it again and add it anew");
        }

        private static String place(String name, @Nullable Location location) {
            return location == null || location.getLineNumber() < 1 ? name : name + " line " + location.getLineNumber();
        }

        /** What went wrong without the parser's own words for where. */
        private static String reason(XMLStreamException e) {
            Throwable cause = e.getNestedException() == null ? e : e.getNestedException();
            return String.valueOf(cause.getMessage()).lines().reduce("", (first, last) -> last);
        }
    }
}
