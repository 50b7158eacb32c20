package weir.technology.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.notice.field.Field;
import weir.notice.field.Fields;
import weir.technology.Mention;

/** Cuts the passages around the mentions of one notice. */
final class Passages {

    private static final int REACH = 160;
    /** What may stand between two items of an enumeration: a noun, and a sign or word that goes on right before the second. */
    private static final Pattern ENUMERATED = Pattern.compile("[^,。;:!?\\n\\t]{0,8}(?:[、/+&和与及或]|以及)");

    private final Fields fields;
    private final List<Mention> mentions;
    private final Rows rows;
    private final Set<String> chinese;

    /** @param chinese the ids of Chinese items */
    Passages(Fields fields, List<Mention> mentions, Set<String> chinese) {
        this.chinese = chinese;
        this.fields = fields;
        this.mentions = mentions;
        this.rows = new Rows(fields);
    }

    /** The passage of one mention alone: each other item is another one. */
    Passage ofItem(Mention mention) {
        int index = mentions.indexOf(mention);
        return passage(span(mention), index, index);
    }

    /** The passage of a mention with all that are enumerated with it: A100、H100等 is one item. */
    Passage ofEnumeration(Mention mention) {
        int first = mentions.indexOf(mention);
        int last = first;
        while (first > 0 && areEnumerated(mentions.get(first - 1), mentions.get(first))) {
            first--;
        }
        while (last + 1 < mentions.size() && areEnumerated(mentions.get(last), mentions.get(last + 1))) {
            last++;
        }
        return passage(span(mention), first, last);
    }

    /** The lot of the mention's row or field, else of the lines it stands among; null for the whole purchase. */
    @Nullable
    String lot(Mention mention) {
        String lot = rows.lotOf(span(mention));
        if (lot != null) {
            return lot;
        }
        return fields.all().stream()
                .filter(field -> field.value().contains(span(mention)))
                .map(Field::lot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> fields.lotAt(fields.text().indexOf(mention.start())));
    }

    private boolean areEnumerated(Mention one, Mention next) {
        FoldedText text = fields.text();
        Span between = new Span(one.end(), Math.max(one.end(), next.start()));
        int from = text.indexOf(between.start());
        int to = text.indexOf(between.end());
        boolean oneLine = true;
        for (int at = from; at <= to && at < text.length(); at++) {
            oneLine &= !text.startsLine(at);
        }
        return oneLine && ENUMERATED.matcher(text.text(from, to)).matches();
    }

    private Passage passage(Span mention, int first, int last) {
        List<PassageBuilder.Mask> masks = new ArrayList<>();
        masks.add(new PassageBuilder.Mask(
                Span.covering(span(mentions.get(first)), span(mentions.get(last))), Passage.ITEM));
        mentions.forEach(other -> masks.add(new PassageBuilder.Mask(span(other), otherSign(other))));
        PassageBuilder builder = new PassageBuilder(fields.text(), masks);
        List<Rows.Part> row = rows.around(mention);
        if (row.isEmpty()) {
            int from = Math.max(0, fields.text().indexOf(mention.start()) - REACH);
            int to = Math.min(fields.text().length(), fields.text().indexOf(mention.end()) + REACH);
            return builder.add(from, to).build();
        }
        for (Rows.Part part : row) {
            builder.add(part.head()).add(':').add(part.value()).add('\t');
        }
        return builder.build();
    }

    private char otherSign(Mention mention) {
        return chinese.contains(mention.itemId()) ? Passage.CHINESE_ITEM : Passage.OTHER_ITEM;
    }

    private static Span span(Mention mention) {
        return new Span(mention.start(), mention.end());
    }
}
