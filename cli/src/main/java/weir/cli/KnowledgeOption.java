package weir.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;

/** A user's own knowledge rows on top of the bundled ones. */
final class KnowledgeOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "A folder of knowledge files that add rows or replace those with the same id,"
                    + " for example DIR/technology/catalogue.csv.")
    private @Nullable Path folder;

    Knowledge knowledge() {
        Path place = folder;
        if (place == null) {
            return Knowledge.bundled();
        }
        try {
            return Knowledge.bundled().with(files(place));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), place + ": the knowledge folder cannot be read: " + e, e);
        } catch (KnowledgeException e) {
            throw new ParameterException(spec.commandLine(), place + "/" + e.getMessage(), e);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> tables = walk.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
            for (Path table : tables) {
                String name = folder.relativize(table).toString().replace('\\', '/');
                files.put(name, Files.readString(table, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
