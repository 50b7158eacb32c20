package weir.notice.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the candidates for one field and takes the best: the highest score, the earlier one of equals. */
public final class Choice<T> {

    private final List<Candidate<T>> candidates = new ArrayList<>();

    /** Adds one more. */
    public void add(Candidate<T> candidate) {
        candidates.add(candidate);
    }

    /** All of them in the order they were added. */
    public List<Candidate<T>> all() {
        return List.copyOf(candidates);
    }

    /** The best one. */
    public Optional<Candidate<T>> best() {
        return candidates.stream()
                .max(Comparator.comparingInt((Candidate<T> candidate) -> candidate.score())
                        .thenComparingInt(
                                candidate -> -candidate.quotes().getFirst().start()));
    }
}
