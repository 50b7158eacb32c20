package weir.notice.bid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.value.Money;
import weir.notice.value.MoneyContext;

/** Bids told by labels and sentences in running text: a name behind its label, and the price behind the next one. */
final class LineBids {

    /** Labels of this priority name a rank behind the first; labels of less say nothing of success. */
    private static final int RANKED = 85;

    /** Shapes in which nothing but the value can follow the label. */
    private static final Set<How> BESIDE = EnumSet.of(How.COLON, How.ROW_HEAD, How.KEY);

    private static final Set<NoticeField> ABOUT_BIDS = EnumSet.of(
            NoticeField.SUPPLIER,
            NoticeField.BIDDER,
            NoticeField.AWARD_AMOUNT,
            NoticeField.BID_AMOUNT,
            NoticeField.CONSORTIUM);

    private static final int PRICE_WITHIN = 400;
    private static final int LINES_OF_ONE = 6;
    private static final int LINES_BETWEEN_NAMES = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_KEY = 120;
    private static final int DIGITS_OF_PRICE = 4;
    private static final int SIGNS = 2;

    private final BidScan scan;
    private final Ranks ranks;
    private final List<Bid> bids = new ArrayList<>();
    private @Nullable Field last;
    private MoneyContext priceHead = MoneyContext.NONE;

    LineBids(BidScan scan) {
        this.scan = scan;
        this.ranks = new Ranks(scan);
    }

    List<Bid> read() {
        for (Field field : scan.fields().all()) {
            boolean inTable = field.how() == How.COLUMN_HEAD || field.how() == How.GLUED_HEADS;
            if (!inTable && ABOUT_BIDS.contains(field.field()) && !scan.isExcluded(field)) {
                add(field);
            }
        }
        return bids;
    }

    private void add(Field field) {
        switch (field.field()) {
            case AWARD_AMOUNT, BID_AMOUNT -> addPrice(field);
            case CONSORTIUM -> addMember(field);
            default -> addBid(field);
        }
    }

    private void addBid(Field field) {
        addListed(field);
        if (field.how() == How.KEY && field.value().length() > LONGEST_KEY) {
            return;
        }
        boolean announced = field.field() == NoticeField.SUPPLIER && BESIDE.contains(field.how());
        List<Span> names = scan.names(field.value(), announced);
        if (field.how() == How.PATTERN) {
            names = names.stream().filter(name -> isBeside(field, name)).toList();
        }
        if (names.isEmpty()) {
            return;
        }
        if (names.size() > 1 && isConsortium(field, names)) {
            bids.add(new Bid(names, standing(field, Ranks.NONE), field.lot(), null, field.rule(), -1));
        } else {
            addRanked(field, names);
        }
        last = field;
    }

    /** Names on lines of their own below a head that announces bidders, the other cells of their rows between them. */
    private void addListed(Field field) {
        if (field.how() != How.OWN_LINE || field.field() != NoticeField.BIDDER || field.priority() >= RANKED) {
            return;
        }
        int at = field.label().end() + 1;
        int lines = 0;
        while (at < scan.text().length() && lines < LINES_BETWEEN_NAMES) {
            int end = lineEnd(at, scan.text().length());
            Span line = new Span(at, end);
            List<Span> names = line.length() <= LONGEST_NAME ? scan.bodies(line) : List.of();
            lines++;
            if (names.size() == 1 && scan.folded(names.getFirst()).equals(scan.folded(line))) {
                bids.add(new Bid(names, Bid.Standing.NAMED, field.lot(), null, field.rule(), -1));
                lines = 0;
            } else if (endsList(line)) {
                return;
            }
            at = end + 1;
        }
    }

    private boolean endsList(Span line) {
        return line.length() > 0
                && line.length() <= LONGEST_LABEL
                && scan.words().has(scan.folded(line), BidWords.Role.NO_BIDDER);
    }

    private int lineEnd(int at, int end) {
        int line = scan.text().indexOf('\n', at);
        return line < 0 || line > end ? end : line;
    }

    /** Whether a name stands where the words of its sentence pattern are: behind them at once, or right before them. */
    private boolean isBeside(Field field, Span name) {
        boolean opens = field.labelWords().startsWith("…");
        boolean closes = field.labelWords().endsWith("…");
        int before = scan.folded(new Span(field.value().start(), name.start())).length();
        int behind = scan.folded(
                        new Span(name.end(), Math.max(name.end(), field.value().end())))
                .length();
        return (opens && closes) || (!opens && !closes) || (closes ? before : behind) <= SIGNS;
    }

    /** Whether several names are one bidder: a word says so, or all but the first stand in brackets at the end. */
    private boolean isConsortium(Field field, List<Span> names) {
        if (scan.words().has(scan.folded(field.value()), BidWords.Role.CONSORTIUM)) {
            return true;
        }
        String between = scan.text()
                .substring(names.getFirst().end(), names.get(1).start())
                .strip();
        String behind = scan.text()
                .substring(
                        names.getLast().end(),
                        Math.max(names.getLast().end(), field.value().end()))
                .strip();
        return (between.equals("(") || between.equals("（")) && (behind.equals(")") || behind.equals("）"));
    }

    private void addRanked(Field field, List<Span> names) {
        boolean single = names.size() == 1;
        int[] found = single ? new int[] {ranks.before(field.label())} : ranks.of(names);
        for (int i = 0; i < found.length; i++) {
            Bid.Price price = single ? priceOf(names.getFirst(), field) : null;
            Bid.Standing standing = single ? standing(field, found[i]) : ofSeveral(field, found[i]);
            bids.add(new Bid(List.of(names.get(i)), standing, field.lot(), price, field.rule(), -1));
        }
    }

    private static Bid.Standing standing(Field field, int rank) {
        if (rank > Ranks.NONE) {
            return rank == 1 ? Bid.Standing.FIRST : Bid.Standing.BEHIND;
        }
        if (field.field() == NoticeField.SUPPLIER) {
            return Bid.Standing.FIRST;
        }
        if (field.priority() >= RANKED) {
            return Bid.Standing.BEHIND;
        }
        boolean listed = field.how() == How.KEY
                || field.section().isWithin("award_info")
                || field.section().isWithin("supplier_info");
        return listed ? Bid.Standing.LISTED : Bid.Standing.NAMED;
    }

    private static Bid.Standing ofSeveral(Field field, int rank) {
        boolean candidates = field.labelWords().contains("候选") || field.how() == How.PATTERN;
        return rank == Ranks.NONE && candidates ? Bid.Standing.LISTED : standing(field, rank);
    }

    private Bid.@Nullable Price priceOf(Span name, Field field) {
        Money money = scan.moneyBehind(name, field.value());
        if (money == null && (field.how() == How.OWN_LINE || field.how() == How.NEXT_LINE)) {
            money = priceBelow(field);
        }
        return money == null ? null : new Bid.Price(money, false, field.rule());
    }

    /** The first line below a name that is nothing but a price, where the cells of a row became lines. */
    private @Nullable Money priceBelow(Field field) {
        int at = lineEnd(field.value().end(), field.region().end()) + 1;
        for (int line = 0; line < LINES_OF_ONE && at < field.region().end(); line++) {
            int end = lineEnd(at, field.region().end());
            Span span = new Span(at, end);
            for (Money money : scan.moneyReader().read(scan.text(), span, priceHead)) {
                boolean alone =
                        scan.folded(span).length() - scan.folded(money.span()).length() <= 1;
                boolean price = money.marked()
                        || money.number().precision() - money.number().scale() >= DIGITS_OF_PRICE
                        || priceHead.factor() != null;
                if (alone && price && !money.isPlaceholder()) {
                    return money;
                }
            }
            at = end + 1;
        }
        return null;
    }

    private void addPrice(Field field) {
        MoneyContext head = scan.sums().context(scan.fields(), field);
        priceHead = head.factor() == null ? priceHead : head;
        if (last == null
                || bids.isEmpty()
                || field.value().start() - last.value().start() > PRICE_WITHIN) {
            return;
        }
        boolean award = field.field() == NoticeField.AWARD_AMOUNT;
        Bid bid = bids.getLast();
        if (field.how() == How.PATTERN && bid.standing() == Bid.Standing.BEHIND && isNextSentence(field)) {
            return;
        }
        boolean better = bid.price() == null || (award && !bid.price().award());
        Money money = better ? scan.money(field) : null;
        if (money != null) {
            bids.set(bids.size() - 1, bid.with(new Bid.Price(money, award, field.rule())));
        }
    }

    /** Whether a sentence ends between the last bidder's name and a price; it is then the award's and not that bidder's. */
    private boolean isNextSentence(Field field) {
        int name = bids.getLast().names().getLast().end();
        String between = name >= field.value().start()
                ? ""
                : scan.text().substring(name, field.value().start());
        return between.contains("；") || between.contains("。") || between.contains(";");
    }

    /** Joins the members named behind a bidder to its bid. */
    private void addMember(Field field) {
        if (last == null
                || bids.isEmpty()
                || field.value().start() - last.value().start() > PRICE_WITHIN) {
            return;
        }
        List<Span> names = new ArrayList<>(bids.getLast().names());
        for (Span name : scan.bodies(field.value())) {
            if (names.stream().noneMatch(known -> scan.folded(known).equals(scan.folded(name)))) {
                names.add(name);
            }
        }
        Bid bid = bids.getLast();
        bids.set(bids.size() - 1, new Bid(names, bid.standing(), bid.lot(), bid.price(), bid.rule(), bid.table()));
    }
}
