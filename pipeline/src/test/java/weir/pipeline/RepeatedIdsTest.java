package weir.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedIdsTest {

    private final RepeatedIds ids = new RepeatedIds();

    @Test
    void theSecondAndThirdOfAnIdAreNumberedInInputOrder() {
        assertThat(ids.unique("a")).isEqualTo("a");
        assertThat(ids.unique("b")).isEqualTo("b");
        assertThat(ids.unique("a")).isEqualTo("a~2");
        assertThat(ids.unique("a")).isEqualTo("a~3");
    }

    @Test
    void aNumberThatIsTakenByAnotherDocumentIsPassedOver() {
        assertThat(ids.unique("a~2")).isEqualTo("a~2");
        assertThat(ids.unique("a")).isEqualTo("a");
        assertThat(ids.unique("a")).isEqualTo("a~3");
    }
}
