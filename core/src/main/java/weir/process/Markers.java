package weir.process;

import org.jspecify.annotations.Nullable;

/**
 * What tells a purchase from others of the same name.
 *
 * @param attempt 0 where nothing is said, {@link #AGAIN} for a new try whose count is not said
 * @param year as written, such as 2026 or 2026-2028; null where none is
 * @param phase 0 where none is written
 * @param batch 0 where none is written
 * @param lots marks of lots, parted by blanks; empty where none is written
 */
record Markers(int attempt, @Nullable String year, int phase, int batch, String lots) {

    static final Markers NONE = new Markers(0, null, 0, 0, "");

    /** A new try, which one is not said. */
    static final int AGAIN = -1;

    /** Whether another notice with these marks may be of the same purchase, its tries and lots apart. */
    boolean fit(Markers other) {
        return (year == null || other.year == null || year.equals(other.year))
                && (phase == 0 || other.phase == 0 || phase == other.phase)
                && (batch == 0 || other.batch == 0 || batch == other.batch);
    }

    /** Whether both name lots and not the same ones. */
    boolean otherLots(Markers other) {
        return !lots.isEmpty() && !other.lots.isEmpty() && !lots.equals(other.lots);
    }

    /** Whether it says that it is a second or later try. */
    boolean triesAgain() {
        return attempt == AGAIN || attempt > 1;
    }

    Markers withAttempt(int other) {
        return attempt != 0 || other == 0 ? this : new Markers(other, year, phase, batch, lots);
    }

    Markers withLots(String others) {
        return lots.isEmpty() && !others.isEmpty() ? new Markers(attempt, year, phase, batch, others) : this;
    }

    /** These marks, with those of {@code other} where nothing is said here. */
    Markers or(Markers other) {
        if (other.equals(NONE) || equals(other)) {
            return this;
        }
        return new Markers(
                attempt == 0 ? other.attempt : attempt,
                year == null ? other.year : year,
                phase == 0 ? other.phase : phase,
                batch == 0 ? other.batch : batch,
                lots.isEmpty() ? other.lots : lots);
    }
}
