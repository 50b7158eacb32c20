package weir.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding needs to know of a catalogue item.
 *
 * @param name in Latin letters, as a reader would print it
 * @param american whether an American company makes, runs or sells it
 * @param operatedInChina whether a Chinese operator runs it for Chinese customers, as it does the China regions of American clouds
 * @param provider catalogue id of whoever runs the cloud or sells the model; null for chips and machines
 */
public record ItemFacts(
        String id,
        String name,
        boolean american,
        boolean operatedInChina,
        @Nullable String provider) {

    /** Looks items up by their catalogue id. */
    @FunctionalInterface
    public interface Lookup {

        /** The item of this id; nothing for an id that no catalogue row has. */
        Optional<ItemFacts> find(String itemId);
    }
}
