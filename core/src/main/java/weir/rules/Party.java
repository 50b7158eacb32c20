package weir.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of ownership and place ask of a buyer or customer. Null means not known.
 *
 * @param location code of the country where it is and works from
 * @param headquarters code of the country of its own headquarters
 * @param parentHeadquarters code of the country of its ultimate parent's headquarters
 * @param owners those that are known; what they leave open may belong to anybody
 * @param individual whether it is a natural person
 */
public record Party(
        @Nullable String location,
        @Nullable String headquarters,
        @Nullable String parentHeadquarters,
        List<Owner> owners,
        @Nullable Boolean individual) {

    public Party {
        owners = List.copyOf(owners);
    }

    /** A party of which nothing is known but the country it is in. */
    public static Party in(String country) {
        return new Party(country, null, null, List.of(), null);
    }

    /** A body with known owners. */
    public static Party body(
            String location, @Nullable String headquarters, @Nullable String parentHeadquarters, List<Owner> owners) {
        return new Party(location, headquarters, parentHeadquarters, owners, false);
    }
}
