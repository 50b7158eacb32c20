package weir.technology;

import static weir.technology.NameText.fold;
import static weir.technology.NameText.isDigit;
import static weir.technology.NameText.isLatin;
import static weir.technology.NameText.isLatinOrDigit;

/** Where words begin and end in a text that mixes Chinese with Latin letters, digits and codes. */
final class Boundaries {

    private static final String JOINTS = "-_.\u2010\u2011\u2012\u2013\u2014\uff0d\uff3f";
    private static final int SHORTEST_WORD_WITH_VERSION = 4;

    private Boundaries() {}

    /** A quick look that throws out most digit strings: no digit goes on with digits at either end. */
    static boolean mayBeWholeName(String text, int start, int end) {
        boolean before = start > 0 && isDigit(text.charAt(start - 1)) && isLatinOrDigit(text.charAt(start));
        boolean behind = end < text.length() && isDigit(text.charAt(end)) && isDigit(text.charAt(end - 1));
        return !before && !behind;
    }

    /** Whether no Latin letter goes on at either end. */
    static boolean isWholeWord(String text, int start, int end) {
        boolean before = start == 0 || !isLatin(text.charAt(start)) || !isLatin(text.charAt(start - 1));
        boolean behind = end == text.length() || !isLatin(text.charAt(end - 1)) || !isLatin(text.charAt(end));
        return before && behind;
    }

    /** Whether the name at {@code start..end} is a whole token: no letter or digit is glued to it that changes it. */
    static boolean isWholeName(Hits hits, Occurrence name) {
        return beginsToken(hits, name.start()) && endsToken(hits, name);
    }

    private static boolean beginsToken(Hits hits, int start) {
        String text = hits.text();
        return start == 0
                || !isLatinOrDigit(text.charAt(start))
                || !isLatinOrDigit(text.charAt(start - 1))
                || isCountBefore(text, start)
                || !hits.endingAt(start).isEmpty();
    }

    private static boolean endsToken(Hits hits, Occurrence name) {
        String text = hits.text();
        int end = name.end();
        return end == text.length()
                || !isLatinOrDigit(text.charAt(end - 1))
                || !isLatinOrDigit(text.charAt(end))
                || isCountBehind(text, end)
                || isVersion(text, name)
                || !hits.startingAt(end).isEmpty();
    }

    /** Digits and an x, as in 8xA100. */
    private static boolean isCountBefore(String text, int start) {
        int i = start - 1;
        if (fold(text.charAt(i)) != 'x') {
            return false;
        }
        int digits = i;
        while (digits > 0 && isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return digits < i && (digits == 0 || !isLatin(text.charAt(digits - 1)));
    }

    /** An x and digits, as in A100x8. */
    private static boolean isCountBehind(String text, int end) {
        if (fold(text.charAt(end)) != 'x') {
            return false;
        }
        int digits = end + 1;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > end + 1 && (digits == text.length() || !isLatin(text.charAt(digits)));
    }

    /** The number of a version behind the name of a model: Qwen4, ChatGPT5. */
    private static boolean isVersion(String text, Occurrence name) {
        CatalogueItem item = name.pattern().item();
        return item != null
                && item.kind() == CatalogueKind.MODEL
                && name.pattern().key().length() >= SHORTEST_WORD_WITH_VERSION
                && isLatin(text.charAt(name.end() - 1))
                && isDigit(text.charAt(name.end()));
    }

    /**
     * Whether hyphens, points or lines join the name to a longer code, as in HT-A100-22. A maker, a size or a form may be joined. A name
     * that is certain is part of a code where it is joined on both sides only, and versions may be joined to models and clouds.
     */
    static boolean isPartOfCode(Hits hits, Candidate candidate) {
        boolean before = isJoinedBefore(hits, candidate.start());
        boolean behind = isJoinedBehind(hits, candidate.end());
        if (candidate.isCertain()) {
            return before && behind;
        }
        return before || (behind && candidate.isHardware());
    }

    private static boolean isJoinedBefore(Hits hits, int start) {
        String text = hits.text();
        int joint = start - 1;
        return joint > 0
                && text.charAt(joint) != '.'
                && JOINTS.indexOf(text.charAt(joint)) >= 0
                && isLatinOrDigit(text.charAt(joint - 1))
                && hits.endingAt(joint).isEmpty();
    }

    private static boolean isJoinedBehind(Hits hits, int end) {
        String text = hits.text();
        return end + 1 < text.length()
                && JOINTS.indexOf(text.charAt(end)) >= 0
                && isLatinOrDigit(text.charAt(end + 1))
                && hits.startingAt(end + 1).isEmpty()
                && !isMemorySize(text, end + 1);
    }

    private static boolean isMemorySize(String text, int start) {
        int i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && fold(text.charAt(i)) == 'g';
    }
}
