package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void resultsComeInTheOrderOfSubmissionWhateverWorkTakes() {
        List<Integer> results = new ArrayList<>();
        try (OrderedWork<Integer> work = new OrderedWork<>(4, 1000, results::add)) {
            for (int number = 0; number < 500; number++) {
                int value = number;
                work.submit(1, () -> {
                    Thread.sleep(value % 7 == 0 ? 2 : 0);
                    return value;
                });
            }
            work.finish();
        }
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void heavyPiecesWaitUntilThereIsRoom() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (OrderedWork<Integer> work = new OrderedWork<>(4, 10, done -> {})) {
            for (int number = 0; number < 20; number++) {
                work.submit(8, () -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    Thread.sleep(1);
                    return underWay.decrementAndGet();
                });
            }
            work.finish();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void aFailingPieceEndsTheRunWithItsCause() {
        try (OrderedWork<Integer> work = new OrderedWork<>(1, 10, done -> {})) {
            work.submit(1, () -> {
                throw new IllegalArgumentException("broken");
            });
            assertThatThrownBy(work::finish).hasRootCauseMessage("broken");
        }
    }
}
