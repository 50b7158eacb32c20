package weir.technology;

import java.util.List;
import weir.technology.TellingWord.Place;

/** What the words directly before and behind a name say of it. */
final class Telling {

    /** What was said. */
    enum Verdict {
        FOR,
        AGAINST,
        NOTHING
    }

    private static final String PASSED_BEFORE = "“\"'‘《〈（([【「『:：";
    private static final String PASSED_BEHIND = "”\"'’》〉）)]】」』（([【:：";

    private final Hits hits;

    Telling(Hits hits) {
        this.hits = hits;
    }

    /** What the longest telling word says that begins where the name ends, fillers passed. */
    Verdict behind(int end, CatalogueItem item) {
        int position = end;
        while (true) {
            List<Occurrence> here = hits.startingAt(position);
            int next = passBehind(position, here);
            Verdict verdict = longest(here, Place.BEHIND, item, next - position);
            if (verdict != Verdict.NOTHING || next == position) {
                return verdict;
            }
            position = next;
        }
    }

    /** What the longest telling word says that ends where the name begins, fillers passed. */
    Verdict before(int start, CatalogueItem item) {
        int position = start;
        while (true) {
            List<Occurrence> here = hits.endingAt(position);
            int next = passBefore(position, here);
            Verdict verdict = longest(here, Place.BEFORE, item, position - next);
            if (verdict != Verdict.NOTHING || next == position) {
                return verdict;
            }
            position = next;
        }
    }

    /** Telling words shorter than a filler at the same place are part of it: 号 in 型号. */
    private static Verdict longest(List<Occurrence> found, Place place, CatalogueItem item, int filler) {
        Verdict verdict = Verdict.NOTHING;
        int length = filler;
        for (Occurrence hit : found) {
            boolean against = isAgainst(hit.pattern(), place, item);
            boolean tells = against || isFor(hit.pattern(), item);
            boolean first = verdict == Verdict.NOTHING && hit.length() == length;
            if (tells && (hit.length() > length || first || (hit.length() == length && against))) {
                verdict = against ? Verdict.AGAINST : Verdict.FOR;
                length = hit.length();
            }
        }
        return verdict;
    }

    static boolean isFor(Pattern pattern, CatalogueItem item) {
        return pattern.makers().contains(item.maker())
                || pattern.words().stream()
                        .anyMatch(word -> word.field()
                                && word.kinds().contains(item.kind().technologyKind()));
    }

    /** Whether it speaks for the item anywhere in the passage. */
    static boolean isForInPassage(Pattern pattern, CatalogueItem item) {
        return pattern.makers().contains(item.maker())
                || pattern.words().stream()
                        .anyMatch(word -> word.field()
                                && word.place() == Place.PASSAGE
                                && word.kinds().contains(item.kind().technologyKind()));
    }

    static boolean isAgainst(Pattern pattern, Place place, CatalogueItem item) {
        return pattern.words().stream()
                .anyMatch(word -> !word.field()
                        && (word.place() == place || (word.place() == Place.BESIDE && place != Place.AROUND))
                        && word.kinds().contains(item.kind().technologyKind()));
    }

    private int passBehind(int position, List<Occurrence> here) {
        String text = hits.text();
        if (position == text.length()) {
            return position;
        }
        char c = text.charAt(position);
        if (FoldedText.isSeparator(c) || c == '\t' || PASSED_BEHIND.indexOf(c) >= 0) {
            return position + 1;
        }
        if (FoldedText.fold(c) == '*') {
            return endOfDigits(position + 1);
        }
        int end = position;
        for (Occurrence hit : here) {
            end = hit.pattern().fills(Place.BEHIND) ? Math.max(end, hit.end()) : end;
        }
        return end;
    }

    private int endOfDigits(int position) {
        int end = position;
        while (end < hits.text().length() && FoldedText.isDigit(hits.text().charAt(end))) {
            end++;
        }
        return end;
    }

    private int passBefore(int position, List<Occurrence> here) {
        if (position == 0) {
            return position;
        }
        char c = hits.text().charAt(position - 1);
        if (FoldedText.fold(c) == '*') {
            return startOfDigits(position - 1);
        }
        if (FoldedText.isSeparator(c) || c == '\t' || PASSED_BEFORE.indexOf(c) >= 0) {
            return position - 1;
        }
        int start = position;
        for (Occurrence hit : here) {
            start = hit.pattern().fills(Place.BEFORE) ? Math.min(start, hit.start()) : start;
        }
        return start < position ? startOfDigits(start) : start;
    }

    private int startOfDigits(int position) {
        int start = position;
        while (start > 0 && FoldedText.isDigit(hits.text().charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
