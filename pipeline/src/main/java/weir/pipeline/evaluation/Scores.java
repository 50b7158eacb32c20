package weir.pipeline.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The tallies of an evaluation, field by field.
 *
 * @param lines labelled lines that were scored
 * @param absent labelled lines whose notice is not in the output
 */
public record Scores(Map<String, Tally> fields, int lines, int absent) {

    public Scores {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The tally of one field.
     *
     * @throws IllegalArgumentException for a field that is not scored, naming those that are
     */
    public Tally field(String name) {
        Tally tally = fields.get(name);
        if (tally == null) {
            throw new IllegalArgumentException(
                    name + " is not scored; scored are " + String.join(", ", fields.keySet()));
        }
        return tally;
    }

    /** Mean of the fields' F1, each field counting once. */
    public double meanF1() {
        return fields.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** A table for people: one line a field, the mean last. */
    public String table() {
        StringBuilder table = new StringBuilder();
        fields.forEach((name, tally) -> table.append(String.format(
                Locale.ROOT,
                "%-16s right %5d wrong %4d missed %4d  P %.3f R %.3f F1 %.3f%n",
                name,
                tally.right(),
                tally.wrong(),
                tally.missed(),
                tally.precision(),
                tally.recall(),
                tally.f1())));
        table.append(String.format(Locale.ROOT, "labelled %d, not in the output %d%n", lines, absent));
        table.append(String.format(Locale.ROOT, "mean F1 %.3f%n", meanF1()));
        return table.toString();
    }

    /** The lines on which a field differs, one each. */
    public String misses(String field) {
        StringBuilder lines = new StringBuilder();
        field(field)
                .misses()
                .forEach(miss -> lines.append(String.format(
                        Locale.ROOT, "  %s: got %s instead of %s%n", miss.id(), miss.extra(), miss.lacking())));
        return lines.toString();
    }
}
