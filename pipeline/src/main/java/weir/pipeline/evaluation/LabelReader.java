package weir.pipeline.evaluation;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import weir.documents.Capture;
import weir.documents.DocumentReader;
import weir.documents.Limits;
import weir.documents.Reading;
import weir.knowledge.Knowledge;
import weir.notice.NoticeReader;
import weir.technology.Catalogue;
import weir.technology.Mention;
import weir.technology.MentionFinder;
import weir.technology.Stance;

/** Reads labels that carry their own title and text as the records of a crawler they are. */
public final class LabelReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final DocumentReader documents;
    private final NoticeReader notices;

    /** A reader with a user's knowledge. */
    public LabelReader(Knowledge knowledge) {
        documents = new DocumentReader(Limits.DEFAULT, knowledge);
        notices = new NoticeReader(knowledge, new MentionFinder(Catalogue.load(knowledge))::find);
    }

    /** The technology of the notice, in the form of {@code notices.jsonl}; empty where it cannot be read. */
    public JsonNode technology(JsonNode label) {
        ObjectNode entry = MAPPER.createObjectNode();
        entry.set("id", label.path("id"));
        entry.set("title", label.path("title"));
        entry.set("text", label.path("text"));
        byte[] bytes = MAPPER.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8);
        Reading reading = documents.read(new Capture(
                label.path("id").asString(""), "labels", bytes, Capture.Kind.RECORD, null, null, null, null));
        ArrayNode technology = MAPPER.createArrayNode();
        if (reading.document() != null) {
            notices.read(reading.document()).technology().forEach(mention -> technology.add(node(mention)));
        }
        return technology;
    }

    private static ObjectNode node(Mention mention) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("item_id", mention.itemId());
        Stance stance = mention.stance();
        if (stance != null) {
            node.put("stance", stance.code());
        }
        if (mention.quantity() != null) {
            node.putObject("quantity").put("value", mention.quantity().value());
        }
        return node;
    }
}
