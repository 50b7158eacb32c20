package weir.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.rules.expression.Verdict;

/** Which country belonged to which group on a day. */
final class CountryGroups {

    private static final Comparator<Stay> LEARNT_LAST =
            Comparator.comparing(Stay::knownFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, Verdict> rest;
    private final Map<String, List<Stay>> stays;

    /**
     * A country's stay in a group.
     *
     * @param member unknown where the day of a change is not known
     * @param knownFrom null where it was always known
     */
    record Stay(
            String id,
            String group,
            String country,
            Verdict member,
            Period period,
            @Nullable LocalDate knownFrom,
            boolean checked) {}

    /**
     * @param rest what holds, group by group, for a country without a stay in it
     */
    CountryGroups(Map<String, Verdict> rest, List<Stay> stays) {
        this.rest = Map.copyOf(rest);
        this.stays = stays.stream().collect(Collectors.groupingBy(stay -> key(stay.group(), stay.country())));
    }

    boolean knows(String group) {
        return rest.containsKey(group);
    }

    List<List<Stay>> stays() {
        return List.copyOf(stays.values());
    }

    /** Whether the country belongs to the group; a word that names no group has itself as its only member. */
    Verdict isIn(String country, String group, AsOf asOf) {
        if (!knows(group)) {
            return Verdict.of(country.equals(group));
        }
        return stays.getOrDefault(key(group, country), List.of()).stream()
                .filter(stay -> stay.period().contains(asOf.on()) && asOf.knows(stay.knownFrom()))
                .max(LEARNT_LAST)
                .map(Stay::member)
                .orElse(rest.getOrDefault(group, Verdict.UNKNOWN));
    }

    private static String key(String group, String country) {
        return group + " " + country;
    }
}
