package weir.pipeline;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.documents.Limits;
import weir.knowledge.Knowledge;

/**
 * What a review is asked to do.
 *
 * @param today the day that "today" means; passed in, never asked of a clock further down
 * @param rate yuan for a dollar, where the user sets one
 * @param scope countries whose buyers count, two letters each
 * @param threads that read documents at the same time
 * @param version of the program, for the run's record
 */
public record ReviewSettings(
        List<Path> inputs,
        Knowledge knowledge,
        Limits limits,
        LocalDate today,
        @Nullable BigDecimal rate,
        List<String> scope,
        int threads,
        String version) {

    public ReviewSettings {
        inputs = List.copyOf(inputs);
        scope = List.copyOf(scope);
    }
}
