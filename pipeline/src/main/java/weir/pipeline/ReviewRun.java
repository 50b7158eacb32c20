package weir.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a review was run with and what it counted. Only {@code started} and {@code seconds} differ between two runs over the same input.
 *
 * @param version of the program
 * @param knowledge SHA-256 of each knowledge file by name
 * @param inputs what was read
 * @param today the day that "today" means in the outputs
 * @param rate yuan for a dollar, where the user set one
 * @param scope countries whose buyers count, two letters each
 * @param documents that became notices in this run
 * @param unreadable inputs of which nothing could be read
 * @param problems of every severity
 */
public record ReviewRun(
        String version,
        Map<String, String> knowledge,
        List<Input> inputs,
        LocalDate today,
        @Nullable BigDecimal rate,
        List<String> scope,
        long documents,
        long unreadable,
        long problems,
        Instant started,
        double seconds) {

    /**
     * One INPUT of the command line.
     *
     * @param path as given
     * @param documents that became notices
     * @param sha256 over the ids and hashes of all its documents in order
     */
    public record Input(String path, long documents, String sha256) {}
}
