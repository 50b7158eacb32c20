package weir.pipeline.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labels and output, one JSON object a line, and writes scores as JSON. */
public final class JsonRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonRecords() {}

    /**
     * Hands over each object of {@code file}.
     *
     * @throws IllegalArgumentException naming the line that is no JSON
     */
    public static void each(Path file, Consumer<JsonNode> use) {
        long number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!json.isBlank()) {
                    use.accept(MAPPER.readTree(json));
                }
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + ", line " + number + " is not a JSON object: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /** Scores as one JSON document. */
    public static String of(Scores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        scores.fields().forEach((name, tally) -> fields.put(name, row(tally)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fields", fields);
        document.put("labelled", scores.lines());
        document.put("absent", scores.absent());
        document.put("mean_f1", scores.meanF1());
        return MAPPER.writeValueAsString(document);
    }

    private static Map<String, Object> row(Tally tally) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("right", tally.right());
        row.put("wrong", tally.wrong());
        row.put("missed", tally.missed());
        row.put("precision", tally.precision());
        row.put("recall", tally.recall());
        row.put("f1", tally.f1());
        row.put("misses", tally.misses());
        return row;
    }
}
