package weir.party;

import org.jspecify.annotations.Nullable;

/**
 * The country a buyer sits in.
 *
 * @param code ISO 3166-1, two letters; null where nothing tells
 * @param basis what tells, in words for a reader
 */
public record BuyerCountry(@Nullable String code, String basis) {

    /** Nothing tells. */
    public static final BuyerCountry UNKNOWN = new BuyerCountry(null, "nothing in the notice tells the country");
}
