package weir.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;
import weir.pipeline.evaluation.ContextEvaluation;
import weir.pipeline.evaluation.LabelReader;
import weir.pipeline.evaluation.Scores;
import weir.pipeline.evaluation.TechnologyEvaluation;
import weir.technology.Catalogue;
import weir.technology.MentionFinder;

/** {@code weir evaluate technology}: mentions of named items against labelled snippets. */
@Command(
        name = "technology",
        mixinStandardHelpOptions = true,
        description =
                "Scores the finding of named chips, systems, clouds and models in labelled texts, and where the labels"
                        + " say it, how the text speaks of them and how many.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir evaluate technology --gold core/src/test/resources/weir/technology/snippets.jsonl",
            "  weir evaluate technology --gold core/src/test/resources/weir/technology/stances.jsonl --misses item_and_stance",
            "",
            "A label: {\"id\":\"p1\",\"text\":\"采购英伟达A100显卡8块\",\"mentions\":[{\"text\":\"英伟达A100\",\"item_id\":\"nvidia-a100\"}]}",
            "or {\"id\":\"s1\",\"title\":\"…\",\"text\":\"…\",\"technology\":[{\"item_id\":\"nvidia-a100\",\"stance\":\"required\",\"quantity\":{\"value\":8}}]}"
        })
final class EvaluateTechnologyCommand implements Callable<Integer> {

    @Mixin
    private GoldOptions gold;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        List<JsonNode> labels = gold.labels();
        gold.print(labels.stream().anyMatch(label -> label.has("technology")) ? inContext(labels) : names(labels));
        return 0;
    }

    private Scores names(List<JsonNode> labels) {
        return TechnologyEvaluation.score(new MentionFinder(Catalogue.load(knowledge.knowledge())), labels);
    }

    private Scores inContext(List<JsonNode> labels) {
        return ContextEvaluation.score(new LabelReader(knowledge.knowledge())::technology, labels);
    }
}
