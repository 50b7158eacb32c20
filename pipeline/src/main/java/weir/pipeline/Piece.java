package weir.pipeline;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;

/** A piece of {@link OrderedWork}: knows since when it runs, and what stands for its result when it is given up. */
final class Piece<T> extends FutureTask<T> {

    private final ThreadPoolExecutor threads;
    private final Supplier<T> givenUp;
    private final long weight;
    private volatile long start;
    private volatile boolean started;
    private boolean ended;
    private boolean replaced;

    Piece(Callable<T> work, Supplier<T> givenUp, long weight, ThreadPoolExecutor threads) {
        super(work);
        this.givenUp = givenUp;
        this.weight = weight;
        this.threads = threads;
    }

    long weight() {
        return weight;
    }

    /** What stands for the result of a piece that was given up. */
    T givenUp() {
        return givenUp.get();
    }

    @Override
    public void run() {
        start = System.nanoTime();
        started = true;
        super.run();
        synchronized (threads) {
            ended = true;
            threads.setCorePoolSize(threads.getCorePoolSize() - (replaced ? 1 : 0));
        }
    }

    /** What is left of {@code most}: all of it before a thread has begun. */
    Duration left(Duration most) {
        return started ? most.minusNanos(System.nanoTime() - start) : most;
    }

    /**
     * Interrupts the thread that works on it, and lets another one take its place for as long as it does not heed that.
     *
     * @return false when it is done after all
     */
    boolean giveUp() {
        if (!cancel(true)) {
            return false;
        }
        synchronized (threads) {
            replaced = !ended;
            threads.setCorePoolSize(threads.getCorePoolSize() + (replaced ? 1 : 0));
        }
        return true;
    }
}
