package weir.notice.bid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.value.Money;

/** Bids told by labels in running text: a name behind its label, and the price behind the next one. */
final class LineBids {

    private static final int PRICE_WITHIN = 400;

    private final BidScan scan;
    private final List<Bid> bids = new ArrayList<>();
    private @Nullable Field last;

    LineBids(BidScan scan) {
        this.scan = scan;
    }

    List<Bid> read() {
        for (Field field : scan.fields().all()) {
            if (field.how() == How.COLUMN_HEAD || field.how() == How.GLUED_HEADS || scan.isExcluded(field)) {
                continue;
            }
            switch (field.field()) {
                case SUPPLIER, BIDDER -> addBid(field);
                case AWARD_AMOUNT, BID_AMOUNT -> addPrice(field);
                case CONSORTIUM -> addMember(field);
                default -> {}
            }
        }
        return bids;
    }

    private void addBid(Field field) {
        List<Span> names = scan.names(field.value());
        if (names.isEmpty()) {
            return;
        }
        Bid.Standing standing = standing(field);
        if (names.size() == 1) {
            Money money = scan.moneyBehind(names.getFirst(), field.value());
            Bid.Price price = money == null ? null : new Bid.Price(money, false, field.rule());
            bids.add(new Bid(names, standing, field.lot(), price, field.rule(), -1));
        } else if (standing == Bid.Standing.FIRST || isConsortium(field)) {
            bids.add(new Bid(names, standing, field.lot(), null, field.rule(), -1));
        } else {
            names.forEach(name -> bids.add(new Bid(List.of(name), standing, field.lot(), null, field.rule(), -1)));
        }
        last = field;
    }

    private boolean isConsortium(Field field) {
        return scan.words().has(scan.folded(field.value()), BidWords.Role.CONSORTIUM);
    }

    private static Bid.Standing standing(Field field) {
        if (field.field() == NoticeField.SUPPLIER) {
            return Bid.Standing.FIRST;
        }
        return field.priority() >= RANKED ? Bid.Standing.BEHIND : Bid.Standing.NAMED;
    }

    /** Labels of this priority name a rank behind the first. */
    private static final int RANKED = 85;

    private void addPrice(Field field) {
        if (last == null
                || bids.isEmpty()
                || field.value().start() - last.value().start() > PRICE_WITHIN) {
            return;
        }
        boolean award = field.field() == NoticeField.AWARD_AMOUNT;
        Bid bid = bids.getLast();
        boolean better = bid.price() == null || (award && !bid.price().award());
        Money money = better ? scan.money(field) : null;
        if (money != null) {
            bids.set(bids.size() - 1, bid.with(new Bid.Price(money, award, field.rule())));
        }
    }

    /** Joins the members named behind a bidder to its bid. */
    private void addMember(Field field) {
        if (last == null
                || bids.isEmpty()
                || field.value().start() - last.value().start() > PRICE_WITHIN) {
            return;
        }
        List<Span> names = new ArrayList<>(bids.getLast().names());
        for (Span name : scan.organisations().names(scan.folded(), field.value())) {
            if (names.stream().noneMatch(known -> scan.folded(known).equals(scan.folded(name)))) {
                names.add(name);
            }
        }
        Bid bid = bids.getLast();
        bids.set(bids.size() - 1, new Bid(names, bid.standing(), bid.lot(), bid.price(), bid.rule(), bid.table()));
    }
}
