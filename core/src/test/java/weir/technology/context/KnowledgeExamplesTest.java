package weir.technology.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weir.evidence.ComposedDocument;
import weir.evidence.Document;
import weir.evidence.Quote;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.notice.field.FieldScanner;
import weir.technology.Mention;
import weir.technology.Quantity;
import weir.technology.TechnologyKind;

/** Every row of the knowledge of contexts has an example, and decides it. */
class KnowledgeExamplesTest {

    private static final Pattern MARK = Pattern.compile("\\[(.+?)]");
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final ContextReader READER = new ContextReader(KNOWLEDGE);
    private static final FieldScanner SCANNER = new FieldScanner(KNOWLEDGE);

    static List<KnowledgeRow> cues() {
        return rows("technology/stance-cues.csv")
                .filter(row -> !isTypeOnly(row))
                .toList();
    }

    static List<KnowledgeRow> forms() {
        return rows("technology/quantity-forms.csv").toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cues")
    void eachCueDecidesItsExample(KnowledgeRow row) {
        List<JudgedMention> judged = judge(row);

        assertThat(judged)
                .as(row.text("example"))
                .anySatisfy(mention ->
                        assertThat(mention.stance()).extracting(Quote::rule).contains("stance:" + row.text("id")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void eachFormOfAQuantityReadsItsExample(KnowledgeRow row) {
        JudgedMention judged = judge(row).getFirst();
        Quantity quantity = judged.mention().quantity();
        if (row.text("quantity").equals("none")) {
            assertThat(quantity).as(row.text("example")).isNull();
            return;
        }

        assertThat(quantity).as(row.text("example")).isNotNull();
        assertThat(quantity.value().toPlainString() + quantity.unit()).isEqualTo(row.text("quantity"));
        assertThat(judged.quantity()).extracting(Quote::rule).contains("quantity:" + row.text("id"));
    }

    @Test
    void everyCueHasAnExample() {
        assertThat(cues()).allSatisfy(row -> assertThat(row.text("example")).isNotBlank());
    }

    private static Stream<KnowledgeRow> rows(String file) {
        return KNOWLEDGE.table(file).rows().stream();
    }

    private static boolean isTypeOnly(KnowledgeRow row) {
        return row.text("place").equals("title") && row.text("form").isEmpty();
    }

    /** The example with the words in brackets as the mentions, in a notice of the row's first type. */
    private static List<JudgedMention> judge(KnowledgeRow row) {
        String type = row.list("types").stream().findFirst().orElse("tender");
        TechnologyKind kind = row.list("of").stream()
                .findFirst()
                .flatMap(TechnologyKind::ofCode)
                .orElse(TechnologyKind.CHIP);
        String example = row.required("example").replace('⏎', '\n');
        boolean inTitle = row.text("place").equals("title");
        Document document = inTitle
                ? ComposedDocument.titled(plain(example)).text("A100\n").document()
                : ComposedDocument.titled("项目公告").text(plain(example) + "\n").document();
        List<Mention> mentions = new ArrayList<>();
        Matcher marks = MARK.matcher(inTitle ? "[A100]" : example);
        int from = inTitle ? document.text().indexOf("A100", example.length()) : 0;
        while (marks.find()) {
            int start = document.text().indexOf(marks.group(1), from);
            from = start + marks.group(1).length();
            mentions.add(new Mention(marks.group(1), "nvidia-a100", kind, null, null, List.of(), null, start, from));
        }
        return READER.read(new Setting(SCANNER.scan(document), type, List.of()), mentions);
    }

    private static String plain(String example) {
        return MARK.matcher(example).replaceAll("$1");
    }
}
