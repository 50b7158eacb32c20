package weir.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;

/** Reads a record of a crawler's dump. */
final class RecordReader implements FormatReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean reads(Capture capture) {
        return capture.kind() == Capture.Kind.RECORD;
    }

    @Override
    public Drafts read(Capture capture, Limits limits) throws IOException {
        JsonNode record = JSON.readTree(capture.bytes());
        List<Draft> drafts = new ArrayList<>();
        drafts.add(new Draft.Metadata(Metadata.Key.TITLE, record.path("title").asString(""), new Origin.Member("/title")));
        drafts.add(new Draft.Metadata(
                Metadata.Key.PUBLISHED, record.path("published").asString(""), new Origin.Member("/published")));
        drafts.addAll(PlainTextReader.paragraphs(record.path("text").asString("")));
        return Drafts.of(drafts, "application/json", "UTF-8");
    }
}
