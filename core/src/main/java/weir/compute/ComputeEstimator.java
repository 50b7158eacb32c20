package weir.compute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.compute.ComputeEstimate.Operations;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;
import weir.knowledge.KnowledgeRow;
import weir.rules.AsOf;
import weir.rules.Rulebook;
import weir.rules.Threshold;
import weir.rules.expression.Range;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;

/** Turns a number of chips into operations, with all assumptions said, and compares it with the lines of the rules on a day. */
public final class ComputeEstimator {

    private static final String FILE = "compute/assumptions.csv";
    private static final BigDecimal TERA = BigDecimal.TEN.pow(12);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final Catalogue catalogue;
    private final Rulebook rulebook;
    private final Assumption utilisation;
    private final Assumption days;
    private final Assumption hoursPerDay;
    private final List<String> precisions;

    private ComputeEstimator(Map<String, KnowledgeRow> rows, Catalogue catalogue, Rulebook rulebook) {
        this.catalogue = catalogue;
        this.rulebook = rulebook;
        this.utilisation = Assumption.of(row(rows, "utilisation"));
        this.days = Assumption.of(row(rows, "days"));
        this.hoursPerDay = Assumption.of(row(rows, "hours_per_day"));
        this.precisions = row(rows, "precision").list("choice");
    }

    /**
     * Reads what is to be assumed.
     *
     * @throws KnowledgeException naming file, line and column of what is wrong
     */
    public static ComputeEstimator load(Knowledge knowledge, Catalogue catalogue, Rulebook rulebook) {
        Map<String, KnowledgeRow> rows = knowledge.table(FILE, "id", "low", "typical", "high", "choice").rows().stream()
                .collect(Collectors.toMap(row -> row.required("id"), Function.identity()));
        return new ComputeEstimator(rows, catalogue, rulebook);
    }

    private static KnowledgeRow row(Map<String, KnowledgeRow> rows, String id) {
        return Objects.requireNonNull(rows.get(id), FILE + ": the row " + id + " is missing");
    }

    /**
     * Estimates a number of chips.
     *
     * @param item a chip or family, or a machine or instance: then the chips in it
     * @param chips how many chips, not machines
     * @param hours that each of them runs; null where the notice does not say
     */
    public ComputeEstimate estimate(CatalogueItem item, BigDecimal chips, @Nullable BigDecimal hours, AsOf asOf) {
        Optional<PeakRate> rate = PeakRate.find(variants(item), precisions);
        if (rate.isEmpty()) {
            return new ComputeEstimate(
                    item.id(), chips, null, null, List.of("no peak rate of " + item.name() + " is known"), List.of());
        }
        return estimate(item, chips, hours, rate.get(), asOf);
    }

    private List<CatalogueItem> variants(CatalogueItem item) {
        List<String> ids = item.chips().isEmpty() ? List.of(item.id()) : item.chips();
        return ids.stream().flatMap(id -> catalogue.variants(id).stream()).toList();
    }

    private ComputeEstimate estimate(
            CatalogueItem item, BigDecimal chips, @Nullable BigDecimal hours, PeakRate rate, AsOf asOf) {
        Assumption perSecond = rate.tera().times(TERA).times(chips);
        Assumption time = hours == null ? days.times(hoursPerDay) : Assumption.known(hours);
        Assumption all = perSecond.times(utilisation).times(time).times(SECONDS_PER_HOUR);
        List<Threshold> thresholds = rulebook.thresholds(
                new Range(all.low(), all.high()), new Range(perSecond.low(), perSecond.high()), asOf);
        return new ComputeEstimate(
                item.id(),
                chips,
                rounded(perSecond.high()),
                new Operations(rounded(all.low()), rounded(all.typical()), rounded(all.high())),
                assumptions(chips, hours, rate),
                thresholds);
    }

    /** Estimates are printed to four places; more would pretend. */
    private static BigDecimal rounded(BigDecimal value) {
        return value.round(new MathContext(4)).stripTrailingZeros();
    }

    private List<String> assumptions(BigDecimal chips, @Nullable BigDecimal hours, PeakRate rate) {
        List<String> assumptions = new ArrayList<>();
        assumptions.add("rate of one chip: " + rate.tera() + " x 10^12 operations a second (" + rate.precision() + ")");
        assumptions.add("chips: " + Range.of(chips) + ", all used for one task");
        assumptions.add("utilisation: " + utilisation + " of the peak rate");
        if (hours == null) {
            assumptions.add("days: " + days + ", no duration is known");
            assumptions.add("hours a day: " + hoursPerDay);
        } else {
            assumptions.add("hours of each chip: " + Range.of(hours) + ", as the notice says");
        }
        return assumptions;
    }
}
