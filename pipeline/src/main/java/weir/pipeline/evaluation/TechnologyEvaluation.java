package weir.pipeline.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import weir.technology.Mention;
import weir.technology.MentionFinder;

/** Scores the finding of named items in snippets: by item, and by item with the exact words. */
public final class TechnologyEvaluation {

    private static final String ITEM = "item";
    private static final String ITEM_AND_WORDS = "item_and_words";

    private TechnologyEvaluation() {}

    /**
     * Looks for items in the text of each label.
     *
     * @param labels each with {@code id}, {@code text} and {@code mentions} ({@code item_id}, {@code text}); no mentions means silence is right
     */
    public static Scores score(MentionFinder finder, List<JsonNode> labels) {
        Map<String, Tally> fields = new LinkedHashMap<>();
        Tally item = new Tally();
        Tally words = new Tally();
        fields.put(ITEM, item);
        fields.put(ITEM_AND_WORDS, words);
        for (JsonNode label : labels) {
            String id = label.path("id").asString("");
            List<Mention> found = finder.find(label.path("text").asString(""));
            List<JsonNode> wanted = new ArrayList<>(label.path("mentions").values());
            item.compare(
                    id,
                    found.stream().map(Mention::itemId).toList(),
                    wanted.stream()
                            .map(mention -> mention.path("item_id").asString(""))
                            .toList());
            words.compare(
                    id,
                    found.stream()
                            .map(mention -> mention.itemId() + " " + mention.text())
                            .toList(),
                    wanted.stream()
                            .map(mention -> mention.path("item_id").asString("") + " "
                                    + mention.path("text").asString(""))
                            .toList());
        }
        return new Scores(fields, labels.size(), 0);
    }
}
