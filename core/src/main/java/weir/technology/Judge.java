package weir.technology;

import java.util.ArrayList;
import java.util.List;
import weir.technology.Telling.Verdict;

/** Decides which names of a text are mentions. Names in an enumeration are judged by what stands around all of it. */
final class Judge {

    private static final int PASSAGE = 80;
    private static final String ENUMERATION = "、,，/和及与或①②③④⑤⑥⑦⑧⑨";

    private final Hits hits;
    private final Telling telling;
    private final List<Candidate> candidates;

    Judge(Hits hits, List<Candidate> candidates) {
        this.hits = hits;
        this.telling = new Telling(hits);
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
            if (!FoldedText.isSeparator(c) && ENUMERATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isMention(Candidate candidate, List<Candidate> group) {
        if (candidate.isCertain()) {
            return true;
        }
        if (isFollowedByStrangeWord(candidate)) {
            return false;
        }
        Verdict verdict = besides(group);
        if (verdict != Verdict.NOTHING) {
            return verdict == Verdict.FOR;
        }
        if (group.stream().anyMatch(other -> other.isCertain() && other.isAkinTo(candidate))) {
            return true;
        }
        return candidate.needs(Need.PASSAGE) && isInPassageOfField(candidate);
    }

    private Verdict besides(List<Candidate> group) {
        Verdict behind = telling.behind(group.getLast().end(), group.getLast().item());
        return behind != Verdict.NOTHING
                ? behind
                : telling.before(group.getFirst().start(), group.getFirst().item());
    }

    /** A capitalised word of no field behind a word that is a name of people too: Claude Bernard, Kimi Antonelli. */
    private boolean isFollowedByStrangeWord(Candidate candidate) {
        String text = hits.text();
        int next = candidate.end();
        if (!candidate.pattern().key().chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        while (next < text.length() && FoldedText.isSeparator(text.charAt(next))) {
            next++;
        }
        boolean word = next > candidate.end()
                && next + 1 < text.length()
                && Character.isUpperCase(text.charAt(next))
                && FoldedText.isLatin(text.charAt(next))
                && FoldedText.isLatin(text.charAt(next + 1));
        int start = next;
        return word
                && hits.startingAt(start).isEmpty()
                && hits.names().stream().noneMatch(name -> name.start() == start);
    }

    private boolean isInPassageOfField(Candidate candidate) {
        int from = candidate.start() - PASSAGE;
        int to = candidate.end() + PASSAGE;
        for (Occurrence hit : hits.others()) {
            if (hit.end() > from && hit.start() < to && Telling.isForInPassage(hit.pattern(), candidate.item())) {
                return true;
            }
        }
        return candidates.stream().anyMatch(other -> other.isCertain() && other.end() > from && other.start() < to);
    }
}
