package weir.notice.bid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.value.Money;

/** Bids in the rows of tables: a name, perhaps a rank, perhaps a price. */
final class RowBids {

    private record Place(int table, int row) {}

    private final BidScan scan;

    RowBids(BidScan scan) {
        this.scan = scan;
    }

    List<Bid> read() {
        Map<Place, List<Field>> rows = new LinkedHashMap<>();
        for (Field field : scan.fields().all()) {
            if (field.table() >= 0 && field.how() == How.COLUMN_HEAD) {
                rows.computeIfAbsent(new Place(field.table(), field.row()), key -> new ArrayList<>())
                        .add(field);
            }
        }
        List<Bid> bids = new ArrayList<>();
        for (List<Field> row : rows.values()) {
            Bid bid = bid(row);
            if (bid != null) {
                bids.add(bid);
            }
        }
        return bids;
    }

    private @Nullable Bid bid(List<Field> row) {
        Field name = first(row, NoticeField.SUPPLIER);
        Field bidder = name == null ? first(row, NoticeField.BIDDER) : name;
        if (bidder == null || scan.isExcluded(bidder)) {
            return null;
        }
        List<Span> names = scan.names(bidder.value(), bidder.field() == NoticeField.SUPPLIER);
        if (names.isEmpty()) {
            return null;
        }
        Bid.Price price = price(row);
        boolean awarded = price != null && price.award();
        boolean items = bidder.section().isWithin("items") || first(row, NoticeField.ITEM_UNIT_PRICE) != null;
        if (items && !awarded) {
            return new Bid(names, Bid.Standing.NAMED, bidder.lot(), null, bidder.rule(), bidder.table());
        }
        Bid.Standing standing = items ? Bid.Standing.FIRST : standing(row, bidder);
        return new Bid(names, standing, bidder.lot(), price, bidder.rule(), bidder.table());
    }

    private Bid.Standing standing(List<Field> row, Field bidder) {
        Field rank = first(row, NoticeField.RANK);
        if (rank != null) {
            String words = scan.folded(rank.value());
            if (scan.words().is(words, BidWords.Role.FIRST)) {
                return Bid.Standing.FIRST;
            }
            if (scan.words().is(words, BidWords.Role.BEHIND)) {
                return Bid.Standing.BEHIND;
            }
        }
        if (bidder.labelWords().contains("候选")) {
            return Bid.Standing.LISTED;
        }
        if (bidder.field() != NoticeField.SUPPLIER) {
            return Bid.Standing.NAMED;
        }
        boolean winners = scan.words().has(bidder.labelWords(), BidWords.Role.WINNER);
        return winners || first(row, NoticeField.AWARD_AMOUNT) != null ? Bid.Standing.FIRST : Bid.Standing.LISTED;
    }

    private Bid.@Nullable Price price(List<Field> row) {
        for (NoticeField wanted : List.of(NoticeField.AWARD_AMOUNT, NoticeField.BID_AMOUNT)) {
            for (Field field : row) {
                Money money = field.field() == wanted && !scan.isExcluded(field) ? scan.money(field) : null;
                if (money != null) {
                    return new Bid.Price(money, wanted == NoticeField.AWARD_AMOUNT, field.rule());
                }
            }
        }
        return null;
    }

    private static @Nullable Field first(List<Field> row, NoticeField wanted) {
        for (Field field : row) {
            if (field.field() == wanted) {
                return field;
            }
        }
        return null;
    }
}
