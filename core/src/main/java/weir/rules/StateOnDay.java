package weir.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument stood on a day.
 *
 * @param since the first day of that state; null where it has not begun
 * @param note what a reader should know of it; may be empty
 * @param checked whether somebody read it in a source
 */
public record StateOnDay(RuleState state, @Nullable LocalDate since, String note, boolean checked) {}
