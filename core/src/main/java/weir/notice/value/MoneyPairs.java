package weir.notice.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import weir.evidence.Span;

/** Joins the two writings of one sum: 75,000.00元（柒万伍仟元整）. Digits may be glued or have lost a unit; numerals do not. */
final class MoneyPairs {

    private static final int WIDEST_GAP = 20;

    private MoneyPairs() {}

    static List<Money> merge(CharSequence text, List<Money> found, MoneyWords words) {
        if (found.stream().noneMatch(Money::spelled)) {
            return found;
        }
        List<Money> merged = new ArrayList<>(found.size());
        for (Money money : found) {
            if (!merged.isEmpty() && areOne(text, merged.getLast(), money, words)) {
                merged.set(merged.size() - 1, join(text, merged.getLast(), money));
            } else {
                merged.add(money);
            }
        }
        return merged;
    }

    private static boolean areOne(CharSequence text, Money first, Money second, MoneyWords words) {
        if (first.spelled() == second.spelled()) {
            return false;
        }
        Span gap = between(first.span(), second.span());
        if (gap.length() > WIDEST_GAP || !words.isBetween(text, gap)) {
            return false;
        }
        return first.value().compareTo(second.value()) == 0 || !isListing(text, gap);
    }

    /** Whether the gap reads as the comma of a list, so that only equal values are one sum. */
    private static boolean isListing(CharSequence text, Span gap) {
        String between = text.subSequence(gap.start(), gap.end()).toString().strip();
        return between.equals("、") || between.equals("，") || between.equals(",") || between.equals("/");
    }

    private static Money join(CharSequence text, Money first, Money second) {
        Money spelled = first.spelled() ? first : second;
        Money digits = first.spelled() ? second : first;
        boolean agree = digits.value().compareTo(spelled.value()) == 0;
        int end = second.span().end();
        boolean bracket = end < text.length()
                && "）)】]".indexOf(text.charAt(end)) >= 0
                && hasOpening(text, between(first.span(), second.span()));
        return new Money(
                new Span(first.span().start(), bracket ? end + 1 : end),
                agree ? digits.number() : spelled.number(),
                agree ? digits.factor() : BigDecimal.ONE,
                agree ? digits.currency() : spelled.currency(),
                true,
                true,
                true,
                first.approximate() || second.approximate(),
                digits.per());
    }

    private static Span between(Span first, Span second) {
        int start = first.end();
        int end = second.start();
        return new Span(start, end);
    }

    private static boolean hasOpening(CharSequence text, Span gap) {
        for (int i = gap.start(); i < gap.end(); i++) {
            if ("（(【[".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
