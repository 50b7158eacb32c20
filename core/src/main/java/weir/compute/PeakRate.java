package weir.compute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import weir.technology.CatalogueItem;

/**
 * The dense peak rate of one chip, or of the variants that it may be.
 *
 * @param precision the column of the chips' table it was taken from
 * @param tera 10^12 operations a second of one chip: least, middle and greatest of the variants
 */
record PeakRate(String precision, Assumption tera) {

    /** By the first precision that all variants have a figure for. */
    static Optional<PeakRate> find(List<CatalogueItem> variants, List<String> precisions) {
        for (String precision : precisions) {
            List<BigDecimal> rates = variants.stream()
                    .flatMap(variant -> variant.findMeasure(precision).stream())
                    .sorted()
                    .toList();
            if (!rates.isEmpty() && rates.size() == variants.size()) {
                return Optional.of(new PeakRate(precision, spread(rates)));
            }
        }
        return Optional.empty();
    }

    private static Assumption spread(List<BigDecimal> rates) {
        BigDecimal sum = rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(rates.size()), MathContext.DECIMAL64);
        return new Assumption(rates.getFirst(), mean, rates.getLast());
    }
}
