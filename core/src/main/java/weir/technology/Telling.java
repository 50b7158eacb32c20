package weir.technology;

import java.util.List;
import weir.evidence.Span;
import weir.technology.TellingWord.Place;

/** What the words directly before and behind a name say of it. */
final class Telling {

    /** What was said. */
    enum Verdict {
        /** A word that only the field has. */
        FOR,
        /** A word of the field that has other meanings too. */
        PERHAPS,
        AGAINST,
        NOTHING
    }

    private static final String PASSED_BEFORE = "“\"'‘《〈（([【「『:：\t";
    private static final String PASSED_BEHIND = "”\"'’》〉）)]】」』（([【:：\t";

    private final Hits hits;
    private final String text;

    Telling(Hits hits) {
        this.hits = hits;
        this.text = hits.text();
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

    /** What the first telling word says that stands inside one of these spans. */
    Verdict within(List<Span> spans, CatalogueItem item) {
        for (Occurrence hit : hits.surroundings()) {
            Verdict said = says(hit.pattern(), Place.BEFORE, item);
            if (said != Verdict.NOTHING && spans.stream().anyMatch(span -> span.contains(hit.span()))) {
                return said;
            }
        }
        return Verdict.NOTHING;
    }

    /** Telling words shorter than a filler at the same place are part of it: 号 in 型号. */
    private static Verdict longest(List<Occurrence> found, Place place, CatalogueItem item, int filler) {
        Verdict verdict = Verdict.NOTHING;
        int length = filler;
        for (Occurrence hit : found) {
            Verdict said = says(hit.pattern(), place, item);
            boolean first = verdict == Verdict.NOTHING && hit.length() == length;
            if (said != Verdict.NOTHING && (hit.length() > length || first)) {
                verdict = said;
                length = hit.length();
            }
        }
        return verdict;
    }

    private static Verdict says(Pattern pattern, Place place, CatalogueItem item) {
        if (pattern.isAgainst(place, item)) {
            return Verdict.AGAINST;
        }
        if (pattern.isForInPassage(item)) {
            return Verdict.FOR;
        }
        return pattern.hasField(Place.BESIDE, item) ? Verdict.PERHAPS : Verdict.NOTHING;
    }

    private int passBehind(int position, List<Occurrence> here) {
        if (position == text.length()) {
            return position;
        }
        char c = text.charAt(position);
        if (NameText.isSeparator(c) || PASSED_BEHIND.indexOf(c) >= 0) {
            return position + 1;
        }
        if (NameText.fold(c) == '*' || NameText.isDigit(c)) {
            return Steps.overNumber(text, position + 1);
        }
        int end = position;
        for (Occurrence hit : here) {
            end = hit.pattern().fills(Place.BEHIND) ? Math.max(end, hit.end()) : end;
        }
        return end;
    }

    private int passBefore(int position, List<Occurrence> here) {
        if (position == 0) {
            return position;
        }
        char c = text.charAt(position - 1);
        if (NameText.fold(c) == '*') {
            return Steps.backOverDigits(text, position - 1);
        }
        if (NameText.isSeparator(c) || PASSED_BEFORE.indexOf(c) >= 0) {
            return position - 1;
        }
        int start = position;
        for (Occurrence hit : here) {
            start = hit.pattern().fills(Place.BEFORE) ? Math.min(start, hit.start()) : start;
        }
        return start < position ? Steps.backOverDigits(text, start) : start;
    }
}
