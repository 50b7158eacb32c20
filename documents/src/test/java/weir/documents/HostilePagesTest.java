package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Pages that were made to hurt, or by a broken program: what can be read is read, and it is said that it is not all. */
class HostilePagesTest {

    private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);
    private static final String BEGINNING = "<html><body><p>若水大学采购公告</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elements inside elements       | <div>
            formatting inside formatting   | <b>
            paragraphs inside links        | <a><i><p>
            ends that close another        | <font><p><b></font>
            tables inside tables           | <table><tr><td>
            text that belongs to no cell   | <table><b>x<i>y
            rows without end               | <tr><td>字<td>字
            cells that reach over millions | <tr><td colspan=1000 rowspan=60000>字
            attributes                     | <p a=1 b=2 c=3 d=4 e=5 f=6>字
            lists                          | <ul><li>字
            """)
    void aPageOfMoreElementsThanAnyIsReadAsFarAsItIsBounded(String name, String part) {
        Reading reading = read(BEGINNING + "<table>" + part.repeat(110_000));

        assertThat(Pages.document(reading).text()).as(name).contains("若水大学采购公告");
        assertThat(reading.problems())
                .as(name)
                .extracting(ReadProblem::severity)
                .contains(Severity.PART);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void noiseOfTagsEndsInADocumentThatSaysWhatIsMissing(long seed) {
        String[] tags = {
            "<b>",
            "<i>",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<div>",
            "</div>",
            "<a>",
            "</b>",
            "<li>",
            "<select>",
            "<option>",
            "<h1>",
            "<font>",
            "字",
            "<svg>",
            "<form>",
            "<button>",
            "</i>",
            "</a>",
            "</font>"
        };
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder(BEGINNING);
        while (page.length() < 1_000_000) {
            page.append(tags[random.nextInt(tags.length)]);
        }

        Reading reading = read(page.toString());

        assertThat(Pages.document(reading).text()).contains("若水大学采购公告");
        assertThat(reading.problems()).extracting(ReadProblem::severity).contains(Severity.PART);
    }

    @Test
    void tenThousandNestedTagsHideNoText() {
        Reading reading = read(BEGINNING + "<div>".repeat(10_000) + "采购人：若水大学" + "</div>".repeat(10_000));

        assertThat(Pages.document(reading).text()).contains("采购人：若水大学");
    }

    @Test
    void aPageOfManyTimesTheLongestTextIsCut() {
        Reading reading = read(BEGINNING + "<!--" + "x".repeat(9_000_000) + "--><p>末");

        assertThat(Pages.document(reading).text()).isEqualTo("若水大学采购公告");
        assertThat(reading.problems())
                .extracting(ReadProblem::what)
                .first()
                .asString()
                .contains("too long");
    }

    private static Reading read(String page) {
        return READER.read(Capture.file("n", "n.html", page.getBytes(StandardCharsets.UTF_8)));
    }
}
