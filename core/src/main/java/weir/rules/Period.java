package weir.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import weir.knowledge.KnowledgeRow;

/** A stretch of days, both ends in it; null is open. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    static Period of(KnowledgeRow row) {
        LocalDate from = row.findDay("from").orElse(null);
        LocalDate to = row.findDay("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw row.wrong("to", "the last day is before the first, " + from);
        }
        return new Period(from, to);
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Period other) {
        return (to == null || other.from == null || !other.from.isAfter(to))
                && (other.to == null || from == null || !from.isAfter(other.to));
    }
}
