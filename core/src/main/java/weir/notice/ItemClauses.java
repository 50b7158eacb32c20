package weir.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weir.evidence.FoldedText;
import weir.evidence.Quote;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Fields;
import weir.notice.field.Section;
import weir.notice.value.Quantity;
import weir.notice.value.QuantityReader;

/** Goods that are named in clauses under a heading of goods: 影像推理服务器2台，每台…. */
final class ItemClauses {

    private static final String ITEMS = "items";
    private static final String NEXT_ONE = "、;";
    private static final String ENDS = NEXT_ONE + ",。(";
    private static final int LONGEST = 60;
    private static final int LONGEST_QUANTITY = 10;
    private static final int LONGEST_LABEL = 16;

    /** One of the goods: its name's place and how many. */
    record Clause(Span name, Span number, Quantity quantity) {

        List<Quote> nameQuotes(String text) {
            return List.of(Quote.of(text, name, "clause:" + quantity.unit()));
        }

        List<Quote> numberQuotes(String text) {
            return List.of(Quote.of(text, number, "clause:" + quantity.unit()));
        }
    }

    private final Fields fields;
    private final FoldedText text;
    private final ItemWords words;
    private final QuantityReader quantities;

    ItemClauses(Fields fields, ItemWords words, QuantityReader quantities) {
        this.fields = fields;
        this.text = fields.text();
        this.words = words;
        this.quantities = quantities;
    }

    List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        boolean any = fields.sections().all().stream().anyMatch(section -> section.isWithin(ITEMS));
        for (int line = 0; any && line < text.length(); line = text.lineEnd(line)) {
            int from = behindLabel(line);
            Section section = fields.sectionAt(Math.min(from, text.length() - 1));
            if (section.isWithin(ITEMS) && !section.isQuiet()) {
                readLine(from, text.lineEnd(line), clauses);
            }
        }
        return clauses;
    }

    /** Behind 四、主要标的： at the start of a line. */
    private int behindLabel(int line) {
        int end = Math.min(text.lineEnd(line), line + LONGEST_LABEL);
        for (int at = line; at < end; at++) {
            if (text.charAt(at) == ':') {
                return at + 1;
            }
        }
        return line;
    }

    private void readLine(int from, int to, List<Clause> clauses) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && NEXT_ONE.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            Optional<Clause> clause = clause(start, end);
            if (clause.isEmpty()) {
                return;
            }
            clauses.add(clause.get());
            start = end + 1;
        }
    }

    /** A name, a number and a measure, and then a sign or nothing. */
    private Optional<Clause> clause(int from, int to) {
        if (!words.canBegin(text.text(from, Math.min(to, from + LONGEST_QUANTITY)))) {
            return Optional.empty();
        }
        for (int at = from + 2; at < to && at - from <= LONGEST && ENDS.indexOf(text.charAt(at)) < 0; at++) {
            int end = at;
            while (end < to && end - at < LONGEST_QUANTITY && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            Span number = text.span(at, end);
            Optional<Quantity> quantity = Character.isDigit(text.charAt(at - 1))
                    ? Optional.empty()
                    : quantities.read(Words.of(text.original(), number)).filter(this::isCounted);
            if (quantity.isPresent()) {
                return Optional.of(new Clause(text.span(from, at), number, quantity.get()));
            }
        }
        return Optional.empty();
    }

    private boolean isCounted(Quantity quantity) {
        return quantity.unit() != null && words.isMeasure(quantity.unit());
    }
}
