package weir.rules;

import java.time.LocalDate;

/** A state of an instrument in a stretch of days, and the day from which that was known. */
record StateSpan(
        String id,
        String instrument,
        RuleState state,
        LocalDate from,
        Period period,
        LocalDate knownFrom,
        boolean checked,
        String note,
        String source) {}
