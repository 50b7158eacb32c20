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

    private static final int LONGEST_PART = 4;

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
        boolean announced = bidder.field() == NoticeField.SUPPLIER || isCompany(bidder.value());
        List<Span> names = whole(scan.names(bidder.value(), announced), bidder.value());
        if (names.isEmpty()) {
            return null;
        }
        names = withMembers(names, row);
        Bid.Price price = price(row);
        boolean awarded = price != null && price.award();
        boolean items = bidder.section().isWithin("items") || first(row, NoticeField.ITEM_UNIT_PRICE) != null;
        if (items && !awarded) {
            return new Bid(names, Bid.Standing.NAMED, bidder.lot(), null, bidder.rule(), bidder.table());
        }
        Bid.Standing standing = items ? Bid.Standing.FIRST : standing(row, bidder);
        return new Bid(names, standing, bidder.lot(), price, bidder.rule(), bidder.table());
    }

    /** Whether a cell ends as the name of a company does, what stands in brackets behind it aside. */
    private boolean isCompany(Span cell) {
        String words = scan.folded(cell);
        int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        return scan.words().endsWith(bracket > 0 ? words.substring(0, bracket) : words, BidWords.Role.COMPANY);
    }

    /** A name that reaches to the end of its cell begins where the cell does, for blanks inside may have broken it. */
    private List<Span> whole(List<Span> names, Span cell) {
        if (names.size() != 1
                || names.getFirst().end() != cell.end()
                || names.getFirst().start() == cell.start()) {
            return names;
        }
        String before = scan.folded(new Span(cell.start(), names.getFirst().start()));
        boolean part = before.length() <= LONGEST_PART && before.chars().allMatch(Character::isIdeographic);
        return part ? List.of(cell) : names;
    }

    /** The members of a consortium that stand in a column of their own. */
    private List<Span> withMembers(List<Span> names, List<Field> row) {
        List<Span> all = new ArrayList<>(names);
        for (Field field : row) {
            List<Span> members = field.field() == NoticeField.CONSORTIUM ? scan.bodies(field.value()) : List.of();
            members.stream()
                    .filter(member ->
                            names.stream().noneMatch(name -> scan.folded(name).equals(scan.folded(member))))
                    .forEach(all::add);
        }
        return all;
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
