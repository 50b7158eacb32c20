package weir.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.listing.ListStatus;
import weir.notice.Notice;
import weir.party.BuyerCountry;
import weir.party.CreditCodes;
import weir.party.KnownOrganisation;
import weir.party.StateLink;
import weir.party.StateLinks;
import weir.process.DealState;
import weir.technology.Mention;

/** Puts one purchase into the words and values of a finding. */
final class FindingWriter {

    private static final double SURE = 0.9;

    private final Purchase purchase;
    private final FindingKnowledge known;
    private final FindingSettings settings;
    private final BuyerCountry country;

    FindingWriter(Purchase purchase, FindingKnowledge known, FindingSettings settings) {
        this.purchase = purchase;
        this.known = known;
        this.settings = settings;
        this.country = purchase.country();
    }

    Finding finding() {
        List<String> providers = new Providers(known.catalogue()).of(purchase.mentions());
        PurchaseMoney places = new PurchaseMoney(purchase);
        Optional<Finding.Money> money = places.find(known.rates(), settings.rate());
        Finding.Buyer buyer = buyer();
        List<Finding.Intermediary> intermediaries = new Suppliers(known.catalogue(), purchase).list();
        NamedItems named = new NamedItems(known.catalogue());
        List<Finding.NamedItem> items = named.of(purchase.carriers());
        List<Finding.RuleLine> rules =
                new RuleLines(known, NoticeJudge.ruleCountry(country)).of(items, day(), settings.today());
        List<ListStatus> atTender =
                purchase.findDayOfNaming().map(day -> status(buyer, day)).orElse(List.of());
        return new Finding(
                purchase.process().processId().replaceFirst("^p-", "f-"),
                purchase.process().processId(),
                purchase.notices().stream().map(Notice::id).toList(),
                buyer,
                items,
                intermediaries,
                providers.isEmpty() ? null : providers.getFirst(),
                providers.stream().skip(1).toList(),
                purchase.process().dealState(),
                money.orElse(null),
                purchase.process().firstDate(),
                purchase.process().awardDate(),
                atTender,
                status(buyer, settings.today()),
                rules,
                known.compute().find(items, day()).orElse(null),
                known.doubts().confidence(doubts(buyer, rules)),
                notKnown(buyer, providers, intermediaries, money.isPresent()),
                creditCodes(),
                purchase.composed(),
                new Statement(
                                purchase,
                                buyer,
                                named,
                                exceptions(items),
                                intermediaries,
                                money,
                                !providers.isEmpty(),
                                atTender)
                        .text(),
                new EvidenceList(purchase, places.places()).list());
    }

    /** The items for which a licence exception may serve on the day, with the exception. */
    private Map<String, String> exceptions(List<Finding.NamedItem> items) {
        Map<String, String> exceptions = new TreeMap<>();
        for (Finding.NamedItem item : items) {
            known.catalogue()
                    .findItem(item.itemId())
                    .flatMap(it -> known.reach().findException(it, NoticeJudge.ruleCountry(country), day()))
                    .ifPresent(exception -> exceptions.put(item.name(), exception));
        }
        return exceptions;
    }

    private List<Finding.WrittenCode> creditCodes() {
        List<Finding.WrittenCode> written = new ArrayList<>();
        for (Purchase.Member member : purchase.members()) {
            for (CreditCodes.Found code : member.codes()) {
                written.add(new Finding.WrittenCode(
                        member.notice().id(),
                        code.text(),
                        code.check(),
                        code.suggestions(),
                        code.span().start(),
                        code.span().end()));
            }
        }
        return written;
    }

    private LocalDate day() {
        return purchase.findDayOfNaming().orElse(settings.today());
    }

    private Finding.Buyer buyer() {
        String name = purchase.findBuyer().orElse(null);
        boolean masked = name != null && known.masks().isMasked(name);
        Optional<KnownOrganisation> body = Optional.ofNullable(name).flatMap(known.organisations()::find);
        return new Finding.Buyer(
                name,
                body.map(KnownOrganisation::nameEn).orElse(null),
                body.map(KnownOrganisation::id).orElse(null),
                masked,
                country.code(),
                country.basis(),
                purchase.findUnit().orElse(null),
                stateLink(name));
    }

    private StateLink stateLink(@Nullable String name) {
        Stream<StateLink> told = purchase.members().stream().map(Purchase.Member::told);
        Stream<StateLink> named = Stream.ofNullable(name).map(known.stateLinks()::byName);
        return StateLinks.stronger(Stream.concat(named, told).toArray(StateLink[]::new));
    }

    private List<ListStatus> status(Finding.Buyer buyer, LocalDate on) {
        return buyer.name() == null || buyer.masked()
                ? List.of()
                : known.listings().statusOf(buyer.name(), on);
    }

    private Set<String> doubts(Finding.Buyer buyer, List<Finding.RuleLine> rules) {
        Set<String> doubts = new LinkedHashSet<>();
        add(doubts, "buyer-missing", buyer.name() == null);
        add(doubts, "buyer-masked", buyer.masked());
        add(doubts, "country-unknown", buyer.country() == null);
        add(doubts, "day-missing", purchase.findDayOfNaming().isEmpty());
        add(doubts, "stance-by-type", purchase.carriers().stream().noneMatch(FindingWriter::isToldByWords));
        add(
                doubts,
                "read-by-ocr",
                purchase.carriers().stream()
                        .allMatch(member -> member.notice().source().ocr()));
        add(doubts, "link-medium", purchase.process().links().stream().anyMatch(link -> link.strength() < SURE));
        add(doubts, "rule-unchecked", RuleLines.restsOnUnchecked(rules, day()));
        return doubts;
    }

    private static void add(Set<String> doubts, String doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    /** Whether words beside one of the items, and not only the kind of the notice, told its stance. */
    private static boolean isToldByWords(Purchase.Member member) {
        for (int i = 0; i < member.notice().technology().size(); i++) {
            Mention mention = member.notice().technology().get(i);
            List<Quote> quotes = member.notice().evidence().getOrDefault("technology[" + i + "].stance", List.of());
            if (member.carrying().contains(mention)
                    && quotes.stream()
                            .anyMatch(quote -> !String.valueOf(quote.rule()).startsWith("type"))) {
                return true;
            }
        }
        return false;
    }

    /** What a reader should not take for granted. */
    private List<String> notKnown(
            Finding.Buyer buyer, List<String> providers, List<Finding.Intermediary> intermediaries, boolean money) {
        List<String> open = new ArrayList<>();
        add(open, "who the buyer is", buyer.name() == null || buyer.masked());
        add(open, "in which country the buyer sits", buyer.country() == null);
        add(open, "who runs the cloud or the machines", providers.isEmpty());
        add(open, "who supplies", intermediaries.isEmpty());
        add(open, "the price", !money);
        DealState state = purchase.process().dealState();
        add(
                open,
                "whether the purchase took place",
                state == DealState.PLANNED || state == DealState.TENDERED || state == DealState.UNKNOWN);
        add(open, "whether it was delivered", state == DealState.AWARDED);
        boolean result = state == DealState.AWARDED || state == DealState.CONTRACTED;
        add(
                open,
                "whether what was supplied is what was sought: no result names the item",
                result && !purchase.resultNamesItem());
        add(open, "who of them supplies the item", new Suppliers(known.catalogue(), purchase).severalLots());
        open.add("what it is used for, beyond the words of the notice");
        return open;
    }

    private static void add(List<String> open, String words, boolean holds) {
        if (holds) {
            open.add(words);
        }
    }
}
