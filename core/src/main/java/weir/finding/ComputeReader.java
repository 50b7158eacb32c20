package weir.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** TEMP. */
final class ComputeReader {

    ComputeReader(FindingKnowledge known) {}

    Optional<Finding.Compute> find(List<Finding.NamedItem> items, LocalDate on) {
        return Optional.empty();
    }
}
