package weir.technology;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.WordFinder;
import weir.technology.TellingWord.Place;

/**
 * The catalogue's words in two finders: one for the names of items, and one for what may stand around them. Most texts name nothing and
 * are only asked the first.
 *
 * @param runMarks what makes an unbroken run of Latin letters and signs a link or an address
 */
record Automata(WordFinder<Pattern> names, WordFinder<Pattern> surroundings, List<String> runMarks) {

    static Automata of(Catalogue catalogue) {
        List<String> marks = catalogue.tellingWords().stream()
                .filter(word -> word.place() == Place.RUN)
                .map(TellingWord::word)
                .toList();
        return new Automata(new WordFinder<>(names(catalogue)), new WordFinder<>(surroundings(catalogue)), marks);
    }

    private static Map<String, Pattern> names(Catalogue catalogue) {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (CatalogueItem item : catalogue.items()) {
            for (ItemName name : catalogue.names(item.id())) {
                pattern(patterns, name.text()).nameOf(item, name);
            }
        }
        return patterns;
    }

    private static Map<String, Pattern> surroundings(Catalogue catalogue) {
        Map<String, Pattern> patterns = new TreeMap<>();
        catalogue
                .makerNames()
                .forEach((maker, names) ->
                        names.forEach(name -> pattern(patterns, name).makerName(maker)));
        for (TellingWord word : catalogue.tellingWords()) {
            if (word.place() != Place.RUN) {
                pattern(patterns, word.word()).tellingWord(word);
            }
        }
        for (Filler filler : catalogue.fillers()) {
            pattern(patterns, filler.word()).filler(filler.place());
        }
        return patterns;
    }

    private static Pattern pattern(Map<String, Pattern> patterns, String text) {
        return patterns.computeIfAbsent(NameText.key(text), Pattern::new).writtenAs(text);
    }
}
