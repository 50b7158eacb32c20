package weir.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far the program trusts its own reading of a finding, from 0 to 1. It says nothing of guilt or of what the buyer did: only whether the
 * words were read as they stand.
 *
 * @param value the product of the parts
 * @param parts what takes something away; empty where nothing does
 */
public record Confidence(BigDecimal value, List<Part> parts) {

    public Confidence {
        parts = List.copyOf(parts);
    }

    /** One reason to doubt. */
    public record Part(String id, BigDecimal factor, String why) {}
}
