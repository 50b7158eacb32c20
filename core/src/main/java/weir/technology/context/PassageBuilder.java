package weir.technology.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** Puts a {@link Passage} together from pieces of a folded text. */
final class PassageBuilder {

    /** Words that one sign stands for. */
    record Mask(Span span, char sign) {}

    private static final int ASCII_END = 128;
    private static final Span NOWHERE = new Span(0, 0);

    private final FoldedText text;
    private final List<Mask> masks;
    private final StringBuilder words = new StringBuilder();
    private final List<Span> origins = new ArrayList<>();

    PassageBuilder(FoldedText text, List<Mask> masks) {
        this.text = text;
        this.masks = masks;
    }

    /** Adds a sign that the text does not have there. */
    PassageBuilder add(char sign) {
        words.append(sign);
        origins.add(NOWHERE);
        return this;
    }

    /** Adds a piece of the reading text. */
    PassageBuilder add(Span span) {
        return add(text.indexOf(span.start()), text.indexOf(span.end()));
    }

    /** Adds a piece of the folded text. */
    PassageBuilder add(int from, int to) {
        Mask inside = null;
        for (int at = from; at < to; at++) {
            Span origin = text.span(at, at + 1);
            Mask mask = maskAt(origin);
            if (mask == null || !mask.equals(inside)) {
                char sign = mask == null ? plain(text.charAt(at)) : mask.sign();
                addBreak(at > from ? text.breakBefore(at) : FoldedText.NONE, sign);
                words.append(sign);
                origins.add(mask == null ? origin : mask.span());
            }
            inside = mask;
        }
        return this;
    }

    private @Nullable Mask maskAt(Span origin) {
        for (Mask mask : masks) {
            if (mask.span().contains(origin)) {
                return mask;
            }
        }
        return null;
    }

    private void addBreak(byte kind, char next) {
        if (kind == FoldedText.LINE) {
            add('\n');
        } else if (kind == FoldedText.CELL) {
            add('\t');
        } else if (kind == FoldedText.BLANK && isWordSign(next) && isWordSign(words.charAt(words.length() - 1))) {
            add(' ');
        }
    }

    private static boolean isWordSign(char c) {
        return c < ASCII_END && (Character.isLetterOrDigit(c) || c == Passage.ITEM);
    }

    private static char plain(char c) {
        return c == Passage.ITEM || c == Passage.OTHER_ITEM || c == Passage.CHINESE_ITEM ? ' ' : c;
    }

    Passage build() {
        return new Passage(text.original(), words.toString(), origins);
    }
}
