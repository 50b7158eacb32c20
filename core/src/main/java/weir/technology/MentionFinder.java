package weir.technology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Span;

/**
 * Finds where a text names an item of the catalogue. Pure; one finder may serve many threads.
 *
 * <p>Names are compared as whole words, after folding width, case, blanks and hyphens. Where names overlap, the first and longest
 * wins, and the maker's name directly before a name belongs to it. A short or common name counts only with a word of the field near
 * it; what stands directly behind it decides, then what stands directly before, then, for the less common ones, the passage. Links,
 * addresses and codes are no text. Stance, quantity and lot are not judged here.
 */
public final class MentionFinder {

    private final Automata automata;

    /** A finder for the names in this catalogue; building one takes some milliseconds, so keep it. */
    public MentionFinder(Catalogue catalogue) {
        automata = Automata.of(catalogue);
    }

    /**
     * The mentions in a document's reading text, in its order. What the page shows around the notice ({@link Block.Part#BOILERPLATE})
     * is not asked: a portal's navigation says nothing about a purchase.
     */
    public List<Mention> find(Document document) {
        List<Mention> mentions = new ArrayList<>(find(document.text(), () -> Scene.of(document)));
        for (Block block : document.blocks()) {
            if (block.part() == Block.Part.BOILERPLATE) {
                mentions.removeIf(mention -> block.span().overlaps(new Span(mention.start(), mention.end())));
            }
        }
        return List.copyOf(mentions);
    }

    /** The mentions in a text, in its order. */
    public List<Mention> find(String text) {
        return find(text, Scene::none);
    }

    private List<Mention> find(String text, Supplier<Scene> scene) {
        Hits hits = Hits.of(text, automata);
        if (hits.names().isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = Candidates.of(hits, automata.runMarks());
        return new Judge(hits, candidates, scene.get())
                .accepted().stream().map(candidate -> mention(text, candidate)).toList();
    }

    private static Mention mention(String text, Candidate candidate) {
        CatalogueItem item = candidate.item();
        return new Mention(
                candidate.span().of(text),
                item.id(),
                item.kind().technologyKind(),
                null,
                null,
                item.implied(),
                null,
                candidate.start(),
                candidate.end());
    }
}
