package weir.technology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/**
 * Measures the finder against the snippets that were written before it. Words and rules were worked out on the odd lines; the even ones
 * serve as a check and only their totals were looked at.
 */
class YardstickTest {

    private static final double LEAST = 0.98;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MentionFinder FINDER = new MentionFinder(Catalogue.load(Knowledge.bundled()));

    @Test
    void nearlyAllNamesAreFoundAndHardlyAnythingElse() throws IOException {
        List<JsonNode> snippets = snippets();

        Tally odd = tally(snippets, 0);
        Tally even = tally(snippets, 1);
        Tally all = odd.plus(even);

        System.out.println("odd lines:  " + odd);
        System.out.println("even lines: " + even);
        System.out.println("all lines:  " + all);
        assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST);
        assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST);
        assertThat(all.exactly()).isGreaterThanOrEqualTo(LEAST);
    }

    private static List<JsonNode> snippets() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(YardstickTest.class.getResourceAsStream("/weir/technology/snippets.jsonl"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(JSON::readTree).toList();
        }
    }

    private static Tally tally(List<JsonNode> snippets, int remainder) {
        return IntStream.range(0, snippets.size())
                .filter(line -> line % 2 == remainder)
                .mapToObj(line -> judge(snippets.get(line)))
                .reduce(new Tally(0, 0, 0, 0), Tally::plus);
    }

    private static Tally judge(JsonNode snippet) {
        String text = snippet.get("text").asString();
        List<Mention> found = new ArrayList<>(FINDER.find(text));
        Tally tally = new Tally(0, 0, 0, 0);
        for (JsonNode wanted : snippet.get("mentions")) {
            tally = tally.plus(take(found, text, wanted));
        }
        return tally.plus(new Tally(0, 0, found.size(), 0));
    }

    /** Takes the mention of this item away that overlaps a place where the wanted words stand. */
    private static Tally take(List<Mention> found, String text, JsonNode wanted) {
        String words = wanted.get("text").asString();
        for (Mention mention : found) {
            if (mention.itemId().equals(wanted.get("item_id").asString()) && overlaps(mention, text, words)) {
                found.remove(mention);
                boolean exact = mention.text().equals(words)
                        && mention.kind().code().equals(wanted.get("kind").asString());
                return new Tally(1, exact ? 1 : 0, 0, 0);
            }
        }
        return new Tally(0, 0, 0, 1);
    }

    private static boolean overlaps(Mention mention, String text, String words) {
        Span span = new Span(mention.start(), mention.end());
        for (int start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
            if (span.overlaps(new Span(start, start + words.length()))) {
                return true;
            }
        }
        return false;
    }

    private record Tally(int right, int exact, int wrong, int missed) {

        Tally plus(Tally other) {
            return new Tally(right + other.right, exact + other.exact, wrong + other.wrong, missed + other.missed);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        double precision() {
            return right / (double) (right + wrong);
        }

        /** The part of the names wanted whose words and kind are exactly the wanted ones. */
        double exactly() {
            return exact / (double) (right + missed);
        }

        @Override
        public String toString() {
            return "%d right (%d to the letter), %d wrong, %d missed: recall %.4f, precision %.4f, to the letter %.4f"
                    .formatted(right, exact, wrong, missed, recall(), precision(), exactly());
        }
    }
}
