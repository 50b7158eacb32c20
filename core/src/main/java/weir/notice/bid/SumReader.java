package weir.notice.bid;

import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.notice.field.Contexts;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.notice.value.Money;
import weir.notice.value.MoneyContext;
import weir.notice.value.MoneyReader;

/** Reads the sum that stands beside a label or below a head, with the unit of its label, its value or the next line. */
public final class SumReader {

    private static final int UNIT_BEHIND = 12;
    private static final int LABEL_BRACKETS = 24;
    private static final int SIGNS = 2;

    private final MoneyReader reader;
    private final Contexts contexts;

    public SumReader(MoneyReader reader, Contexts contexts) {
        this.reader = reader;
        this.contexts = contexts;
    }

    /** The sum a field holds; null where it holds none, a placeholder, or the price of one piece. */
    public @Nullable Money money(Fields fields, Field field) {
        String text = fields.document().text();
        Span value = field.value();
        int end = Math.max(value.end(), Math.min(field.region().end(), value.end() + UNIT_BEHIND));
        int change = contexts.behindChange(fields.text(), field);
        Span within = new Span(Math.max(change, value.start()), end);
        for (Money money : reader.read(text, within, context(fields, field))) {
            if (money.span().start() >= value.end()) {
                break;
            }
            boolean certain = change >= 0 || money.marked() || isAlone(fields.text(), money.span(), value);
            boolean another = change < 0 && contexts.exclude(fields.text(), field, money.span());
            if (certain && isSum(money) && !another) {
                return money;
            }
        }
        return null;
    }

    /** The unit and currency that a field's label names. */
    MoneyContext context(Fields fields, Field field) {
        return context(reader, fields, field);
    }

    /** The unit and currency that a field's label names, what stands in brackets behind it included. */
    public static MoneyContext context(MoneyReader reader, Fields fields, Field field) {
        return reader.context(label(fields.document().text(), field));
    }

    /** The label with what stands in brackets behind it. */
    private static String label(String text, Field field) {
        int start = field.label().start();
        int end = Math.max(
                field.label().end(),
                Math.min(field.value().start(), field.label().end() + LABEL_BRACKETS));
        return text.substring(start, end);
    }

    /** Whether a sum without a mark is all that its value holds. */
    private static boolean isAlone(FoldedText text, Span money, Span value) {
        int before = text.indexOf(money.start()) - text.indexOf(value.start());
        int behind = text.indexOf(value.end()) - text.indexOf(money.end());
        return before + behind <= SIGNS;
    }

    static boolean isSum(Money money) {
        return !money.isPlaceholder() && money.per() != Money.Per.PIECE;
    }
}
