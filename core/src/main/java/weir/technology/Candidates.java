package weir.technology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weir.evidence.Signs;
import weir.technology.TellingWord.Place;

/** Picks the names of a text that stand as whole words, with their makers, the longest first where they overlap. */
final class Candidates {

    private static final Comparator<Candidate> FIRST_AND_LONGEST = Comparator.comparingInt(Candidate::start)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed());
    private static final Signs RUN_ENDS = Signs.of(",;\"'()[]{}<>|");

    private final Hits hits;
    private final List<String> runMarks;

    private Candidates(Hits hits, List<String> runMarks) {
        this.hits = hits;
        this.runMarks = runMarks;
    }

    /** @param runMarks what makes an unbroken run of Latin letters and signs no text: a link, an address */
    static List<Candidate> of(Hits hits, List<String> runMarks) {
        return new Candidates(hits, runMarks).list();
    }

    private List<Candidate> list() {
        List<Candidate> all = new ArrayList<>();
        for (Occurrence name : hits.names()) {
            CatalogueItem item = name.pattern().item();
            if (item != null && Boundaries.isWholeName(hits, name)) {
                Candidate candidate = withMaker(name, item);
                boolean oneTooMany = candidate.named() && name.pattern().isWithNoun();
                if (!oneTooMany && isText(candidate)) {
                    all.add(candidate);
                }
            }
        }
        all.sort(FIRST_AND_LONGEST);
        return withoutOverlaps(all);
    }

    private static List<Candidate> withoutOverlaps(List<Candidate> sorted) {
        List<Candidate> kept = new ArrayList<>();
        int end = 0;
        for (Candidate candidate : sorted) {
            if (candidate.start() >= end) {
                kept.add(candidate);
                end = candidate.end();
            }
        }
        return kept;
    }

    private Candidate withMaker(Occurrence name, CatalogueItem item) {
        int start = name.start();
        boolean named = false;
        int next = makerStart(start, item.maker());
        while (next < start) {
            named = true;
            start = next;
            next = makerStart(start, item.maker());
        }
        return new Candidate(name.pattern(), item, start, name.end(), named);
    }

    /** Where the maker's name begins that ends directly before; the same place where none does. */
    private int makerStart(int start, String maker) {
        int end = start;
        while (end > 0 && start - end < 2 && NameText.isSeparator(hits.text().charAt(end - 1))) {
            end--;
        }
        int longest = start;
        for (Occurrence hit : hits.endingAt(end)) {
            if (hit.pattern().makers().contains(maker)) {
                longest = Math.min(longest, hit.start());
            }
        }
        return longest;
    }

    private boolean isText(Candidate candidate) {
        return !isPartOfOtherWord(candidate)
                && !isInsideMarkedRun(candidate)
                && !isPartOfLongerName(candidate)
                && !Boundaries.isPartOfCode(hits, candidate);
    }

    private boolean isPartOfOtherWord(Candidate candidate) {
        for (Occurrence hit : hits.surroundings()) {
            boolean around = hit.start() <= candidate.start() && hit.end() >= candidate.end();
            boolean across =
                    hit.start() > candidate.start() && hit.start() < candidate.end() && hit.end() > candidate.end();
            if ((around && hit.pattern().isAgainst(Place.AROUND, candidate.item()))
                    || (across && hit.pattern().isAgainst(Place.ACROSS, candidate.item()))) {
                return true;
            }
        }
        return false;
    }

    /** Part of the name of a company, say. */
    private boolean isPartOfLongerName(Candidate candidate) {
        return hits.startingAt(candidate.end()).stream()
                .anyMatch(hit -> hit.pattern().isAgainst(Place.GLUED, candidate.item()));
    }

    private boolean isInsideMarkedRun(Candidate candidate) {
        String text = hits.text();
        int start = candidate.start();
        while (start > 0 && belongsToRun(text.charAt(start - 1))) {
            start--;
        }
        int end = candidate.end();
        while (end < text.length() && belongsToRun(text.charAt(end))) {
            end++;
        }
        String before = text.substring(start, candidate.start());
        String behind = text.substring(candidate.end(), end);
        return runMarks.stream().anyMatch(mark -> before.contains(mark) || behind.contains(mark));
    }

    private static boolean belongsToRun(char c) {
        return c > ' ' && c < 0x7f && !RUN_ENDS.has(c);
    }
}
