package weir.exports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the case says of the run that made it.
 *
 * @param version of Weir
 * @param today the day on which the run answers
 * @param scope countries whose buyers count, two letters each
 * @param rate yuan for one US dollar, where the user gave one
 * @param knowledge SHA-256 of each knowledge file in use, by its name
 * @param inputs what was given to the command, in its order
 * @param times the only part that differs between two runs on the same input
 */
public record RunFacts(
        String version,
        LocalDate today,
        List<String> scope,
        @Nullable BigDecimal rate,
        Map<String, String> knowledge,
        List<Input> inputs,
        Times times) {

    public RunFacts {
        knowledge = java.util.Collections.unmodifiableMap(new TreeMap<>(knowledge));
        scope = List.copyOf(scope);
        inputs = List.copyOf(inputs);
    }

    /**
     * One input as given.
     *
     * @param name its base name
     * @param documents captures found in it
     * @param sha256 over the SHA-256 of its captures in input order
     */
    public record Input(String name, long documents, String sha256) {}

    /** When the run began and how long it took. */
    public record Times(Instant started, Duration duration) {}
}
