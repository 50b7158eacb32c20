package weir.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.notice.bid.SumReader;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.field.NoticeField;
import weir.notice.value.Money;
import weir.notice.value.MoneyReader;
import weir.notice.value.Numerals;
import weir.notice.value.Quantity;
import weir.notice.value.QuantityReader;

/**
 * Reads the main goods and services of a purchase from its tables and labelled lines. What only fills a cell is unknown; rows of losing
 * bidders, of sums and of lots that failed are left out. The keys of crawlers' records give none.
 */
final class ItemsReader {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_OTHER = 80;
    private static final Set<String> NOT_BOUGHT = Set.of("failed_info", "experience");

    private final ItemWords words;
    private final QuantityReader quantities;
    private final MoneyReader money;

    ItemsReader(Knowledge knowledge) {
        Numerals numerals = new Numerals(knowledge);
        words = new ItemWords(knowledge);
        quantities = new QuantityReader(numerals);
        money = new MoneyReader(knowledge, numerals);
    }

    /** One item with the words behind each of its values. */
    private record Found(Item item, ItemCells cells, Evidence evidence) {}

    /**
     * The items of a notice, their words kept as {@code items[0].name} and so on.
     *
     * @param winners names of the suppliers; empty where nobody has won or is proposed
     * @param losers names of bidders that were not successful
     */
    List<Item> read(Fields fields, List<String> winners, List<String> losers, Evidence evidence) {
        Bidders bidders = new Bidders(folded(winners), folded(losers));
        List<Found> found = ItemRows.of(fields).stream()
                .filter(cells -> isBought(fields, cells, bidders))
                .map(cells -> item(fields, cells))
                .filter(Objects::nonNull)
                .toList();
        boolean sure = found.stream().anyMatch(it -> isSure(it.cells()));
        List<Item> items = new ArrayList<>();
        Set<Item> seen = new HashSet<>();
        for (Found it : found) {
            if ((isSure(it.cells()) || !sure) && items.size() < NoticeReader.MOST_ITEMS && seen.add(it.item())) {
                it.evidence().moveTo(evidence, "items[" + items.size() + "].");
                items.add(it.item());
            }
        }
        if (items.isEmpty()) {
            new ItemClauses(fields, words, quantities).read().forEach(clause -> add(fields, clause, items, evidence));
        }
        return items;
    }

    private void add(Fields fields, ItemClauses.Clause clause, List<Item> items, Evidence evidence) {
        String text = fields.document().text();
        String name = Words.of(text, clause.name());
        Quantity quantity = clause.quantity();
        Item item = new Item(name, null, null, plain(quantity.number()), quantity.unit(), null, null);
        if (items.size() < NoticeReader.MOST_ITEMS && words.canBeItem(name) && !items.contains(item)) {
            String path = "items[" + items.size() + "].";
            evidence.put(path + "name", clause.nameQuotes(text));
            evidence.put(path + "quantity", clause.numberQuotes(text));
            evidence.put(path + "unit", clause.numberQuotes(text));
            items.add(item);
        }
    }

    private static boolean isSure(ItemCells cells) {
        return cells.isSure() || cells.tellsMore();
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Words::folded).toList();
    }

    /** Who won and who did not, folded. */
    private record Bidders(List<String> winners, List<String> losers) {

        boolean hasLost(String name) {
            return losers.stream().anyMatch(name::contains)
                    || (!winners.isEmpty()
                            && winners.stream().noneMatch(winner -> name.contains(winner) || winner.contains(name)));
        }
    }

    private static boolean isBought(Fields fields, ItemCells cells, Bidders bidders) {
        Field name = cells.find(NoticeField.ITEM_NAME).orElseThrow();
        boolean lost = cells.find(NoticeField.BIDDER)
                .or(() -> cells.find(NoticeField.SUPPLIER))
                .filter(bidder -> bidders.hasLost(Words.folded(fields.value(bidder))))
                .isPresent();
        return !lost && NOT_BOUGHT.stream().noneMatch(name.section()::isWithin);
    }

    private @Nullable Found item(Fields fields, ItemCells cells) {
        Evidence evidence = new Evidence();
        String name = name(fields, cells.find(NoticeField.ITEM_NAME).orElseThrow(), evidence);
        Optional<Field> amount = cells.find(NoticeField.ITEM_QUANTITY);
        if (name == null || amount.filter(cell -> isNoQuantity(fields, cell)).isPresent()) {
            return null;
        }
        Quantity quantity =
                amount.flatMap(cell -> quantities.read(fields.value(cell))).orElse(null);
        Item item = new Item(
                name,
                words(fields, cells, NoticeField.ITEM_BRAND, "brand", evidence),
                words(fields, cells, NoticeField.ITEM_MODEL, "model", evidence),
                quantity == null ? null : plain(quantity.number()),
                unit(fields, cells, quantity, evidence),
                unitPrice(fields, cells, evidence),
                lot(fields, cells, evidence));
        if (quantity != null) {
            keep(fields, "quantity", amount.orElseThrow(), evidence);
        }
        return new Found(item, cells, evidence);
    }

    /** The name without the signs before it that mark it as important. */
    private @Nullable String name(Fields fields, Field field, Evidence evidence) {
        String text = fields.document().text();
        int start = field.value().start();
        while (start < field.value().end()
                && !Character.isLetterOrDigit(text.charAt(start))
                && !isOpening(text, start)) {
            start++;
        }
        Span span = new Span(start, field.value().end());
        String name = Words.of(text, span);
        boolean named = name.length() <= LONGEST_NAME
                && !words.isPlaceholder(name)
                && words.canBeItem(name)
                && !(Character.isDigit(name.charAt(0)) && quantities.read(name).isPresent());
        if (!named) {
            return null;
        }
        evidence.put("name", List.of(Quote.of(text, span, field.rule())));
        return name;
    }

    private static boolean isOpening(String text, int at) {
        int type = Character.getType(text.charAt(at));
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Whether a cell under the head of quantities holds other words: the row does not fit its heads. */
    private boolean isNoQuantity(Fields fields, Field cell) {
        String value = fields.value(cell);
        return quantities.read(value).isEmpty()
                && !words.isPlaceholder(value)
                && value.chars().noneMatch(Character::isDigit)
                && value.length() > 1;
    }

    private @Nullable String words(Fields fields, ItemCells cells, NoticeField wanted, String path, Evidence evidence) {
        Field field = cells.find(wanted).orElse(null);
        String value = field == null ? "" : fields.value(field);
        if (field == null || value.length() > LONGEST_OTHER || words.isPlaceholder(value)) {
            return null;
        }
        keep(fields, path, field, evidence);
        return value;
    }

    private @Nullable String unit(Fields fields, ItemCells cells, @Nullable Quantity quantity, Evidence evidence) {
        if (quantity != null && quantity.unit() != null) {
            keep(fields, "unit", cells.find(NoticeField.ITEM_QUANTITY).orElseThrow(), evidence);
            return quantity.unit();
        }
        Field field = cells.find(NoticeField.ITEM_UNIT).orElse(null);
        boolean unit = field != null
                && Character.isLetter(fields.value(field).charAt(0))
                && money.context(fields.value(field)).factor() == null;
        return quantity == null || !unit ? null : words(fields, cells, NoticeField.ITEM_UNIT, "unit", evidence);
    }

    private @Nullable BigDecimal unitPrice(Fields fields, ItemCells cells, Evidence evidence) {
        Field field = cells.find(NoticeField.ITEM_UNIT_PRICE).orElse(null);
        List<Money> sums = field == null
                ? List.of()
                : money.read(fields.document().text(), field.value(), SumReader.context(money, fields, field));
        if (field == null || sums.isEmpty() || !isPrice(sums.getFirst())) {
            return null;
        }
        Money price = sums.getFirst();
        evidence.put("unit_price", List.of(Quote.of(fields.document().text(), price.span(), field.rule())));
        return plain(price.value());
    }

    /** Nothing costs nothing, and a bare 1 only fills its cell. */
    private static boolean isPrice(Money price) {
        return price.currency().equals("CNY")
                && price.number().signum() > 0
                && (price.unitWritten() || price.number().compareTo(BigDecimal.ONE) != 0);
    }

    private static @Nullable String lot(Fields fields, ItemCells cells, Evidence evidence) {
        Field name = cells.find(NoticeField.ITEM_NAME).orElseThrow();
        String text = fields.document().text();
        Span span = cells.find(NoticeField.LOT)
                .map(Field::value)
                .or(() -> fields.findLotAt(name.label()))
                .orElse(null);
        if (span == null) {
            return null;
        }
        evidence.put("lot", List.of(Quote.of(text, span, "lot")));
        return Words.of(text, span);
    }

    private static void keep(Fields fields, String path, Field field, Evidence evidence) {
        evidence.put(path, List.of(Quote.of(fields.document().text(), field.value(), field.rule())));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
