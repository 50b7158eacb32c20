package weir.finding;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.Quote;
import weir.notice.Notice;
import weir.technology.Mention;

/** The words of the notices that a finding rests on, notice by notice. */
final class EvidenceList {

    private final Purchase purchase;
    private final List<PurchaseMoney.Place> money;
    private final List<Finding.Evidence> evidence = new ArrayList<>();

    EvidenceList(Purchase purchase, List<PurchaseMoney.Place> money) {
        this.purchase = purchase;
        this.money = money;
    }

    List<Finding.Evidence> list() {
        for (Purchase.Member member : purchase.members()) {
            Notice notice = member.notice();
            quote(notice, "notice_type");
            quote(notice, "buyer");
            quote(notice, "project_number");
            quote(notice, "dates.published");
            mentions(member);
            for (int i = 0; i < notice.suppliers().size(); i++) {
                quote(notice, "suppliers[" + i + "]");
            }
            money.stream()
                    .filter(place -> place.notice().equals(notice))
                    .forEach(place -> quote(notice, "amounts[" + place.index() + "]"));
        }
        return evidence;
    }

    private void mentions(Purchase.Member member) {
        List<Mention> technology = member.notice().technology();
        for (int i = 0; i < technology.size(); i++) {
            Mention mention = technology.get(i);
            if (member.carrying().contains(mention)) {
                String field = "technology[" + i + "]";
                evidence.add(new Finding.Evidence(
                        member.notice().id(), field, mention.start(), mention.end(), mention.text()));
                quote(member.notice(), field + ".stance");
                quote(member.notice(), field + ".quantity");
            }
        }
    }

    private void quote(Notice notice, String field) {
        for (Quote quote : notice.evidence().getOrDefault(field, List.of())) {
            evidence.add(new Finding.Evidence(notice.id(), field, quote.start(), quote.end(), quote.quote()));
        }
    }
}
