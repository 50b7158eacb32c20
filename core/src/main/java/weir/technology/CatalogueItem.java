package weir.technology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chip, machine, cloud or model that the catalogue knows.
 *
 * @param id stays for good
 * @param name as people write it
 * @param maker id of the maker
 * @param country of the company that makes or runs it; null where it is not known
 * @param familyId the id of the family; the item's own id where it has none
 * @param provider id of the provider that runs the service or instance or sells the model; null for chips and machines
 * @param chips ids of the chips or families in it
 * @param measures figures by the name of their column in {@code chips.csv}, such as {@code tpp}; what is not known is not there
 * @param launch as the catalogue writes it: a year or a month; null where it is not known
 * @param marketedForDatacenters as the catalogue writes it: {@code yes}, {@code no}, {@code workstation}; null where it is not a chip
 * @param weights of a model: {@code open}, {@code hosted}, {@code open and hosted}; null where it is none or not known
 * @param companies legal names of those who run or make it
 * @param source where the facts of the row come from
 */
public record CatalogueItem(
        String id,
        CatalogueKind kind,
        String name,
        String maker,
        @Nullable String country,
        Group group,
        String familyId,
        @Nullable String provider,
        List<String> chips,
        Map<String, BigDecimal> measures,
        @Nullable String launch,
        @Nullable String marketedForDatacenters,
        @Nullable String weights,
        List<String> companies,
        String source) {

    public CatalogueItem {
        chips = List.copyOf(chips);
        companies = List.copyOf(companies);
        measures = Map.copyOf(measures);
    }

    /** Whether its technology is American and not run by a Chinese company. */
    public boolean isAmerican() {
        return group == Group.US;
    }

    /** The figure under this name; nothing where the catalogue does not know it. */
    public Optional<BigDecimal> findMeasure(String measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    /** The ids that a mention of this item implies: the chips in it, and the provider that runs it. */
    public List<String> implied() {
        boolean run = kind == CatalogueKind.SERVICE || kind == CatalogueKind.INSTANCE;
        if (provider == null || !run) {
            return chips;
        }
        return Stream.concat(chips.stream(), Stream.of(provider)).toList();
    }
}
