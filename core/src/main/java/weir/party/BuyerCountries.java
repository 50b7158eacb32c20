package weir.party;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Tells in which country a buyer sits: from its address in a structured notice, from its name, from the portal, from the region. */
public final class BuyerCountries {

    private static final Pattern BUYER_ADDRESS =
            Pattern.compile("(?m)^buyer\\.address\\.country(?:Name|Code)?: ?(\\S.*)$");
    private static final Pattern BUYER_PARTY = Pattern.compile("(?m)^parties\\[(\\d+)]\\.roles: ?buyer$");
    private static final int MOST_BUYERS = 10;
    private static final int LETTERS_OF_A_PLACE = 2;

    private record Sign(String country, String where, String word) {}

    private final KnownOrganisations organisations;
    private final List<Sign> signs;
    private final List<String> places;

    /** Loads the signs. */
    public BuyerCountries(Knowledge knowledge, KnownOrganisations organisations) {
        this.organisations = organisations;
        signs = knowledge.table("party/countries.csv", "id", "country", "where", "words").rows().stream()
                .flatMap(BuyerCountries::signs)
                .sorted(Comparator.comparingInt((Sign sign) -> sign.word().length())
                        .reversed())
                .toList();
        places = knowledge.table("party/places.csv", "place").rows().stream()
                .map(row -> NameKey.of(row.required("place")))
                .filter(place -> place.length() >= LETTERS_OF_A_PLACE)
                .toList();
    }

    private static Stream<Sign> signs(KnowledgeRow row) {
        return row.list("words").stream()
                .map(word -> new Sign(row.required("country"), row.required("where"), NameKey.of(word)));
    }

    /**
     * The country of the buyer of a notice.
     *
     * @param region as the notice writes it; Chinese forms alone have one
     * @param text the reading text, in which structured notices carry the buyer's address
     */
    public BuyerCountry of(@Nullable String buyer, @Nullable String url, @Nullable String region, String text) {
        return address(text)
                .or(() -> Optional.ofNullable(buyer).flatMap(this::byName))
                .or(() -> byUrl(url))
                .or(() -> Optional.ofNullable(region)
                        .map(it -> new BuyerCountry("CN", "the region in the notice: " + it)))
                .orElse(BuyerCountry.UNKNOWN);
    }

    private static Optional<BuyerCountry> address(String text) {
        Matcher direct = BUYER_ADDRESS.matcher(text);
        if (direct.find()) {
            return country(direct.group(1));
        }
        Matcher party = BUYER_PARTY.matcher(text);
        for (int i = 0; i < MOST_BUYERS && party.find(); i++) {
            Matcher country = Pattern.compile(
                            "(?m)^parties\\[" + party.group(1) + "]\\.address\\.country(?:Name|Code)?: ?(\\S.*)$")
                    .matcher(text);
            if (country.find()) {
                return country(country.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<BuyerCountry> country(String written) {
        return Optional.ofNullable(Codes.BY_NAME.get(written.strip().toLowerCase(Locale.ROOT)))
                .map(code -> new BuyerCountry(code, "the buyer's address in the notice: " + written.strip()));
    }

    private Optional<BuyerCountry> byName(String name) {
        Optional<KnownOrganisation> known = organisations.find(name).or(() -> organisations.findWhole(name));
        if (known.isPresent()) {
            return Optional.of(new BuyerCountry(
                    known.get().country(), "known as " + known.get().mainName()));
        }
        String folded = NameKey.of(name);
        return find("begins", folded::startsWith)
                .or(() -> find("has", folded::contains))
                .map(sign -> new BuyerCountry(sign.country(), "the name has " + sign.word()))
                .or(() -> places.stream()
                        .filter(folded::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .map(place -> new BuyerCountry("CN", "the name begins with " + place)));
    }

    private Optional<Sign> find(String where, java.util.function.Predicate<String> fits) {
        return signs.stream()
                .filter(sign -> sign.where().equals(where) && fits.test(sign.word()))
                .findFirst();
    }

    private Optional<BuyerCountry> byUrl(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        Matcher host = Pattern.compile("^[a-z]+://([^/:?#]+)").matcher(url.toLowerCase(Locale.ROOT));
        return host.find()
                ? find("domain", host.group(1)::endsWith)
                        .map(sign -> new BuyerCountry(sign.country(), "the address of the notice: " + host.group(1)))
                : Optional.empty();
    }

    /** ISO codes by their own letters and by English names, made when a structured notice first asks. */
    private static final class Codes {

        private static final Map<String, String> BY_NAME = byName();

        private static Map<String, String> byName() {
            Map<String, String> codes = new TreeMap<>();
            for (String code : Locale.getISOCountries()) {
                Locale country = Locale.of("", code);
                codes.put(code.toLowerCase(Locale.ROOT), code);
                codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
                codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            }
            return codes;
        }
    }
}
