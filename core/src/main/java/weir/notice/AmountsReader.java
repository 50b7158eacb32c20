package weir.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.bid.Bid;
import weir.notice.bid.Outcome;
import weir.notice.bid.SumReader;
import weir.notice.field.Candidate;
import weir.notice.field.Contexts;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.How;
import weir.notice.field.NoticeField;
import weir.notice.value.Money;

/**
 * Reads the sums of a purchase: budget and ceiling, what it was awarded for, what was contracted. A total and its lots are both given
 * where both are written; nothing is added up. Of candidates only the first one's bid is an award.
 */
final class AmountsReader {

    private static final Set<NoticeType> WITH_AWARD = EnumSet.of(
            NoticeType.AWARD,
            NoticeType.CANDIDATE,
            NoticeType.CORRECTION,
            NoticeType.SINGLE_SOURCE,
            NoticeType.CONTRACT,
            NoticeType.OTHER);
    private static final int SURE = 80;

    /** A sum and where it was found. */
    private record Found(
            Amount.Kind kind, Money money, @Nullable String lot, String rule, int priority, boolean item) {}

    private record Key(Amount.Kind kind, BigDecimal value, String currency) {}

    private final SumReader sums;
    private final Contexts contexts;

    AmountsReader(SumReader sums, Contexts contexts) {
        this.sums = sums;
        this.contexts = contexts;
    }

    List<Candidate<Amount>> read(Fields fields, NoticeType type, Outcome outcome) {
        List<Found> found = new ArrayList<>();
        plans(fields, found);
        if (type == NoticeType.CONTRACT || type == NoticeType.ACCEPTANCE || type == NoticeType.OTHER) {
            contracts(fields, found);
        }
        if (WITH_AWARD.contains(type)) {
            awards(fields, outcome, found);
        }
        return amounts(fields.document().text(), UnitCheck.checked(found, Found::money, AmountsReader::with));
    }

    private static Found with(Found found, Money money) {
        return new Found(found.kind(), money, found.lot(), found.rule(), found.priority(), found.item());
    }

    /** Budgets and ceilings. */
    private void plans(Fields fields, List<Found> found) {
        Set<Integer> itemTables = itemTables(fields);
        for (Field field : fields.of(NoticeField.BUDGET, NoticeField.CEILING)) {
            Amount.Kind kind = field.field() == NoticeField.BUDGET ? Amount.Kind.BUDGET : Amount.Kind.CEILING;
            Found sum = sum(fields, field, kind, itemTables.contains(field.table()) && field.lot() == null);
            if (sum != null) {
                found.add(sum);
                if (kind == Amount.Kind.BUDGET && contexts.alsoMeans(NoticeField.CEILING, bracketed(fields, field))) {
                    found.add(new Found(
                            Amount.Kind.CEILING, sum.money(), sum.lot(), sum.rule(), sum.priority(), sum.item()));
                }
            }
        }
        boolean sure = found.stream().anyMatch(sum -> sum.priority() >= SURE && !sum.item());
        found.removeIf(sum -> sure && (sum.priority() < SURE || sum.item()));
    }

    private static Set<Integer> itemTables(Fields fields) {
        Set<Integer> tables = new HashSet<>();
        fields.of(NoticeField.ITEM_NAME, NoticeField.ITEM_QUANTITY).forEach(field -> tables.add(field.table()));
        tables.remove(-1);
        return tables;
    }

    /** What stands between a label and its value; the head of a column has its brackets in itself. */
    private static String bracketed(Fields fields, Field field) {
        int start = field.label().end();
        if (field.how() == How.COLUMN_HEAD) {
            return field.label().of(fields.document().text());
        }
        return start >= field.value().start()
                ? ""
                : fields.document().text().substring(start, field.value().start());
    }

    private void contracts(Fields fields, List<Found> found) {
        for (Field field : fields.of(NoticeField.CONTRACT_AMOUNT)) {
            Found sum = sum(fields, field, Amount.Kind.CONTRACT, false);
            if (sum != null) {
                found.add(sum);
            }
        }
    }

    private @Nullable Found sum(Fields fields, Field field, Amount.Kind kind, boolean item) {
        if (field.section().isQuiet() || field.how() == How.GLUED_HEADS) {
            return null;
        }
        Money money = sums.money(fields, field);
        return money == null ? null : new Found(kind, money, field.lot(), field.rule(), field.priority(), item);
    }

    private void awards(Fields fields, Outcome outcome, List<Found> found) {
        Set<Span> ofBidders = new HashSet<>();
        for (Bid bid : outcome.all()) {
            if (bid.price() != null) {
                ofBidders.add(bid.price().money().span());
            }
        }
        boolean named = outcome.first().stream()
                .anyMatch(bid -> bid.price() != null && bid.price().award());
        for (Bid bid : outcome.first()) {
            Bid.Price price = bid.price();
            if (price != null && (price.award() || !named)) {
                found.add(new Found(Amount.Kind.AWARD, price.money(), bid.lot(), price.rule(), SURE, false));
            }
        }
        Set<Integer> itemTables = itemTables(fields);
        for (Field field : fields.of(NoticeField.AWARD_AMOUNT)) {
            boolean item = itemTables.contains(field.table()) && field.lot() == null;
            Found sum = item ? null : sum(fields, field, Amount.Kind.AWARD, false);
            if (sum != null && !ofBidders.contains(sum.money().span())) {
                found.add(sum);
            }
        }
    }

    private static List<Candidate<Amount>> amounts(String text, List<Found> found) {
        Map<Key, Candidate<Amount>> amounts = new LinkedHashMap<>();
        for (Found sum : found) {
            Money money = sum.money();
            BigDecimal value = money.value().stripTrailingZeros();
            Key key = new Key(sum.kind(), value, money.currency());
            BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
            Amount amount = new Amount(
                    sum.kind(),
                    plain,
                    money.currency(),
                    money.currency().equals("CNY") ? plain : null,
                    Words.of(text, money.span()),
                    sum.lot());
            amounts.putIfAbsent(key, Candidate.of(amount, sum.priority(), text, money.span(), sum.rule()));
        }
        return List.copyOf(amounts.values());
    }
}
