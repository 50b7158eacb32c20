package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void resultsComeInTheOrderOfSubmissionWhateverWorkTakes() {
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(4, 1000, LONG, results::add)) {
            for (int number = 0; number < 500; number++) {
                int value = number;
                work.submit(
                        1,
                        () -> {
                            Thread.sleep(value % 7 == 0 ? 2 : 0);
                            return value;
                        },
                        () -> -1);
            }
            work.finish();
        }
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void heavyPiecesWaitUntilThereIsRoom() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (OrderedWork<Integer> work = new OrderedWork<>(4, 10, LONG, done -> {})) {
            for (int number = 0; number < 20; number++) {
                work.submit(
                        8,
                        () -> {
                            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                            Thread.sleep(1);
                            return underWay.decrementAndGet();
                        },
                        () -> -1);
            }
            work.finish();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void aFailingPieceEndsTheRunWithItsCause() {
        try (OrderedWork<Integer> work = new OrderedWork<>(1, 10, LONG, done -> {})) {
            assertThatThrownBy(() -> {
                        work.submit(1, OrderedWorkTest::fail, () -> -1);
                        work.finish();
                    })
                    .hasRootCauseMessage("broken");
        }
    }

    private static int fail() {
        throw new IllegalArgumentException("broken");
    }

    @Test
    void aPieceThatTakesTooLongIsInterruptedAndTheOthersGoOn() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(1, 1000, SHORT, results::add)) {
            work.submit(1, () -> spinUntilInterrupted(stopped), () -> -1);
            for (int number = 0; number < 100; number++) {
                int value = number;
                work.submit(1, () -> value, () -> -2);
            }
            work.finish();
        }
        assertThat(results).hasSize(101).startsWith(-1, 0, 1).endsWith(99);
        stopped.await();
    }

    @Test
    void aPieceThatHeedsNoInterruptHoldsNobodyUp() {
        CountDownLatch never = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(1, 1000, SHORT, results::add)) {
            for (int stuck = 0; stuck < 3; stuck++) {
                work.submit(1, () -> spinUntilOpen(never), () -> -1);
            }
            work.submit(1, () -> 7, () -> -2);
            work.finish();
        } finally {
            never.countDown();
        }
        assertThat(results).containsExactly(-1, -1, -1, 7);
    }

    private static int spinUntilInterrupted(CountDownLatch stopped) {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        stopped.countDown();
        return 0;
    }

    private static int spinUntilOpen(CountDownLatch open) {
        while (open.getCount() > 0) {
            Thread.onSpinWait();
        }
        return 0;
    }
}
