package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;
import weir.knowledge.Knowledge;

class DumpTest {

    private static final List<Container> DUMPS = List.of(
            new JsonDump(Limits.DEFAULT, new RecordKeys(Knowledge.bundled())),
            new CsvDump(Limits.DEFAULT, new RecordKeys(Knowledge.bundled())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"title\":\"甲\"}\n\n{\"id\":\"b\",\"title\":\"乙\"}\n",
                "{\"id\":\"a\",\"title\":\"甲\"}\r\n{\"id\":\"b\",\"title\":\"乙\"}",
                "[{\"id\":\"a\",\"title\":\"甲\"},{\"id\":\"b\",\"title\":\"乙\"}]",
                "[\n  {\n    \"id\": \"a\",\n    \"title\": \"甲]}\"\n  },\n  {\n    \"id\": \"b\"\n  }\n]\n",
                "{\n  \"id\": \"a\"\n}\n{\n  \"id\": \"b\"\n}\n",
                "{\"id\":\"a\"}{\"id\":\"b\"}",
                "{\"code\":200,\"data\":{\"total\":2,\"list\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"page\":1}}",
                "{\"RECORDS\":[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]}",
                "{\"hits\":{\"hits\":[{\"_id\":\"a\",\"_source\":{\"title\":\"甲\"}},{\"_id\":\"b\",\"_source\":{\"title\":\"乙\"}}]}}",
                "{\"data\":[{\"id\":\"a\"}]}\n{\"data\":[{\"id\":\"b\"}]}\n",
                "[{\"id\":\"a\"}]\n[{\"id\":\"b\"}]\n",
                "[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]\n",
                "{\n\"data\": [\n{\"id\":\"a\"}\n],\n\"next\": \"]}\"\n}\n{\n\"data\": [\n{\"id\":\"b\"}\n]\n}\n",
                "{\n\"id\": \"a\",\n\"files\": [\n{\"name\":\"甲\"},\n{\"name\":\"乙\"}\n]\n}\n{\n\"id\": \"b\"\n}\n",
                "\uFEFF{\"_id\":{\"$oid\":\"a\"},\"title\":\"甲\"}\n{\"_id\":{\"$oid\":\"b\"}}\n",
                "id,title\na,甲\nb,乙\n",
                "\uFEFF标题;ID\r\n\"甲;\n\"\"第二行\"\"\";a\r\n乙;b",
                "title\tid\n甲\ta\n乙\tb\n"
            })
    void everyFormOfDumpGivesItsRecords(String dump) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charsets.GB18030, StandardCharsets.UTF_16LE)) {
            if (charset.name().equals("UTF-8") || dump.charAt(0) != '\uFEFF') {
                String marked = charset.name().equals("UTF-16LE") ? "\uFEFF" + dump : dump;
                assertThat(expand(marked.getBytes(charset)).texts.keySet())
                        .as(charset.name())
                        .containsExactly("a", "b");
            }
        }
    }

    @Test
    void aRecordWithoutAnIdIsNamedByItsPlace() throws IOException {
        assertThat(expand("[{\"title\":\"甲\"},{\"id\":7,\"title\":\"乙\"},{\"title\":\"丙\"}]")
                        .texts
                        .keySet())
                .containsExactly("dump#0", "7", "dump#2");
        assertThat(expand("{\"title\":\"甲\"}").texts.keySet()).containsExactly("dump#0");
    }

    @Test
    void aRecordKeepsItsBytesAndAListInsideItIsNoListOfRecords() throws IOException {
        String record = "{\"title\": \"甲\", \"items\":[{\"id\":\"x\"}]}";

        assertThat(expand("[" + record + "]").texts).containsEntry("dump#0", record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]\n", "[{\"id\":\"a\"}]\n[{\"id\":\"b\"}]\n"})
    void bracketsAroundRecordsAreNoProblem(String dump) throws IOException {
        assertThat(expand(dump).problems).isEmpty();
    }

    @Test
    void aValueTooLongForAnIdIsNone() throws IOException {
        String text = "若水大学".repeat(100);

        assertThat(expand("{\"id\":\"" + text + "\",\"title\":\"甲\"}").texts.keySet())
                .containsExactly("dump#0");
        assertThat(expand("id,title\n" + text + ",甲\nb,乙\n").texts.keySet()).containsExactly("dump#0", "b");
    }

    @Test
    void aBrokenLineIsAProblemWithItsNumberAndTheRestGoesOn() throws IOException {
        Gathered gathered =
                expand("{\"id\":\"a\",\"title\":\"甲\"}\n{\"id\":\"b\",\"title\":\"乙\n{\"id\":\"c\",\"title\":\"丙\"}\n");

        assertThat(gathered.texts.keySet()).containsExactly("a", "c");
        assertThat(gathered.problems).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEqualTo("line 2");
            assertThat(problem.source()).isEqualTo("dump#1");
            assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE);
        });
    }

    @Test
    void aDumpCutAtAnyByteKeepsTheRecordsBeforeTheCut() throws IOException {
        byte[] array = "[{\"id\":\"a\",\"title\":\"甲\"},{\"id\":\"b\",\"title\":\"乙\"},{\"id\":\"c\"}]"
                .getBytes(StandardCharsets.UTF_8);
        int firstEnd = "[{\"id\":\"a\",\"title\":\"甲\"}".getBytes(StandardCharsets.UTF_8).length;
        for (int length = 3; length < array.length - 1; length++) {
            Gathered gathered = expand(Arrays.copyOf(array, length));
            assertThat(gathered.texts.containsKey("a")).isEqualTo(length >= firstEnd);
            assertThat(gathered.texts.size() + gathered.problems.size()).isPositive();
        }
    }

    @Test
    void aLineInAnotherCharsetIsReadAllTheSame() throws IOException {
        byte[] utf8 = "{\"id\":\"a\",\"title\":\"若水大学采购公告\"}\n".repeat(30).getBytes(StandardCharsets.UTF_8);
        byte[] gb = "{\"id\":\"b\",\"title\":\"若水大学\"}\n".getBytes(Charsets.GB18030);
        byte[] both = Arrays.copyOf(utf8, utf8.length + gb.length);
        System.arraycopy(gb, 0, both, utf8.length, gb.length);

        Gathered gathered = expand(both);

        assertThat(gathered.captures).hasSize(31);
        assertThat(gathered.texts.get("b")).contains("若水大学");
        assertThat(gathered.captures.getLast().declaredCharset()).isEqualTo("GB18030");
    }

    @Test
    void valuesInsideValuesWithoutEndAreAProblem() throws IOException {
        Gathered gathered =
                expand("{\"id\":\"a\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}\n{\"id\":\"b\"}\n");

        assertThat(gathered.texts.keySet()).containsExactly("b");
        assertThat(gathered.problems).hasSize(1);
    }

    @Test
    void rowsOfATableBecomeObjectsUnderTheNamesOfTheirColumns() throws IOException {
        Gathered gathered = expand("编号,标题,正文\n1,甲,\"一行\n二行, 还有\"\n\n编号,标题,正文\n2,乙,三,四\n");

        assertThat(gathered.texts)
                .containsEntry("dump#0", "{\"编号\":\"1\",\"标题\":\"甲\",\"正文\":\"一行\\n二行, 还有\"}")
                .containsEntry("dump#1", "{\"编号\":\"2\",\"标题\":\"乙\",\"正文\":\"三\",\"column 4\":\"四\"}");
        assertThat(gathered.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).isEqualTo("line 6"));
    }

    @Test
    void aTableOfUnknownColumnsIsATableOfRecordsToo() throws IOException {
        assertThat(expand("采购人,项目,金额\n若水大学,算力,20万元\n青溪医院,服务器,3万元\n").captures).hasSize(2);
    }

    @Test
    void aQuoteThatIsNeverClosedIsAProblemWithItsLineAndLosesNoRow() throws IOException {
        Gathered gathered = expand("id,title,text\na,\"甲\n甲二\",x\nb,\"乙,y\nc,丙,z\nd,\"丁\",w\n");

        assertThat(gathered.texts)
                .containsExactly(
                        Map.entry("a", "{\"id\":\"a\",\"title\":\"甲\\n甲二\",\"text\":\"x\"}"),
                        Map.entry("b", "{\"id\":\"b\",\"title\":\"乙\",\"text\":\"y\"}"),
                        Map.entry("c", "{\"id\":\"c\",\"title\":\"丙\",\"text\":\"z\"}"),
                        Map.entry("d", "{\"id\":\"d\",\"title\":\"丁\",\"text\":\"w\"}"));
        assertThat(gathered.problems).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEqualTo("line 4");
            assertThat(problem.severity()).isEqualTo(Severity.PART);
            assertThat(problem.advice()).contains("Close the quote");
        });
    }

    @Test
    void aQuoteOpenUntilTheEndOfTheFileLosesNoRow() throws IOException {
        Gathered gathered = expand("id,title\na,甲\nb,\"乙\nc,丙\nd,丁\n");

        assertThat(gathered.texts.keySet()).containsExactly("a", "b", "c", "d");
        assertThat(gathered.problems).extracting(ReadProblem::position).containsExactly("line 3");
    }

    @Test
    void quotesInsideATextThatAreNotWrittenTwiceBelongToIt() throws IOException {
        Gathered gathered = expand("id,title\na,\"一个 \"重点\" 项目\n二行 \"次\" 点\"\nb,\"乙\" \nc,丙 \"大\"\n");

        assertThat(gathered.texts)
                .containsEntry("a", "{\"id\":\"a\",\"title\":\"一个 \\\"重点\\\" 项目\\n二行 \\\"次\\\" 点\"}")
                .containsEntry("b", "{\"id\":\"b\",\"title\":\"乙\"}")
                .containsEntry("c", "{\"id\":\"c\",\"title\":\"丙 \\\"大\\\"\"}");
        assertThat(gathered.problems).isEmpty();
    }

    @Test
    void aTableOfOpenQuotesOnlyIsReadToItsEnd() throws IOException {
        String row = "\"\"x,y\n";
        Gathered gathered = expand("id,title\n" + row.repeat(20_000) + "z,末\n");

        assertThat(gathered.captures).hasSize(20_001);
        assertThat(gathered.texts).containsKey("z");
    }

    @Test
    void aRowLongerThanTheBeginningThatIsLookedAtIsReadAsARow() throws IOException {
        Gathered gathered = expand("id,title,text\na,甲,\"" + "一行\n".repeat(40_000) + "\"\nb,乙,x\n");

        assertThat(gathered.texts.keySet()).containsExactly("a", "b");
        assertThat(gathered.problems).isEmpty();
    }

    @Test
    void aLineOverTheLimitIsAProblemAndTheNextRowsAreRead() throws IOException {
        Gathered gathered = new Gathered();
        CsvDump dump = new CsvDump(Pages.limits(100), new RecordKeys(Knowledge.bundled()));
        dump.expand(
                entry(("id,title\na,甲\nb," + "乙".repeat(101) + "\nc,丙\n").getBytes(StandardCharsets.UTF_8)), gathered);

        assertThat(gathered.texts.keySet()).containsExactly("a", "c");
        assertThat(gathered.problems).singleElement().satisfies(problem -> {
            assertThat(problem.position()).isEqualTo("line 3");
            assertThat(problem.severity()).isEqualTo(Severity.UNREADABLE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "若水大学采购公告\n一、项目名称：算力平台, 服务器, 其他\n二、预算金额：20万元\n",
                "<html><body><p>公告</p></body></html>",
                "[ ] 同意\n[x] 不同意\n",
                "[若水市]算力平台采购公告\n",
                "公告标题\t算力平台\n一、项目\n",
                "\n\n<html><script>\n{\"a\":1}\n</script>\n<body>\n{\"b\":2}\n</body></html>",
                "\uFEFF<html><script>\n{\"a\":1}\n</script></html>",
                "若水大学采购公告\n参数如下\n{\"cpu\":\"x\"}\n预算金额：20万元\n",
                "Title, buyer and date follow below.\nWe, the buyer, seek offers.\n"
            })
    void otherTextsAreNoDumps(String text) throws IOException {
        for (Container dump : DUMPS) {
            assertThat(dump.opens(entry(text.getBytes(StandardCharsets.UTF_8)))).isFalse();
        }
    }

    private static Gathered expand(String dump) throws IOException {
        return expand(dump.getBytes(StandardCharsets.UTF_8));
    }

    private static Gathered expand(byte[] dump) throws IOException {
        Gathered gathered = new Gathered();
        for (Container container : DUMPS) {
            Entry entry = entry(dump);
            if (container.opens(entry)) {
                container.expand(entry, gathered);
                return gathered;
            }
        }
        throw new AssertionError("No dump: " + new String(dump, StandardCharsets.UTF_8));
    }

    private static Entry entry(byte[] bytes) {
        return new Entry("dump", "dump", null, bytes.length, Entry.Declared.NOTHING, new ByteArrayInputStream(bytes));
    }
}
