package weir.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.money.Dollars;
import weir.money.ExchangeRates;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeType;
import weir.technology.Mention;

/**
 * The money of a purchase with its words: the amount the process gives, and where the notices write it. A sum in another currency stands
 * as written, for it has no place in the process.
 */
final class PurchaseMoney {

    private static final List<Amount.Kind> FURTHEST_FIRST =
            List.of(Amount.Kind.CONTRACT, Amount.Kind.AWARD, Amount.Kind.BUDGET, Amount.Kind.CEILING);

    /** An amount and where it stands. */
    record Place(Notice notice, int index) {

        Amount amount() {
            return notice.amounts().get(index);
        }
    }

    private final Purchase purchase;
    private final List<Place> places;

    PurchaseMoney(Purchase purchase) {
        this.purchase = purchase;
        BigDecimal yuan = purchase.process().amountCny();
        places = yuan == null ? foreign() : written(yuan);
    }

    /** The places in the notices that the sum stands at, as far as they are found. */
    List<Place> places() {
        return places;
    }

    /** The money in yuan and dollars; nothing where no notice tells an amount. */
    Optional<Finding.Money> find(ExchangeRates rates, @Nullable BigDecimal givenRate) {
        BigDecimal yuan = purchase.process().amountCny();
        Amount.Kind basis = purchase.process().amountBasis();
        if (yuan != null && basis != null) {
            Optional<Dollars> dollars = dollars(yuan, rates, givenRate);
            return Optional.of(new Finding.Money(
                    basis,
                    isPreliminary(basis),
                    yuan,
                    "CNY",
                    yuan,
                    dollars.map(Dollars::usd).orElse(null),
                    dollars.map(Dollars::rate).orElse(null),
                    dollars.map(Dollars::rateDate).orElse(null),
                    dollars.map(Dollars::basis).orElse(null),
                    asWritten(yuan)));
        }
        return places.stream().findFirst().map(PurchaseMoney::foreign);
    }

    private Optional<Dollars> dollars(BigDecimal yuan, ExchangeRates rates, @Nullable BigDecimal givenRate) {
        return givenRate != null
                ? Optional.of(rates.usd(yuan, givenRate))
                : purchase.findDayOfNaming().flatMap(day -> rates.usd(yuan, day));
    }

    private static Finding.Money foreign(Place place) {
        Amount amount = place.amount();
        boolean dollars = amount.currency().equals("USD");
        return new Finding.Money(
                amount.kind(),
                amount.kind() == Amount.Kind.AWARD && isProposal(place.notice()),
                amount.value(),
                amount.currency(),
                null,
                dollars ? amount.value() : null,
                null,
                null,
                null,
                amount.asWritten());
    }

    private boolean isPreliminary(Amount.Kind basis) {
        return basis == Amount.Kind.AWARD
                && !places.isEmpty()
                && places.stream().allMatch(place -> isProposal(place.notice()));
    }

    private static boolean isProposal(Notice notice) {
        return notice.preliminary()
                || notice.noticeType() == NoticeType.CANDIDATE
                || notice.noticeType() == NoticeType.SINGLE_SOURCE;
    }

    private String asWritten(BigDecimal yuan) {
        return places.isEmpty()
                ? yuan.toPlainString() + "元"
                : places.stream()
                        .map(place -> place.amount().asWritten())
                        .distinct()
                        .collect(Collectors.joining(" + "));
    }

    /** One amount that is the sum, in the latest notice that has it; else those of the lots on topic; else all of the kind. */
    private List<Place> written(BigDecimal yuan) {
        List<Place> ofKind =
                places(amount -> amount.kind() == purchase.process().amountBasis() && amount.valueCny() != null);
        Optional<Place> whole = ofKind.stream()
                .filter(place -> yuan.compareTo(place.amount().valueCny()) == 0)
                .reduce((earlier, later) -> later);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Set<String> lots = purchase.mentions().stream()
                .map(Mention::lot)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Place> ofLots = ofKind.stream()
                .filter(place -> place.amount().lot() != null
                        && lots.contains(place.amount().lot()))
                .toList();
        return ofLots.isEmpty() ? ofKind : ofLots;
    }

    private List<Place> foreign() {
        return FURTHEST_FIRST.stream()
                .map(kind -> places(amount -> amount.kind() == kind && amount.valueCny() == null))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> List.of(found.getLast()))
                .orElse(List.of());
    }

    private List<Place> places(java.util.function.Predicate<Amount> wanted) {
        List<Place> found = new ArrayList<>();
        for (Notice notice : purchase.notices()) {
            for (int i = 0; i < notice.amounts().size(); i++) {
                if (wanted.test(notice.amounts().get(i))) {
                    found.add(new Place(notice, i));
                }
            }
        }
        return found;
    }
}
