package weir.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeType;
import weir.technology.Mention;

/**
 * Chooses the money of a purchase: of the contract, else the award, else the budget, else the ceiling, each as last published. Where the
 * items are named for certain lots only, the money of these lots counts.
 */
final class PurchaseMoney {

    private static final List<Amount.Kind> FURTHEST_FIRST =
            List.of(Amount.Kind.CONTRACT, Amount.Kind.AWARD, Amount.Kind.BUDGET, Amount.Kind.CEILING);

    private PurchaseMoney() {}

    static Optional<Finding.Money> find(Purchase purchase) {
        return FURTHEST_FIRST.stream()
                .flatMap(kind -> findNotice(purchase, kind).stream().map(notice -> money(purchase, notice, kind)))
                .findFirst();
    }

    /** The notice whose amounts of this kind hold: the last one, but a ranking of candidates only where no award was read. */
    static Optional<Notice> findNotice(Purchase purchase, Amount.Kind kind) {
        List<Notice> with = purchase.notices().stream()
                .filter(notice -> notice.amounts().stream().anyMatch(amount -> amount.kind() == kind))
                .toList();
        Optional<Notice> last = with.stream()
                .filter(notice -> notice.noticeType() != NoticeType.CANDIDATE)
                .reduce((earlier, later) -> later);
        return last.or(() -> with.stream().reduce((earlier, later) -> later));
    }

    private static Finding.Money money(Purchase purchase, Notice notice, Amount.Kind kind) {
        List<Amount> chosen = chosen(purchase, notice, kind);
        Amount first = chosen.getFirst();
        BigDecimal value = chosen.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String written = chosen.stream().map(Amount::asWritten).collect(Collectors.joining(" + "));
        return new Finding.Money(
                kind, isPreliminary(notice, kind), value, first.currency(), cny(chosen), null, null, null, written);
    }

    /** A price in a ranking or proposal; a budget is what it is in any notice. */
    private static boolean isPreliminary(Notice notice, Amount.Kind kind) {
        boolean proposal = notice.preliminary()
                || notice.noticeType() == NoticeType.CANDIDATE
                || notice.noticeType() == NoticeType.SINGLE_SOURCE;
        return proposal && kind == Amount.Kind.AWARD;
    }

    /** The amounts that make up the sum, all of one currency. */
    static List<Amount> chosen(Purchase purchase, Notice notice, Amount.Kind kind) {
        List<Amount> all = notice.amounts().stream()
                .filter(amount -> amount.kind() == kind)
                .toList();
        String currency = all.getFirst().currency();
        List<Amount> alike = all.stream()
                .filter(amount -> amount.currency().equals(currency))
                .toList();
        Set<String> lots = lotsOnTopic(purchase);
        List<Amount> ofLots = alike.stream()
                .filter(amount -> amount.lot() != null && lots.contains(amount.lot()))
                .toList();
        if (!ofLots.isEmpty()) {
            return ofLots;
        }
        Optional<Amount> whole =
                alike.stream().filter(amount -> amount.lot() == null).findFirst();
        return whole.map(List::of).orElse(alike);
    }

    /** The lots the items are named for; none where an item is named for the whole purchase. */
    private static Set<String> lotsOnTopic(Purchase purchase) {
        List<Mention> mentions = purchase.mentions();
        return mentions.stream().anyMatch(mention -> mention.lot() == null)
                ? Set.of()
                : mentions.stream().map(Mention::lot).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static @Nullable BigDecimal cny(List<Amount> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            if (amount.valueCny() == null) {
                return null;
            }
            sum = sum.add(amount.valueCny());
        }
        return sum;
    }
}
