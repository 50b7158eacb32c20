package weir.finding;

import java.util.function.Consumer;
import weir.notice.NoticeWithText;

/** Stored notices that can be passed over as often as needed, always in the same order. */
@FunctionalInterface
public interface NoticeSource {

    /** Hands every notice to {@code reader}, one at a time; none is kept. */
    void each(Consumer<NoticeWithText> reader);
}
