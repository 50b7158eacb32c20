package weir.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeDates;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.party.BuyerCountries;
import weir.party.BuyerCountry;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.Mention;
import weir.technology.Stance;

/** Decides for each mention of a notice whether a finding may rest on it, as of the notice's own day and for its own buyer. */
final class NoticeJudge {

    private static final String CHINA = "CN";

    private final Catalogue catalogue;
    private final Reach reach;
    private final BuyerCountries countries;
    private final FindingSettings settings;

    NoticeJudge(Catalogue catalogue, Reach reach, BuyerCountries countries, FindingSettings settings) {
        this.catalogue = catalogue;
        this.reach = reach;
        this.countries = countries;
        this.settings = settings;
    }

    /** The mentions a finding may rest on, in their order. */
    List<Mention> carrying(NoticeWithText read) {
        if (read.notice().technology().isEmpty()) {
            return List.of();
        }
        BuyerCountry country = country(read);
        return read.notice().technology().stream()
                .filter(mention ->
                        findReasonToSetAside(read.notice(), country, mention).isEmpty())
                .toList();
    }

    /** The other named items of a notice, each with the reason why no finding rests on it. */
    List<SetAside> setAside(NoticeWithText read) {
        if (read.notice().technology().isEmpty()) {
            return List.of();
        }
        BuyerCountry country = country(read);
        List<SetAside> aside = new ArrayList<>();
        for (Mention mention : read.notice().technology()) {
            findReasonToSetAside(read.notice(), country, mention)
                    .ifPresent(reason -> aside.add(new SetAside(
                            read.notice().id(),
                            mention.itemId(),
                            mention.kind(),
                            mention.stance(),
                            mention.text(),
                            mention.start(),
                            mention.end(),
                            reason)));
        }
        return aside;
    }

    /** The country the buyer sits in, as far as the notice tells. */
    BuyerCountry country(NoticeWithText read) {
        Notice notice = read.notice();
        return countries.of(notice.buyer(), notice.source().url(), notice.region(), read.text());
    }

    /** The country whose rules count: the buyer's, and China's where nothing tells it. */
    static String ruleCountry(BuyerCountry country) {
        return country.code() == null ? CHINA : country.code();
    }

    /** The day whose rules count: of publication, else another day of the notice; nothing where it carries none. */
    static Optional<LocalDate> findDay(Notice notice) {
        NoticeDates dates = notice.dates();
        return Stream.of(
                        dates.published(),
                        dates.award(),
                        dates.evaluation(),
                        dates.opening(),
                        dates.signed(),
                        dates.deadline())
                .flatMap(date -> Stream.ofNullable(date))
                .map(NoticeDate::day)
                .findFirst();
    }

    private Optional<String> findReasonToSetAside(Notice notice, BuyerCountry country, Mention mention) {
        Optional<CatalogueItem> item = catalogue.findItem(mention.itemId());
        if (item.isEmpty()) {
            return Optional.of("the catalogue does not know this item");
        }
        Optional<String> byStance = reason(mention.stance());
        if (!item.get().isAmerican() || byStance.isPresent()) {
            return byStance.or(() -> reach.findReasonAgainst(item.get(), CHINA, settings.today()));
        }
        if (notice.noticeType() == NoticeType.OTHER && notice.buyer() == null && notice.projectNumber() == null) {
            return Optional.of("the page is no notice of a purchase: it names neither a buyer nor a project");
        }
        if (country.code() != null && !settings.scope().contains(country.code())) {
            return Optional.of(
                    "the buyer sits in " + country.code() + ", outside of the scope (" + country.basis() + ")");
        }
        return reach.findReasonAgainst(
                item.get(), ruleCountry(country), findDay(notice).orElse(settings.today()));
    }

    private static Optional<String> reason(@Nullable Stance stance) {
        if (stance == null) {
            return Optional.of("its part in the purchase was not judged");
        }
        return switch (stance) {
            case REQUIRED, SUPPLIED -> Optional.empty();
            case EQUIVALENT -> Optional.of("only a yardstick for what is bought");
            case EXCLUDED -> Optional.of("excluded by the notice");
            case MENTIONED -> Optional.of("only mentioned");
        };
    }
}
