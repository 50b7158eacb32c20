package weir.technology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a notice names an item of the catalogue.
 *
 * @param text the words at {@code start..end}
 * @param itemId catalogue id; the family's id ({@code nvidia-a100}) where the words name no variant
 * @param stance null until the context was judged
 * @param quantity null where none is written or it was not judged
 * @param implied ids that follow from the item: the chip in an instance, the provider of its service
 * @param lot as written; null for the whole purchase
 * @param start UTF-16 offset in the reading text
 */
public record Mention(
        String text,
        String itemId,
        TechnologyKind kind,
        @Nullable Stance stance,
        @Nullable Quantity quantity,
        List<String> implied,
        @Nullable String lot,
        int start,
        int end) {

    public Mention {
        implied = List.copyOf(implied);
    }
}
