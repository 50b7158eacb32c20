package weir.notice.bid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.value.Money;
import weir.notice.value.MoneyContext;
import weir.notice.value.PlainNumber;

/**
 * Bids in tables whose cells ran together: 排序名称投标价格1甲公司¥417,360.00…2乙公司…. A row is what stands from one name to the next;
 * ranks are the numbers 1, 2, 3 glued to the names or to the prices.
 */
final class GluedBids {

    private static final int LONGEST = 6000;

    private final BidScan scan;
    private final Set<String> strangers;

    /**
     * @param strangers folded names of bodies that are no bidders, such as the buyer
     */
    GluedBids(BidScan scan, Set<String> strangers) {
        this.scan = scan;
        this.strangers = strangers;
    }

    List<Bid> read() {
        Map<Span, List<Field>> tables = new LinkedHashMap<>();
        for (Field field : scan.fields().all()) {
            if (field.how() == How.GLUED_HEADS && field.value().length() <= LONGEST && !scan.isExcluded(field)) {
                tables.computeIfAbsent(field.value(), key -> new ArrayList<>()).add(field);
            }
        }
        List<Bid> bids = new ArrayList<>();
        tables.forEach((value, heads) -> {
            if (isAboutBids(heads)) {
                bids.addAll(new Table(value, heads).bids());
            }
        });
        return bids;
    }

    private static boolean isAboutBids(List<Field> heads) {
        return heads.stream().anyMatch(head -> switch (head.field()) {
            case SUPPLIER, BIDDER, AWARD_AMOUNT, BID_AMOUNT, RANK -> true;
            default -> false;
        });
    }

    /** One such table. */
    private final class Table {
        private final Span value;
        private final List<Field> heads;
        private final List<Span> names = new ArrayList<>();

        Table(Span value, List<Field> heads) {
            this.value = value;
            this.heads = heads;
            for (Span name : scan.bodies(value)) {
                if (strangers.stream().noneMatch(stranger -> stranger.contains(scan.folded(name)))) {
                    names.add(name);
                }
            }
        }

        List<Bid> bids() {
            List<Bid> bids = new ArrayList<>();
            for (int row = 0; row < names.size(); row++) {
                int end = row + 1 < names.size() ? names.get(row + 1).start() : value.end();
                bids.add(bid(row, new Span(names.get(row).end(), end)));
            }
            return bids;
        }

        private Bid bid(int row, Span rest) {
            List<Money> prices = prices(row, rest);
            int award = column(NoticeField.AWARD_AMOUNT);
            int bid = column(NoticeField.BID_AMOUNT);
            boolean won = award >= 0 && Math.max(prices.size(), sums(rest)) > award;
            int column = award >= 0 ? award : bid;
            Money money = column >= 0 && column < prices.size() ? prices.get(column) : null;
            Field head = head(NoticeField.SUPPLIER, NoticeField.BIDDER);
            String rule = head == null ? heads.getFirst().rule() : head.rule();
            Bid.Price price = money == null || money.isPlaceholder() ? null : new Bid.Price(money, award >= 0, rule);
            return new Bid(
                    List.of(names.get(row)),
                    standing(row, rest, award >= 0, won),
                    heads.getFirst().lot(),
                    price,
                    rule,
                    -1);
        }

        private Bid.Standing standing(int row, Span rest, boolean awards, boolean won) {
            if (scan.words().has(scan.folded(rest), BidWords.Role.REJECTED)) {
                return Bid.Standing.BEHIND;
            }
            if (awards) {
                return won || names.size() == 1 ? Bid.Standing.FIRST : Bid.Standing.BEHIND;
            }
            int rank = rankBefore(row);
            if (rank == 1) {
                return Bid.Standing.FIRST;
            }
            if (rank > 1) {
                return Bid.Standing.BEHIND;
            }
            Field head = head(NoticeField.SUPPLIER, NoticeField.BIDDER);
            if (head == null) {
                return head(NoticeField.RANK) == null ? Bid.Standing.NAMED : Bid.Standing.LISTED;
            }
            boolean winners = scan.words().has(head.labelWords(), BidWords.Role.WINNER);
            if (head.field() == NoticeField.SUPPLIER && winners && head(NoticeField.RANK) == null) {
                return Bid.Standing.FIRST;
            }
            boolean list =
                    head.field() == NoticeField.SUPPLIER || head.labelWords().contains("候选");
            return list || head(NoticeField.RANK) != null ? Bid.Standing.LISTED : Bid.Standing.NAMED;
        }

        /** The number glued to the front of a name, where a rank is among the heads; 0 for none. */
        private int rankBefore(int row) {
            int at = names.get(row).start();
            int digit = at > value.start() ? PlainNumber.digit(scan.text().charAt(at - 1)) : -1;
            boolean leads = head(NoticeField.RANK) != null && heads.getFirst().field() == NoticeField.RANK;
            return leads && digit == row + 1 ? digit : 0;
        }

        /** Which sum of a row stands below the head of this kind; -1 where no head is of it. */
        private int column(NoticeField wanted) {
            int column = 0;
            for (Field head : heads) {
                if (head.field() == wanted) {
                    return column;
                }
                if (isSum(head.field())) {
                    column++;
                }
            }
            return -1;
        }

        private static boolean isSum(NoticeField field) {
            return switch (field) {
                case AWARD_AMOUNT, BID_AMOUNT, ITEM_UNIT_PRICE, BUDGET, CEILING -> true;
                default -> false;
            };
        }

        private @Nullable Field head(NoticeField... wanted) {
            for (Field head : heads) {
                for (NoticeField field : wanted) {
                    if (head.field() == field) {
                        return head;
                    }
                }
            }
            return null;
        }

        private List<Money> prices(int row, Span rest) {
            MoneyContext context = context();
            List<Money> prices = new ArrayList<>();
            List<Money> sums = scan.moneyReader().read(scan.text(), rest, context);
            boolean marked = sums.stream().anyMatch(Money::marked);
            for (Money money : sums) {
                if (money.marked() || (!marked && context.factor() != null)) {
                    prices.add(withoutRank(row, money));
                }
            }
            return prices;
        }

        /** How many sums with 元 stand there, masked ones included. */
        private int sums(Span rest) {
            int count = 0;
            for (int i = rest.start() + 1; i < rest.end(); i++) {
                if (scan.text().charAt(i) == '元'
                        && PlainNumber.digit(scan.text().charAt(i - 1)) >= 0) {
                    count++;
                }
            }
            return count;
        }

        private MoneyContext context() {
            for (Field head : heads) {
                if (isSum(head.field())) {
                    int end = Math.min(head.label().end() + 12, scan.text().length());
                    MoneyContext context = scan.moneyReader()
                            .context(scan.text().substring(head.label().start(), end));
                    if (context.factor() != null) {
                        return context;
                    }
                }
            }
            return MoneyContext.NONE;
        }

        /** A price whose last decimal is the rank of its row: ¥439.201 of the first. */
        private Money withoutRank(int row, Money money) {
            boolean last = heads.getLast().field() == NoticeField.RANK;
            int scale = money.number().scale();
            int digit =
                    money.number().unscaledValue().mod(java.math.BigInteger.TEN).intValue();
            if (!last || scale < 3 || digit != row + 1 || money.unitWritten()) {
                return money;
            }
            Span span = new Span(money.span().start(), money.span().end() - 1);
            return money.withNumber(money.number().setScale(scale - 1, java.math.RoundingMode.DOWN), span);
        }
    }
}
