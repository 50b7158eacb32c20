package weir.technology.context;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import weir.technology.TechnologyKind;

/**
 * A row of {@code technology/quantity-forms.csv}: all numbers of the form are multiplied.
 *
 * @param tellsNothing whether the words only show that a number is not how many
 * @param kinds of items it counts
 * @param counters the names of the form's numbers in order, such as {@code machine} and {@code piece}
 * @param weight a heavier one beats a lighter one
 */
record QuantityForm(
        String id, boolean tellsNothing, Set<TechnologyKind> kinds, Pattern form, List<String> counters, int weight) {

    QuantityForm {
        kinds = Set.copyOf(kinds);
        counters = List.copyOf(counters);
    }
}
