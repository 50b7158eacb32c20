package weir.notice.bid;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;
import weir.notice.field.Contexts;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.value.Money;
import weir.notice.value.MoneyContext;
import weir.notice.value.MoneyReader;
import weir.party.Organisations;

/** One document's fields with the tools that read names and prices out of them. */
record BidScan(
        Fields fields,
        Organisations organisations,
        MoneyReader moneyReader,
        SumReader sums,
        Contexts contexts,
        BidWords words) {

    private static final int LINES_ABOVE = 4;
    private static final Signs SENTENCE_ENDS = Signs.of("。；;");
    private static final Signs SIDES = Signs.of("东南西北中");
    private static final Signs STREET = Signs.of("路街巷");

    FoldedText folded() {
        return fields.text();
    }

    String text() {
        return fields.document().text();
    }

    String folded(Span span) {
        return folded().text(folded().indexOf(span.start()), folded().indexOf(span.end()));
    }

    /**
     * The bidders' names in a value: several where it lists them, else the one it begins with.
     *
     * @param announced whether its label announces a bidder, so that a name of no known form is one too
     */
    List<Span> names(Span value, boolean announced) {
        List<Span> names = bodies(value);
        Optional<Span> name = announced || names.isEmpty() ? organisations.findName(folded(), value) : Optional.empty();
        if (name.isPresent() && isOne(names, name.get())) {
            return List.of(name.get());
        }
        if (names.size() > 1 || (names.size() == 1 && !announced)) {
            return names;
        }
        return name.filter(span -> announced || isBody(span)).map(List::of).orElse(names);
    }

    /** Whether {@code whole} is one name although it reads as several side by side: 某科学院某研究院. */
    private boolean isOne(List<Span> names, Span whole) {
        return names.size() > 1
                && whole.contains(names.getLast())
                && !words.endsWith(folded(names.getFirst()), BidWords.Role.COMPANY)
                && names.getLast().end() - names.getFirst().start()
                        == names.stream().mapToInt(Span::length).sum();
    }

    /** The names in a stretch that can be bidders': no bureaus, no streets. */
    List<Span> bodies(Span stretch) {
        return organisations.names(folded(), stretch).stream()
                .filter(this::isBody)
                .toList();
    }

    /** Whether what looked like a name is the beginning of a street's: 某区学院南路. */
    private boolean isStreet(int at) {
        if (at + 1 >= folded().length() || folded().startsLine(at)) {
            return false;
        }
        boolean side = SIDES.has(folded().charAt(at));
        return STREET.has(folded().charAt(side ? at + 1 : at));
    }

    private boolean isBody(Span name) {
        int behind = folded().indexOf(name.end());
        return !isStreet(behind) && words.endsWith(folded(name), BidWords.Role.BODY);
    }

    boolean isExcluded(Field field) {
        return field.section().isQuiet() || contexts.exclude(folded(), field, field.value());
    }

    /** The sum a price field holds; null for none. */
    @Nullable
    Money money(Field field) {
        return sums.money(fields, field);
    }

    /** The sum behind a name in the same value: 甲公司（4.8万元）, 甲公司 118.4405 under a head with a unit. */
    @Nullable
    Money moneyBehind(Span name, Span value) {
        if (name.end() >= value.end()) {
            return null;
        }
        Span rest = new Span(name.end(), sentenceEnd(name.end(), value.end()));
        MoneyContext above = contextAbove(name.start());
        for (Money money : moneyReader.read(text(), rest, above)) {
            boolean alone = above.factor() != null
                    && folded(rest).length() - folded(money.span()).length() <= 1;
            if ((money.marked() || alone) && SumReader.isSum(money)) {
                return money;
            }
        }
        return null;
    }

    /** Where the sentence that holds {@code at} ends, or {@code end}. */
    private int sentenceEnd(int at, int end) {
        int place = Math.min(end, at + 1);
        while (place < end && !SENTENCE_ENDS.has(text().charAt(place))) {
            place++;
        }
        return place;
    }

    /** The unit named in one of the lines above a place. */
    private MoneyContext contextAbove(int at) {
        int end = text().lastIndexOf('\n', at);
        for (int line = 0; line < LINES_ABOVE && end > 0; line++) {
            int start = text().lastIndexOf('\n', end - 1) + 1;
            MoneyContext context = moneyReader.context(text().substring(start, end));
            if (context.factor() != null) {
                return context;
            }
            end = start - 1;
        }
        return MoneyContext.NONE;
    }
}
