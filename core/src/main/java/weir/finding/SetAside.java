package weir.finding;

import org.jspecify.annotations.Nullable;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

/**
 * A named item on which no finding rests, and why.
 *
 * @param text the words at {@code start..end} of the notice's reading text
 * @param reason in words a reader understands
 */
public record SetAside(
        String noticeId,
        String itemId,
        TechnologyKind kind,
        @Nullable Stance stance,
        String text,
        int start,
        int end,
        String reason) {}
