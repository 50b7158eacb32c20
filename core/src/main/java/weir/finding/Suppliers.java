package weir.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeType;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;
import weir.technology.Group;
import weir.technology.Mention;

/**
 * Who stands between buyer and provider, and as what. An agency runs the procedure and is no intermediary; a supplier that sells another
 * company's cloud, model or chip is a reseller.
 */
final class Suppliers {

    private final Catalogue catalogue;
    private final Purchase purchase;

    Suppliers(Catalogue catalogue, Purchase purchase) {
        this.catalogue = catalogue;
        this.purchase = purchase;
    }

    /** Each organisation once, as written first; who won takes the place of who was only proposed. */
    List<Finding.Intermediary> list() {
        Map<String, Finding.Intermediary> decided = new LinkedHashMap<>();
        Map<String, Finding.Intermediary> proposed = new LinkedHashMap<>();
        for (Notice notice : purchase.onTopic()) {
            boolean proposal = isProposal(notice);
            if (!proposal
                    && notice.noticeType() == NoticeType.CORRECTION
                    && !notice.suppliers().isEmpty()) {
                decided.clear();
            }
            List<String> won = wonLot(notice);
            List<String> names = won.isEmpty() ? notice.suppliers() : won;
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                (proposal ? proposed : decided)
                        .putIfAbsent(Folded.of(name), new Finding.Intermediary(name, role(notice, name, i, proposal)));
            }
        }
        return List.copyOf((decided.isEmpty() ? proposed : decided).values());
    }

    private static boolean isProposal(Notice notice) {
        return notice.preliminary()
                || notice.noticeType() == NoticeType.SINGLE_SOURCE
                || notice.noticeType() == NoticeType.CANDIDATE;
    }

    private Role role(Notice notice, String name, int place, boolean proposal) {
        if (proposal) {
            return Role.PROPOSED_SUPPLIER;
        }
        if (Boolean.TRUE.equals(notice.consortium()) && place > 0) {
            return Role.CONSORTIUM_MEMBER;
        }
        if (isOperator(name)) {
            return Role.OPERATOR;
        }
        return sellsItsOwn(name) || severalLots() || !purchase.resultNamesItem() ? Role.SUPPLIER : Role.RESELLER;
    }

    /** Whether results name several suppliers for several lots, so that it is open who of them supplies the item. */
    boolean severalLots() {
        return purchase.onTopic().stream()
                .filter(notice -> Purchase.RESULTS.contains(notice.noticeType()))
                .anyMatch(notice -> notice.suppliers().size() > 1
                        && !Boolean.TRUE.equals(notice.consortium())
                        && wonLot(notice).isEmpty()
                        && notice.lots() != null
                        && notice.lots() > 1);
    }

    /** The suppliers of the lot on topic where a result gives each lot's price in the order of its suppliers; empty where it does not tell. */
    private List<String> wonLot(Notice notice) {
        List<Amount> prices = notice.amounts().stream()
                .filter(amount -> amount.kind() == Amount.Kind.AWARD && amount.lot() != null)
                .toList();
        if (prices.size() != notice.suppliers().size() || prices.size() < 2) {
            return List.of();
        }
        Set<String> lots = purchase.mentions().stream()
                .map(mention -> Folded.of(mention.lot()))
                .filter(lot -> !lot.isEmpty())
                .collect(Collectors.toSet());
        List<String> won = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            if (lots.contains(Folded.of(prices.get(i).lot()))) {
                won.add(notice.suppliers().get(i));
            }
        }
        return won;
    }

    /** Whether it runs the regions of an American cloud in China. */
    private boolean isOperator(String name) {
        return catalogue.items().stream()
                .filter(item -> item.group() == Group.CHINA_OPERATED)
                .flatMap(item -> item.companies().stream())
                .anyMatch(company -> Folded.of(name).contains(Folded.of(company)));
    }

    /** Whether its name is that of the company that makes or runs a named item. */
    private boolean sellsItsOwn(String name) {
        String folded = Folded.of(name);
        return ownNames().stream().anyMatch(folded::contains);
    }

    private Set<String> ownNames() {
        return purchase.mentions().stream()
                .flatMap(mention -> items(mention))
                .flatMap(item -> Stream.concat(
                        catalogue.makerNames().getOrDefault(item.maker(), List.of()).stream(),
                        item.companies().stream()))
                .map(Folded::of)
                .filter(name -> name.length() > 1)
                .collect(Collectors.toSet());
    }

    private Stream<CatalogueItem> items(Mention mention) {
        return Stream.concat(Stream.of(mention.itemId()), mention.implied().stream())
                .flatMap(id -> catalogue.findItem(id).stream());
    }
}
