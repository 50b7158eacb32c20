package weir.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordFinderTest {

    @Test
    void findsWordsInsideOthersTooTheLongerOnesFirst() {
        assertThat(found(Set.of("有限公司", "公司", "有限", "司法局"), "某有限公司法局"))
                .containsExactly("1 有限公司", "1 有限", "3 公司", "4 司法局");
    }

    @Test
    void findsNothingThatReachesOverTheEndOfTheStretch() {
        List<String> found = new ArrayList<>();
        new WordFinder<>(Map.of("公司", "公司", "有限公司", "有限公司"))
                .find("有限公司".toCharArray(), 1, 3, (start, end, word) -> found.add(word));
        assertThat(found).isEmpty();
    }

    @Test
    void aFinderWithoutWordsFindsNothing() {
        assertThat(found(Set.of(), "某有限公司")).isEmpty();
    }

    @Property
    void findsEveryWordAtEveryPlace(
            @ForAll @Size(max = 20) Set<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> words,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text) {
        List<String> expected = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = text.length(); end > start; end--) {
                if (words.contains(text.substring(start, end))) {
                    expected.add(start + " " + text.substring(start, end));
                }
            }
        }
        assertThat(found(words, text)).isEqualTo(expected);
    }

    @Property
    void signsAreThoseOfTheirTextAndNoOthers(@ForAll @AlphaChars String signs, @ForAll char other) {
        assertThat(signs.chars().allMatch(sign -> Signs.of(signs).has((char) sign)))
                .isTrue();
        assertThat(Signs.of(signs).has(other)).isEqualTo(signs.indexOf(other) >= 0);
    }

    private static List<String> found(Set<String> words, String text) {
        Map<String, String> meanings = new TreeMap<>();
        words.forEach(word -> meanings.put(word, word));
        List<String> found = new ArrayList<>();
        new WordFinder<>(meanings).find(text.toCharArray(), 0, text.length(), (start, end, word) -> {
            assertThat(text.substring(start, end)).isEqualTo(word);
            found.add(start + " " + word);
        });
        return found;
    }
}
