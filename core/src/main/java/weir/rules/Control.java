package weir.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.rules.expression.Verdict;

/**
 * Whether an item was out of reach for a country on a day.
 *
 * @param verdict near where a figure lies too close to a line to tell; unknown never stands for no
 * @param because the rules that say so: those in force that answered as the verdict does; empty for no
 * @param exception a licence exception that may serve, as for consumer cards; null for none or where another rule has none
 * @param missing names of what would have to be known
 */
public record Control(
        Verdict verdict, List<RuleAnswer> because, @Nullable String exception, List<String> missing) {

    public Control {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }
}
