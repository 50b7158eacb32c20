package weir.technology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.technology.TellingWord.Place;

/** All that one folded string can mean: a name, a maker, telling words, a filler. Built once, then only read. */
final class Pattern {

    private final String key;
    private final Set<String> makers = new HashSet<>();
    private final List<TellingWord> words = new ArrayList<>();
    private @Nullable CatalogueItem item;
    private Need need = Need.NONE;
    private final BitSet breaks = new BitSet();
    private boolean withNoun;
    private final Set<Place> fills = EnumSet.noneOf(Place.class);

    Pattern(String key) {
        this.key = key;
    }

    /** Takes note of where this way of writing has blanks and hyphens: a text may have them there too. */
    Pattern writtenAs(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (NameText.isSeparator(text.charAt(i))) {
                breaks.set(length);
            } else {
                length++;
            }
        }
        return this;
    }

    void nameOf(CatalogueItem named, ItemName name) {
        item = named;
        need = name.need();
        withNoun = name.withNoun();
    }

    void makerName(String maker) {
        makers.add(maker);
    }

    void tellingWord(TellingWord word) {
        words.add(word);
    }

    void filler(Place place) {
        fills.add(place);
    }

    String key() {
        return key;
    }

    /** The item that it names; null where it names none. */
    @Nullable
    CatalogueItem item() {
        return item;
    }

    Need need() {
        return need;
    }

    /** Whether the name may be parted here: the catalogue writes it so, or two kinds of characters meet. */
    boolean mayPartAt(int index) {
        char before = key.charAt(index - 1);
        char behind = key.charAt(index);
        boolean sameRun = (NameText.isLatin(before) && NameText.isLatin(behind))
                || (NameText.isDigit(before) && NameText.isDigit(behind));
        return !sameRun || breaks.get(index);
    }

    Set<String> makers() {
        return makers;
    }

    /** Whether it speaks for the item anywhere in the passage: a word of its field, or its maker. */
    boolean isForInPassage(CatalogueItem named) {
        return makers.contains(named.maker()) || hasField(Place.PASSAGE, named);
    }

    /** Whether it is a word of the item's field that counts at this place. */
    boolean hasField(Place place, CatalogueItem named) {
        return words.stream().anyMatch(word -> word.field() && word.place() == place && word.isAbout(named));
    }

    /** Whether it speaks against the item at this place. */
    boolean isAgainst(Place place, CatalogueItem named) {
        boolean beside = place == Place.BEFORE || place == Place.BEHIND;
        return words.stream()
                .anyMatch(word -> !word.field()
                        && (word.place() == place || (beside && word.place() == Place.BESIDE))
                        && word.isAbout(named));
    }

    /** Whether it may stand at this place between a name and a telling word. */
    boolean fills(Place place) {
        return fills.contains(place) || (fills.contains(Place.BESIDE) && place != Place.ENDS);
    }

    /** Whether a noun belongs to the name where no maker stands before it: A100显卡. */
    boolean isWithNoun() {
        return withNoun;
    }
}
