package weir.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final Path SCHEMAS = Path.of("..", "docs", "schema");

    @TempDir
    Path folder;

    private static Schema schema(String name) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Files.readString(SCHEMAS.resolve(name)), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notices.jsonl",
                "findings.jsonl",
                "set_aside.jsonl",
                "processes.jsonl",
                "problems.jsonl",
                "entities.ftm.json"
            })
    void everyLineKeepsItsSchema(String name) throws IOException {
        Exports.write(folder, SampleCase.composed().withReadingTexts());
        Schema schema = schema(name.replaceFirst("\\.jsonl?$", ".schema.json"));

        assertThat(Files.readAllLines(folder.resolve(name)))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.json", "releases.ocds.json"})
    void everyDocumentKeepsItsSchema(String name) throws IOException {
        Exports.write(folder, SampleCase.composed());
        Schema schema = schema(name.replaceFirst("\\.json$", ".schema.json"));

        assertThat(schema.validate(Files.readString(folder.resolve(name)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aFieldThatNoSchemaKnowsIsFound() throws IOException {
        String problem =
                "{\"source\":\"a\",\"position\":null,\"severity\":\"note\",\"what\":\"b\",\"advice\":\"c\",\"more\":1}";

        assertThat(schema("problems.schema.json").validate(problem, InputFormat.JSON))
                .isNotEmpty();
    }
}
