package weir.technology.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.Group;
import weir.technology.Mention;
import weir.technology.Quantity;
import weir.technology.Stance;

/**
 * Judges the mentions of a notice in their context: stance, quantity and lot. Pure; one reader may serve many threads.
 *
 * <p>The words that decide are knowledge: {@code technology/stance-cues.csv}, {@code quantity-forms.csv} and {@code form-words.csv}.
 */
public final class ContextReader {

    private final StanceReader stances;
    private final QuantityReader quantities;
    private final Set<String> chinese;

    /** A reader with its knowledge loaded. */
    public ContextReader(Knowledge knowledge) {
        chinese = Catalogue.load(knowledge).items().stream()
                .filter(item -> item.group() == Group.DOMESTIC)
                .map(CatalogueItem::id)
                .collect(Collectors.toUnmodifiableSet());
        FormWords words = new FormWords(knowledge);
        stances = new StanceReader(StanceCues.load(knowledge, words));
        quantities = new QuantityReader(knowledge, words);
    }

    /** The mentions in their order, each judged; nothing is done where there are none. */
    public List<JudgedMention> read(Setting setting, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Passages passages = new Passages(setting.fields(), mentions, chinese);
        List<StanceReader.Judged> stance = stances.read(setting, mentions, passages);
        List<JudgedMention> judged = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Optional<QuantityReader.Counted> counted = isCounted(stance.get(i).stance())
                    ? quantities.read(mention, passages.ofItem(mention))
                    : Optional.empty();
            Mention complete = complete(
                    mention,
                    stance.get(i).stance(),
                    counted.map(QuantityReader.Counted::quantity).orElse(null),
                    passages.lot(mention));
            judged.add(new JudgedMention(
                    complete,
                    stance.get(i).quotes(),
                    counted.map(QuantityReader.Counted::quotes).orElse(List.of())));
        }
        return judged;
    }

    /** What only has to be as good as an item, or may not be one, is not counted as the item. */
    private static boolean isCounted(Stance stance) {
        return stance != Stance.EQUIVALENT && stance != Stance.EXCLUDED;
    }

    private static Mention complete(Mention mention, Stance stance, @Nullable Quantity quantity, @Nullable String lot) {
        return new Mention(
                mention.text(),
                mention.itemId(),
                mention.kind(),
                stance,
                quantity,
                mention.implied(),
                lot,
                mention.start(),
                mention.end());
    }
}
