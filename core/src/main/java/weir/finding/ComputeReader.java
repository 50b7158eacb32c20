package weir.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.compute.ComputeEstimate;
import weir.compute.ComputeEstimator;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.rules.AsOf;
import weir.rules.Rulebook;
import weir.rules.Threshold;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;
import weir.technology.Quantity;

/** Turns the quantities of a purchase into computing power: chips as they are, machines and instances by the chips in them. */
final class ComputeReader {

    private static final String CHIP_COUNT = "chip_count";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** How many chips, and how long each runs where the notice says it. */
    private record Chips(
            CatalogueItem item, BigDecimal count, @Nullable BigDecimal hours) {}

    private final Catalogue catalogue;
    private final ComputeEstimator estimator;
    private final Map<String, String> units = new HashMap<>();

    ComputeReader(Knowledge knowledge, Catalogue catalogue, Rulebook rulebook) {
        this.catalogue = catalogue;
        this.estimator = ComputeEstimator.load(knowledge, catalogue, rulebook);
        for (KnowledgeRow row :
                knowledge.table("compute/units.csv", "unit", "counts").rows()) {
            units.put(Folded.of(row.required("unit")), row.required("counts"));
        }
    }

    /** The estimate of the item with the most chips; nothing where no quantity of chips is known. */
    Optional<Finding.Compute> find(List<Finding.NamedItem> items, LocalDate on) {
        return items.stream()
                .flatMap(this::chips)
                .max(Comparator.comparing(Chips::count))
                .map(chips -> estimator.estimate(chips.item(), chips.count(), chips.hours(), AsOf.day(on)))
                .flatMap(ComputeReader::compute);
    }

    private Stream<Chips> chips(Finding.NamedItem named) {
        Quantity quantity = named.quantity();
        Optional<CatalogueItem> item = catalogue.findItem(named.itemId());
        String counts = quantity == null ? null : units.get(Folded.of(quantity.unit()));
        if (quantity == null || item.isEmpty() || counts == null) {
            return Stream.empty();
        }
        boolean hours = counts.equals("hour");
        CatalogueKind kind = item.get().kind();
        if (kind == CatalogueKind.CHIP || kind == CatalogueKind.FAMILY) {
            return hours ? Stream.empty() : Stream.of(new Chips(item.get(), quantity.value(), null));
        }
        return item.get().findMeasure(CHIP_COUNT).stream()
                .map(inside -> hours
                        ? new Chips(item.get(), inside, quantity.value())
                        : new Chips(item.get(), inside.multiply(quantity.value()), null));
    }

    private static Optional<Finding.Compute> compute(ComputeEstimate estimate) {
        BigDecimal peak = estimate.peakOpsPerS();
        ComputeEstimate.Operations operations = estimate.operations();
        if (peak == null || operations == null) {
            return Optional.empty();
        }
        return Optional.of(new Finding.Compute(
                estimate.itemId(),
                estimate.chips(),
                peak,
                new Finding.Compute.Operations(operations.low(), operations.typical(), operations.peak()),
                estimate.assumptions(),
                estimate.thresholds().stream().map(ComputeReader::words).toList()));
    }

    private static String words(Threshold threshold) {
        BigDecimal percent = threshold.share().multiply(PERCENT).round(new java.math.MathContext(2));
        return percent.stripTrailingZeros().toPlainString() + " percent of the line of " + threshold.rule() + " ("
                + threshold.stateOnDay().code() + "): " + threshold.line() + ", " + threshold.citation()
                + (threshold.missing().isEmpty() ? "" : "; not known: " + String.join(", ", threshold.missing()));
    }
}
