package weir.documents;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work on a thread of its own and leaves it behind when it takes too long. The thread that was left behind is interrupted; if it
 * does not heed that, it ends with the program.
 */
final class Watchdog {

    private final Duration bound;

    Watchdog(Duration bound) {
        this.bound = bound;
    }

    /** The result of the work, or of {@code overTime} when it was given up. */
    <T> T run(Supplier<T> work, Supplier<T> overTime) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = Thread.ofPlatform().name("weir-reading").daemon().start(task);
        try {
            return task.get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return overTime.get();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return overTime.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A reading failed in a way that is not the document's fault", e.getCause());
        }
    }
}
