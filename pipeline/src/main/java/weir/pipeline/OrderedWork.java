package weir.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work on several threads and hands the results over in the order in which the work came, on the caller's thread. Not more than a
 * bounded weight of work is under way at once, so memory stays bounded however long the input is.
 *
 * <p>A piece that takes longer than its time is given up: its thread is interrupted, another thread takes its place until it heeds
 * that, and the piece's own word of excuse stands for its result.
 */
final class OrderedWork<T> implements AutoCloseable {

    private static final int PER_THREAD = 64;

    private final ThreadPoolExecutor threads;
    private final int mostPending;
    private final long mostWeight;
    private final Duration mostTime;
    private final Consumer<T> results;
    private final Deque<Piece<T>> pending = new ArrayDeque<>();
    private long weight;

    /**
     * @param mostWeight of all work under way; one piece heavier than that runs alone
     * @param mostTime of one piece, from when a thread began it
     * @param results called on the caller's thread, in order of submission
     */
    OrderedWork(int threads, long mostWeight, Duration mostTime, Consumer<T> results) {
        this.threads = new ThreadPoolExecutor(
                threads,
                Integer.MAX_VALUE,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("reader-", 1).factory());
        this.mostPending = threads * PER_THREAD;
        this.mostWeight = mostWeight;
        this.mostTime = mostTime;
        this.results = results;
    }

    /**
     * Starts one piece of work, after waiting until there is room for it.
     *
     * @param givenUp what stands for the result when the piece takes too long
     */
    void submit(long pieceWeight, Callable<T> work, Supplier<T> givenUp) {
        while (!pending.isEmpty() && (pending.size() >= mostPending || weight + pieceWeight > mostWeight)) {
            takeFirst();
        }
        Piece<T> piece = new Piece<>(work, givenUp, pieceWeight, threads);
        pending.add(piece);
        threads.execute(piece);
        weight += pieceWeight;
        while (!pending.isEmpty() && pending.getFirst().isDone()) {
            takeFirst();
        }
    }

    /** Waits for all work and hands over what is left. */
    void finish() {
        while (!pending.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        Piece<T> first = pending.removeFirst();
        weight -= first.weight();
        results.accept(result(first));
    }

    private T result(Piece<T> piece) {
        try {
            return piece.get(piece.left(mostTime).toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            boolean over = !piece.left(mostTime).isPositive() && piece.giveUp();
            return over ? piece.givenUp() : result(piece);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a reader", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A reader failed on its way; this is a fault of the program", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
