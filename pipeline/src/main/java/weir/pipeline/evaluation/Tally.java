package weir.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts what was right, wrong and missed for one field, and keeps the misses. */
public final class Tally {

    /**
     * A line of the labels on which output and label differ.
     *
     * @param extra values given that are not the label's
     * @param lacking values of the label that were not given
     */
    public record Miss(String id, List<String> extra, List<String> lacking) {

        public Miss {
            extra = List.copyOf(extra);
            lacking = List.copyOf(lacking);
        }
    }

    private int right;
    private int wrong;
    private int missed;
    private final List<Miss> misses = new ArrayList<>();

    /** Compares what was given with what was wanted, as bags: a value given twice and wanted once is wrong once. */
    void compare(String id, List<String> given, List<String> wanted) {
        List<String> lacking = new ArrayList<>(wanted);
        List<String> extra = new ArrayList<>();
        for (String value : given) {
            if (lacking.remove(value)) {
                right++;
            } else {
                extra.add(value);
            }
        }
        wrong += extra.size();
        missed += lacking.size();
        if (!extra.isEmpty() || !lacking.isEmpty()) {
            misses.add(new Miss(id, extra, lacking));
        }
    }

    public int right() {
        return right;
    }

    /** Values that are not the label's. */
    public int wrong() {
        return wrong;
    }

    /** Labels without their value. */
    public int missed() {
        return missed;
    }

    public List<Miss> misses() {
        return List.copyOf(misses);
    }

    /** Share of the given values that are right; 1 where none was given. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Share of the labels that were found; 1 where there are none. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
