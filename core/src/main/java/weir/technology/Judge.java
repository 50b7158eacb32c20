package weir.technology;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.GivenUpException;
import weir.technology.Telling.Verdict;
import weir.technology.TellingWord.Place;

/** Decides which names of a text are mentions. Names in an enumeration are judged by what stands around all of it. */
final class Judge {

    /** How far a field word may be, in characters: in the same passage, or close by. */
    private static final int PASSAGE = 80;

    private static final int CLOSE = 20;
    private static final String ENUMERATION = "、,，/（(和及与或①②③④⑤⑥⑦⑧⑨";

    private final Hits hits;
    private final Telling telling;
    private final Counts counts;
    private final List<Candidate> candidates;

    private final Scene scene;

    Judge(Hits hits, List<Candidate> candidates, Scene scene) {
        this.hits = hits;
        this.scene = scene;
        this.telling = new Telling(hits);
        this.counts = new Counts(hits);
        this.candidates = candidates;
    }

    List<Candidate> accepted() {
        List<Candidate> accepted = new ArrayList<>();
        int from = 0;
        while (from < candidates.size()) {
            int to = from + 1;
            while (to < candidates.size() && isEnumerated(candidates.get(to - 1), candidates.get(to))) {
                to++;
            }
            List<Candidate> group = candidates.subList(from, to);
            group.stream().filter(candidate -> isMention(candidate, group)).forEach(accepted::add);
            from = to;
        }
        return accepted;
    }

    private boolean isEnumerated(Candidate one, Candidate next) {
        for (int i = one.end(); i < next.start(); i++) {
            char c = hits.text().charAt(i);
            if (!NameText.isSeparator(c) && ENUMERATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isMention(Candidate candidate, List<Candidate> group) {
        GivenUpException.check();
        if (candidate.isCertain()) {
            return true;
        }
        if (isFollowedByStrangeWord(candidate) || counts.isMeasure(candidate.end())) {
            return false;
        }
        Verdict verdict = besides(group);
        if (verdict != Verdict.NOTHING) {
            return verdict != Verdict.AGAINST;
        }
        if (group.stream().anyMatch(other -> supports(other, candidate))) {
            return true;
        }
        boolean strange = isFollowedByStrangeNoun(group.getLast().end());
        boolean counted = !strange
                && counts.isCounted(group.getFirst().start(), group.getLast().end(), candidate.item());
        if (candidate.needs(Need.BESIDE)) {
            return counted && hasFieldWord(candidate, CLOSE);
        }
        return counted || (!strange && (hasFieldWord(candidate, PASSAGE) || isNearCertainOne(candidate)));
    }

    /** In an enumeration a certain name supports all akin ones, and the less common names support each other. */
    private static boolean supports(Candidate other, Candidate candidate) {
        boolean bothUncommon = other.needs(Need.PASSAGE)
                && candidate.needs(Need.PASSAGE)
                && !other.item().equals(candidate.item());
        return other.isCertain() || (bothUncommon && other.isAkinTo(candidate));
    }

    /**
     * What stands directly behind decides, unless it is a word with other meanings too and what stands before speaks against: the noun
     * of a Chinese phrase stands last. A head cell counts as standing before.
     */
    private Verdict besides(List<Candidate> group) {
        Verdict behind = telling.behind(group.getLast().end(), group.getLast().item());
        if (behind == Verdict.FOR || behind == Verdict.AGAINST) {
            return behind;
        }
        Candidate first = group.getFirst();
        Verdict before = telling.before(first.start(), first.item());
        if (before == Verdict.NOTHING) {
            before = telling.within(scene.heads(first.span()), first.item());
        }
        return before == Verdict.NOTHING ? behind : before;
    }

    /** A capitalised word of no field behind a word that is a name of people too: Claude Bernard, Kimi Antonelli. */
    private boolean isFollowedByStrangeWord(Candidate candidate) {
        String text = hits.text();
        int next = Steps.overBlanks(text, candidate.end());
        if (!candidate.pattern().key().chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        boolean word = next > candidate.end()
                && next + 1 < text.length()
                && Character.isUpperCase(text.charAt(next))
                && NameText.isLatin(text.charAt(next))
                && NameText.isLatin(text.charAt(next + 1));
        return word && hits.startingAt(next).isEmpty() && hits.names().stream().noneMatch(name -> name.start() == next);
    }

    /** Chinese directly behind that is no word which goes on after a name: it may be the noun that the name belongs to. */
    private boolean isFollowedByStrangeNoun(int end) {
        String text = hits.text();
        int next = Steps.overBlanks(text, end);
        return next < text.length()
                && NameText.isHan(text.charAt(next))
                && !Steps.isNumeral(text.charAt(next))
                && hits.startingAt(next).stream()
                        .noneMatch(hit -> hit.pattern().fills(Place.BEHIND)
                                || hit.pattern().fills(Place.ENDS));
    }

    private boolean hasFieldWord(Candidate candidate, int reach) {
        for (Occurrence hit : hits.surroundings()) {
            boolean apart = hit.end() <= candidate.start() || hit.start() >= candidate.end();
            boolean near = (hit.end() > candidate.start() - reach && hit.start() < candidate.end() + reach)
                    || scene.isInTitle(hit.span());
            if (apart && near && hit.pattern().isForInPassage(candidate.item())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearCertainOne(Candidate candidate) {
        return candidates.stream()
                .anyMatch(other -> other.isCertain()
                        && other.end() > candidate.start() - PASSAGE
                        && other.start() < candidate.end() + PASSAGE);
    }
}
