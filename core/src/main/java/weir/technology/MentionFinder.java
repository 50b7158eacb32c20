package weir.technology;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.technology.TellingWord.Place;

/**
 * Finds where a text names an item of the catalogue. Pure; one finder may serve many threads.
 *
 * <p>Names are compared as whole words, after folding width, case, blanks and hyphens. Where names overlap, the first and longest
 * wins, and the maker's name directly before a name belongs to it. A short or common name counts only with a word of the field near
 * it; what stands directly behind it decides, then what stands directly before, then, for the less common ones, the passage. Links,
 * addresses and codes are no text. Stance, quantity and lot are not judged here.
 */
public final class MentionFinder {

    private final AhoCorasickDoubleArrayTrie<Pattern> automaton;
    private final List<String> runMarks;

    /** A finder for the names in this catalogue; building one takes some milliseconds, so keep it. */
    public MentionFinder(Catalogue catalogue) {
        automaton = new AhoCorasickDoubleArrayTrie<>();
        automaton.build(patterns(catalogue));
        runMarks = catalogue.tellingWords().stream()
                .filter(word -> word.place() == Place.RUN)
                .map(TellingWord::word)
                .toList();
    }

    private static Map<String, Pattern> patterns(Catalogue catalogue) {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (CatalogueItem item : catalogue.items()) {
            for (ItemName name : catalogue.names(item.id())) {
                pattern(patterns, name.text()).nameOf(item, name);
            }
        }
        catalogue
                .makerNames()
                .forEach((maker, names) ->
                        names.forEach(name -> pattern(patterns, name).makerName(maker)));
        for (TellingWord word : catalogue.tellingWords()) {
            if (word.place() != Place.RUN) {
                pattern(patterns, word.word()).tellingWord(word);
            }
        }
        catalogue.fillers().forEach(filler -> pattern(patterns, filler.word()).filler(filler.place()));
        return patterns;
    }

    private static Pattern pattern(Map<String, Pattern> patterns, String text) {
        return patterns.computeIfAbsent(FoldedText.key(text), Pattern::new).writtenAs(text);
    }

    /**
     * The mentions in a document's reading text, in its order. What the page shows around the notice ({@link Block.Part#BOILERPLATE})
     * is not asked: a portal's navigation says nothing about a purchase.
     */
    public List<Mention> find(Document document) {
        List<Mention> mentions = new ArrayList<>(find(document.text()));
        for (Block block : document.blocks()) {
            if (block.part() == Block.Part.BOILERPLATE) {
                mentions.removeIf(mention ->
                        mention.start() < block.span().end() && block.span().start() < mention.end());
            }
        }
        return List.copyOf(mentions);
    }

    /** The mentions in a text, in its order. */
    public List<Mention> find(String text) {
        Hits hits = Hits.of(text, automaton);
        if (hits.names().isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = Candidates.of(hits, runMarks);
        return new Judge(hits, candidates)
                .accepted().stream().map(candidate -> mention(text, candidate)).toList();
    }

    private static Mention mention(String text, Candidate candidate) {
        CatalogueItem item = candidate.item();
        return new Mention(
                text.substring(candidate.start(), candidate.end()),
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
