package weir.pipeline;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Says on one line, at most every ten seconds, how far a run is: read, rate, problems, memory. */
public final class ProgressLine {

    private static final long PAUSE_NANOS = 10_000_000_000L;

    private final PrintStream out;
    private final LongSupplier nanos;
    private final long start;
    private long last;
    private long lastRead;

    /** @param nanos a clock such as {@code System::nanoTime} */
    public ProgressLine(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        start = nanos.getAsLong();
        last = start;
    }

    /** Called after each document; prints when it is time. */
    void update(long read, long problems) {
        long now = nanos.getAsLong();
        if (now - last < PAUSE_NANOS) {
            return;
        }
        double rate = (read - lastRead) / ((now - last) / 1e9);
        print("read", read, rate, problems);
        last = now;
        lastRead = read;
    }

    /** Called once at the end; prints for runs long enough to have shown progress. */
    void finish(long read, long problems) {
        long now = nanos.getAsLong();
        if (now - start >= PAUSE_NANOS) {
            print("read in all", read, read / ((now - start) / 1e9), problems);
        }
    }

    private void print(String what, long read, double rate, long problems) {
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        out.printf(
                Locale.ROOT,
                "%s %,d documents · %,.0f a second · %,d problems · %,d MB of memory%n",
                what,
                read,
                rate,
                problems,
                used);
    }
}
