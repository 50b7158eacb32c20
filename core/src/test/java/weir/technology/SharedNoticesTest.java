package weir.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import weir.evidence.Span;
import weir.knowledge.Knowledge;

/** Looks for named technology in the real notices beside the project, where they are present. */
class SharedNoticesTest {

    private static final Path SHARED = Path.of("../../shared/data");
    private static final Set<String> ABOUT_THE_RECORD =
            Set.of("id", "set", "kind", "source_repo", "source_path", "source_commit", "html_file");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Catalogue CATALOGUE = Catalogue.load(Knowledge.bundled());
    private static final MentionFinder FINDER = new MentionFinder(CATALOGUE);

    @BeforeAll
    static void skipWhereThereAreNone() {
        boolean present = Files.isDirectory(SHARED);
        if (!present) {
            System.out.println("No real notices at " + SHARED + ": not checked.");
        }
        assumeTrue(present);
    }

    @Test
    void everySnippetIsJudgedAsItsLabelSays() throws IOException {
        for (JsonNode snippet :
                records(SHARED.resolve("labels/mentions-gold.jsonl")).toList()) {
            String text = snippet.get("context").asString();
            int start = text.indexOf(snippet.get("target").asString());
            Span target =
                    new Span(start, start + snippet.get("target").asString().length());
            JsonNode kind = snippet.get("kind");

            for (Mention mention : FINDER.find(text)) {
                assertThat(isAmerican(mention))
                        .describedAs("American item %s in %s", mention.text(), text)
                        .isFalse();
                if (target.overlaps(new Span(mention.start(), mention.end()))) {
                    assertThat(mention.kind().code()).describedAs(text).isEqualTo(kind.asString(""));
                }
            }
        }
    }

    @Test
    void noNoticeNamesAmericanTechnology() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("notices/jsonl"))) {
            for (Path file : files.sorted().toList()) {
                records(file).forEach(notice -> {
                    String text = readingText(notice);
                    List<String> found = FINDER.find(text).stream()
                            .filter(SharedNoticesTest::isAmerican)
                            .map(mention -> mention.itemId() + ": " + mention.text())
                            .toList();
                    assertThat(found).describedAs("notice %s", notice.get("id")).isEmpty();
                });
            }
        }
    }

    private static boolean isAmerican(Mention mention) {
        return CATALOGUE.findItem(mention.itemId()).orElseThrow().isAmerican();
    }

    private static Stream<JsonNode> records(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree);
    }

    /** Title and text, or the other values one a line where there is no text. */
    private static String readingText(JsonNode notice) {
        String title = notice.path("title").asString("");
        String text = notice.path("text").asString("");
        if (!text.isBlank()) {
            return title + "\n" + text;
        }
        StringBuilder values = new StringBuilder();
        for (Map.Entry<String, JsonNode> member : notice.properties()) {
            if (!ABOUT_THE_RECORD.contains(member.getKey())) {
                addValues(values, member.getKey(), member.getValue());
            }
        }
        return values.toString();
    }

    private static void addValues(StringBuilder values, String key, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(member -> addValues(values, member.getKey(), member.getValue()));
        } else if (value.isArray()) {
            value.forEach(element -> addValues(values, key, element));
        } else {
            values.append(key).append(": ").append(value.asString("")).append('\n');
        }
    }
}
