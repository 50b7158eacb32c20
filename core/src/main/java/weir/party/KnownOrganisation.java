package weir.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that Weir knows by name.
 *
 * @param id stays for good
 * @param names in Chinese, the official one first
 * @param nameEn its English name
 * @param kind such as {@code university}
 * @param strength of its link to the state
 * @param unitOf id of the body it is a part of; null where it is none
 * @param country two letters, such as {@code CN}
 */
public record KnownOrganisation(
        String id,
        List<String> names,
        String nameEn,
        String kind,
        StateLink.Strength strength,
        @Nullable String unitOf,
        String country) {

    public KnownOrganisation {
        names = List.copyOf(names);
    }

    /** The first of its Chinese names. */
    public String officialName() {
        return names.getFirst();
    }

    /** The English name with the official Chinese one. */
    public String mainName() {
        return nameEn + " (" + officialName() + ")";
    }
}
