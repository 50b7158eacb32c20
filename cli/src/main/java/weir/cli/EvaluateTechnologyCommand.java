package weir.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import weir.pipeline.evaluation.TechnologyEvaluation;
import weir.technology.Catalogue;
import weir.technology.MentionFinder;

/** {@code weir evaluate technology}: mentions of named items against labelled snippets. */
@Command(
        name = "technology",
        mixinStandardHelpOptions = true,
        description = "Scores the finding of named chips, systems, clouds and models in labelled snippets of text.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  weir evaluate technology --gold core/src/test/resources/weir/technology/snippets.jsonl",
            "",
            "A label: {\"id\":\"p1\",\"text\":\"采购英伟达A100显卡8块\",\"mentions\":[{\"text\":\"英伟达A100\",\"item_id\":\"nvidia-a100\"}]}"
        })
final class EvaluateTechnologyCommand implements Callable<Integer> {

    @Mixin
    private GoldOptions gold;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        MentionFinder finder = new MentionFinder(Catalogue.load(knowledge.knowledge()));
        gold.print(TechnologyEvaluation.score(finder, gold.labels()));
        return 0;
    }
}
