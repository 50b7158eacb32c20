package weir.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of names that stand in one stretch of a text, by what they are to a name; each list by where they begin, longer ones first. */
final class NameHits {

    /** A place or a cue, from and to in the folded text. */
    record Hit(int start, int end) {

        int length() {
            return end - start;
        }
    }

    /** A word that names end in. */
    record End(int start, int end, NameEnd word) {}

    private final int from;
    private final List<End> ends = new ArrayList<>();
    private final List<Hit> places = new ArrayList<>();
    private final List<Hit> cues = new ArrayList<>();
    private final BitSet placeStarts;

    NameHits(int from, int to) {
        this.from = from;
        placeStarts = new BitSet(Math.max(0, to - from));
    }

    void addEnd(int start, int end, NameEnd word) {
        ends.add(new End(start, end, word));
    }

    void addPlace(int start, int end) {
        places.add(new Hit(start, end));
        placeStarts.set(start - from);
    }

    void addCue(int start, int end) {
        cues.add(new Hit(start, end));
    }

    List<End> ends() {
        return ends;
    }

    /** The ends that no longer one covers: 有限公司, but not the 公司 in it. */
    List<End> wholeEnds() {
        List<End> whole = new ArrayList<>();
        int covered = from;
        for (End end : ends) {
            if (end.end() > covered) {
                whole.add(end);
                covered = end.end();
            }
        }
        return whole;
    }

    List<Hit> places() {
        return places;
    }

    List<Hit> cues() {
        return cues;
    }

    boolean isPlaceAt(int at) {
        return at >= from && placeStarts.get(at - from);
    }

    /** Whether a place or an end stands between exactly these two places. */
    boolean isPlaceOrEnd(int start, int end) {
        return places.contains(new Hit(start, end))
                || ends.stream().anyMatch(word -> word.start() == start && word.end() == end);
    }

    /** Whether a cue of more than one character stands between two places. */
    boolean holdsLongCue(int start, int end) {
        for (Hit cue : cues) {
            if (cue.length() > 1 && cue.start() >= start && cue.end() <= end) {
                return true;
            }
        }
        return false;
    }
}
