package weir.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeType;
import weir.technology.Catalogue;
import weir.technology.Mention;

/** Puts one purchase into the words and values of a finding. */
final class FindingWriter {

    /** 某部队, 某单位; or a name with letters crossed out. */
    private static final Pattern MASK = Pattern.compile("某|[*＊×]{2,}");

    private final Purchase purchase;
    private final Catalogue catalogue;

    FindingWriter(Purchase purchase, Catalogue catalogue) {
        this.purchase = purchase;
        this.catalogue = catalogue;
    }

    Finding finding() {
        List<String> providers = new Providers(catalogue).of(purchase.mentions());
        Optional<Finding.Money> money = PurchaseMoney.find(purchase);
        Finding.Buyer buyer = buyer();
        List<Finding.Intermediary> intermediaries = intermediaries();
        List<Finding.NamedItem> items = namedItems();
        List<String> itemNames =
                items.stream().map(Finding.NamedItem::name).distinct().toList();
        boolean provisional = purchase.mentions().stream().allMatch(mention -> mention.stance() == null);
        return new Finding(
                purchase.key().id("f-"),
                purchase.key().id("p-"),
                purchase.notices().stream().map(Notice::id).toList(),
                buyer,
                items,
                intermediaries,
                providers.isEmpty() ? null : providers.getFirst(),
                providers.stream().skip(1).toList(),
                purchase.dealState(),
                money.orElse(null),
                purchase.firstDate(),
                purchase.awardDate(),
                provisional,
                purchase.composed(),
                new Statement(purchase, buyer, itemNames, intermediaries, money).text(provisional),
                evidence());
    }

    private Finding.Buyer buyer() {
        String name = purchase.findBuyer().orElse(null);
        return new Finding.Buyer(
                name, null, null, name != null && MASK.matcher(name).find());
    }

    /** Each item once under the name it has first; once more for another stance or quantity. */
    private List<Finding.NamedItem> namedItems() {
        Map<List<@Nullable Object>, Finding.NamedItem> named = new LinkedHashMap<>();
        for (Mention mention : purchase.mentions()) {
            named.putIfAbsent(
                    Arrays.asList(mention.itemId(), mention.stance(), mention.quantity()),
                    new Finding.NamedItem(
                            mention.itemId(),
                            PrintedName.of(mention, catalogue),
                            mention.kind(),
                            mention.stance(),
                            mention.quantity()));
        }
        return List.copyOf(named.values());
    }

    /** Each organisation once, as written first, in its furthest role: who won is no longer only proposed. */
    private List<Finding.Intermediary> intermediaries() {
        Map<String, Finding.Intermediary> found = new LinkedHashMap<>();
        for (Notice notice : purchase.notices()) {
            Role role = role(notice);
            for (String name : notice.suppliers()) {
                found.merge(
                        Folded.of(name),
                        new Finding.Intermediary(name, role),
                        (old, now) -> old.role() == Role.PROPOSED_SUPPLIER
                                ? new Finding.Intermediary(old.name(), now.role())
                                : old);
            }
        }
        return List.copyOf(found.values());
    }

    private static Role role(Notice notice) {
        if (notice.preliminary()
                || notice.noticeType() == NoticeType.SINGLE_SOURCE
                || notice.noticeType() == NoticeType.CANDIDATE) {
            return Role.PROPOSED_SUPPLIER;
        }
        return Boolean.TRUE.equals(notice.consortium()) ? Role.CONSORTIUM_MEMBER : Role.SUPPLIER;
    }

    private List<Finding.Evidence> evidence() {
        List<Finding.Evidence> evidence = new ArrayList<>();
        for (Notice notice : purchase.notices()) {
            quote(notice, "buyer", evidence);
            quote(notice, "project_number", evidence);
            for (int i = 0; i < notice.technology().size(); i++) {
                Mention mention = notice.technology().get(i);
                if (purchase.carriesFinding().test(mention)) {
                    evidence.add(new Finding.Evidence(
                            notice.id(), "technology[" + i + "]", mention.start(), mention.end(), mention.text()));
                }
            }
            for (int i = 0; i < notice.suppliers().size(); i++) {
                quote(notice, "suppliers[" + i + "]", evidence);
            }
            quoteMoney(notice, evidence);
        }
        return evidence;
    }

    private void quoteMoney(Notice notice, List<Finding.Evidence> evidence) {
        Optional<Amount.Kind> basis = PurchaseMoney.find(purchase).map(Finding.Money::basis);
        if (basis.flatMap(kind -> PurchaseMoney.findNotice(purchase, kind))
                .filter(notice::equals)
                .isEmpty()) {
            return;
        }
        List<Amount> chosen = PurchaseMoney.chosen(purchase, notice, basis.orElseThrow());
        for (int i = 0; i < notice.amounts().size(); i++) {
            if (chosen.contains(notice.amounts().get(i))) {
                quote(notice, "amounts[" + i + "]", evidence);
            }
        }
    }

    private static void quote(Notice notice, String field, List<Finding.Evidence> evidence) {
        for (Quote quote : notice.evidence().getOrDefault(field, List.of())) {
            evidence.add(new Finding.Evidence(notice.id(), field, quote.start(), quote.end(), quote.quote()));
        }
    }
}
