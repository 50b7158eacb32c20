package weir.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs work on several threads and hands the results over in the order in which the work came, on the caller's thread. Not more than a
 * bounded weight of work is under way at once, so memory stays bounded however long the input is.
 */
final class OrderedWork<T> implements AutoCloseable {

    private record Pending<T>(Future<T> result, long weight) {}

    private static final int PER_THREAD = 64;

    private final ExecutorService threads;
    private final int mostPending;
    private final long mostWeight;
    private final Consumer<T> results;
    private final Deque<Pending<T>> pending = new ArrayDeque<>();
    private long weight;

    /**
     * @param mostWeight of all work under way; one piece heavier than that runs alone
     * @param results called on the caller's thread, in order of submission
     */
    OrderedWork(int threads, long mostWeight, Consumer<T> results) {
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        this.mostPending = threads * PER_THREAD;
        this.mostWeight = mostWeight;
        this.results = results;
    }

    /** Starts one piece of work, after waiting until there is room for it. */
    void submit(long pieceWeight, Callable<T> work) {
        while (!pending.isEmpty() && (pending.size() >= mostPending || weight + pieceWeight > mostWeight)) {
            takeFirst();
        }
        pending.add(new Pending<>(threads.submit(work), pieceWeight));
        weight += pieceWeight;
        while (!pending.isEmpty() && pending.getFirst().result().isDone()) {
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
        Pending<T> first = pending.removeFirst();
        weight -= first.weight();
        try {
            results.accept(first.result().get());
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
