package weir.technology;

import weir.technology.TellingWord.Place;

/** Numbers directly at a name: 8块A100, A100×8, and the measures H200×200×8 that only look like it. */
final class Counts {

    private static final int LONGEST_COUNT = 3;

    private final Hits hits;
    private final String text;

    Counts(Hits hits) {
        this.hits = hits;
        this.text = hits.text();
    }

    /** Whether a number of pieces stands directly before or behind. */
    boolean isCounted(int start, int end, CatalogueItem item) {
        return isCountedBehind(Steps.overBlanks(text, end), item) || isCountedBefore(start, item);
    }

    private boolean isCountedBehind(int position, CatalogueItem item) {
        if (isTimes(position)) {
            int first = Steps.overBlanks(text, position + 1);
            int last = Steps.overNumerals(text, first);
            return last > first && last - first <= LONGEST_COUNT;
        }
        int last = Steps.overNumerals(text, position);
        return last > position
                && hits.startingAt(Steps.overBlanks(text, last)).stream().anyMatch(hit -> isCounter(hit, item));
    }

    private boolean isCountedBefore(int start, CatalogueItem item) {
        int position = Steps.backOverBlanks(text, start);
        if (position > 0 && isTimes(position - 1)) {
            return Steps.backOverDigits(text, position - 1) < position - 1;
        }
        return hits.endingAt(position).stream()
                .anyMatch(hit ->
                        isCounter(hit, item) && hit.start() > 0 && Steps.isNumeral(text.charAt(hit.start() - 1)));
    }

    private static boolean isCounter(Occurrence hit, CatalogueItem item) {
        return hit.pattern().hasField(Place.COUNTED, item);
    }

    /** Whether a measure goes on behind the name: two signs of multiplication with numbers. */
    boolean isMeasure(int end) {
        int first = Steps.overBlanks(text, end);
        if (!isTimes(first)) {
            return false;
        }
        int number = Steps.overBlanks(text, first + 1);
        int behind = Steps.overNumber(text, number);
        return behind > number && isTimes(Steps.overBlanks(text, behind));
    }

    private boolean isTimes(int position) {
        if (position >= text.length()) {
            return false;
        }
        char c = NameText.fold(text.charAt(position));
        return c == '*' || c == 'x';
    }
}
