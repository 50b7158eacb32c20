package weir.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;
import weir.evidence.Signs;

/** Finds names of bodies in one stretch of a text, from their ends backwards. */
final class NameFinder {

    /** A name from and to in the folded text. */
    record Name(int from, int to, NameEnd end) {}

    private static final int LONGEST_PART = 14;
    private static final int LONGEST_BRACKETS = 12;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int FEW = 3;
    private static final Signs ADMINISTRATIVE = Signs.of("省市县区州旗镇乡");
    private static final String TROOPS = "部队";
    private static final String GROUP = "集团";
    private static final Signs BRANCH = Signs.of("分支办子");
    private static final Signs LEAD_ONLY = Signs.of("由受是经对因以就从到被元及");
    private static final Signs NUMBERED = Signs.of("号所院厂师旅团部处室局队连军库台井分研医基地工");
    private static final int LONGEST_NUMBERED = 4;
    private static final Signs AND = Signs.of("和与及或跟");
    private static final Signs JOINING = Signs.of("·&-—");

    private final FoldedText text;
    private final NameHits hits;
    private final int from;

    NameFinder(FoldedText text, NameWords words, int from, int to) {
        this.text = text;
        this.from = from;
        this.hits = words.hits(text, from, to);
    }

    /** All names, in order, none overlapping. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        int floor = from;
        for (NameHits.End end : hits.wholeEnds()) {
            Name name = end.start() >= floor ? name(end, floor) : null;
            if (name != null) {
                names.add(name);
                floor = name.to();
            }
        }
        return names;
    }

    private @Nullable Name name(NameHits.End hit, int floor) {
        NameEnd end = hit.word();
        if (end.strength() == NameEnd.Strength.WEAK) {
            return null;
        }
        int start = start(hit.start(), floor);
        if (end.strength() == NameEnd.Strength.PLACED && !startsWithPlace(start, hit.start())) {
            return null;
        }
        if (isCueOnly(start, hit.start()) || hit.end() - start < SHORTEST) {
            return null;
        }
        int to = extended(hit.end());
        return to - start > LONGEST || holdsYear(start, to) ? null : new Name(start, to, end);
    }

    /** Whether nothing but a leading word stands before the end: 关于医院. */
    private boolean isCueOnly(int start, int until) {
        return start == until || (until - start > 1 && hits.cues().contains(new NameHits.Hit(start, until)));
    }

    /** No name holds a year: 2019年中小学. */
    private boolean holdsYear(int start, int to) {
        for (int i = start + 1; i < to; i++) {
            if (text.charAt(i) == '年' && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Goes on over the parts that may follow a whole name: 大学 → 附属医院, 集团公司 → 第七研究所, （深圳）. */
    private int extended(int end) {
        int at = end;
        while (true) {
            int next = behindPlaceInBrackets(at);
            for (NameHits.End part : hits.ends()) {
                if (part.start() >= at && part.end() > next && isPartBehind(part, at)) {
                    next = part.end();
                }
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    private boolean isPartBehind(NameHits.End part, int at) {
        if (part.start() == at && isLegalForm(part.word())) {
            return text.breakBefore(at) == FoldedText.NONE;
        }
        return part.word().behind()
                && part.end() - at <= LONGEST_PART
                && (part.word().word().length() > 1 || part.start() - at <= FEW)
                && !(isPlaceAt(at) && !isBranch(part.word()) && !isBehindGroup(at))
                && isUnbrokenChinese(at, part.end())
                && !hits.holdsLongCue(at, part.end())
                && !isOwnName(at, part);
    }

    private static boolean isBranch(NameEnd end) {
        return BRANCH.has(end.word().charAt(0));
    }

    private static boolean isLegalForm(NameEnd end) {
        return end.kind() == NameEnd.Kind.COMPANY
                && end.strength() == NameEnd.Strength.STRONG
                && !end.word().equals(GROUP);
    }

    private boolean isBehindGroup(int at) {
        return text.startsWith(GROUP, at - GROUP.length());
    }

    private boolean isUnbrokenChinese(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.breakBefore(i) != FoldedText.NONE || !Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A place and a legal form begin a name of their own: 某公司北京某有限公司. */
    private boolean isOwnName(int at, NameHits.End part) {
        NameEnd end = part.word();
        return !isBehindGroup(at)
                && end.kind() == NameEnd.Kind.COMPANY
                && end.strength() == NameEnd.Strength.STRONG
                && !end.word().equals("分公司")
                && !end.word().equals("子公司")
                && text.charAt(at) != '第'
                && part.start() > at;
    }

    private int behindPlaceInBrackets(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return at;
        }
        int close = at + 1;
        while (close < text.length() && close - at <= LONGEST_PART && text.charAt(close) != ')') {
            close++;
        }
        boolean place = close < text.length() && text.charAt(close) == ')' && hits.isPlaceOrEnd(at + 1, close);
        return place ? close + 1 : at;
    }

    /** Where a name that ends behind {@code until} begins: as far left as its signs reach, less the words that only lead to it. */
    private int start(int until, int floor) {
        int start = until;
        while (start > floor) {
            if (isBoundary(start, until)) {
                break;
            }
            char before = text.charAt(start - 1);
            if (isNameSign(before)) {
                start--;
            } else if (before == ')') {
                int open = open(start - 1, floor);
                if (open < 0) {
                    break;
                }
                start = open;
            } else {
                break;
            }
        }
        boolean joined = start == floor && floor > from && AND.has(text.charAt(start));
        return withoutLead(joined ? start + 1 : start, until);
    }

    private boolean isBoundary(int start, int until) {
        byte gap = text.breakBefore(start);
        return gap >= FoldedText.LINE || (gap == FoldedText.BLANK && until - start >= FEW);
    }

    private static boolean isNameSign(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c) || JOINING.has(c);
    }

    /** Where the brackets that close at {@code close} open, if they may stand inside a name. */
    private int open(int close, int floor) {
        for (int i = close - 1; i >= floor && close - i <= LONGEST_BRACKETS; i--) {
            char c = text.charAt(i);
            if (c == '(') {
                return i > floor && close - i > 1 && i > from && isNameSign(text.charAt(i - 1)) ? i : -1;
            }
            if (!Character.isIdeographic(c) && !Character.isLetter(c)) {
                return -1;
            }
        }
        return -1;
    }

    private int withoutLead(int start, int until) {
        int begin = start;
        for (NameHits.Hit cue : hits.cues()) {
            if (cue.start() >= start && cue.end() <= until && isCut(cue, begin, until)) {
                begin = Math.max(begin, cue.end());
            }
        }
        return withoutRank(behindNumber(begin, until), until);
    }

    /** Leaves out what stands before a number glued into the name: a date, a price or a rank before a place, 15个月内2上海某公司. */
    private int behindNumber(int start, int until) {
        for (int i = until - SHORTEST; i > start; i--) {
            boolean glued = isDigitOrSign(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i));
            if (glued && (isPlaceAt(i) || isForeignNumber(start, i, until))) {
                return i;
            }
        }
        return start;
    }

    private static boolean isDigitOrSign(char c) {
        return (c >= '0' && c <= '9') || c == '%' || c == 'X';
    }

    /** Whether the digits before {@code at} number no part of the body: neither 第701 nor 502所 nor 32142部队. */
    private boolean isForeignNumber(int start, int at, int until) {
        int digits = at;
        while (digits > start && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
            digits--;
        }
        boolean numbered = digits > start && text.charAt(digits - 1) == '第';
        return digits > start
                && digits < at
                && !numbered
                && !NUMBERED.has(text.charAt(at))
                && until - at >= LONGEST_NUMBERED;
    }

    private boolean isCut(NameHits.Hit cue, int begin, int until) {
        if (cue.length() > 1) {
            return cue.end() < until;
        }
        boolean first = cue.start() <= begin && !isPlaceAt(cue.start());
        return cue.end() < until && ((first && isLeadOnly(cue)) || isPlaceAt(cue.end()));
    }

    /** Words that begin no name: 由, 受, 向; others such as 和 and 为 do. */
    private boolean isLeadOnly(NameHits.Hit cue) {
        return LEAD_ONLY.has(text.charAt(cue.start()));
    }

    private boolean isPlaceAt(int at) {
        return hits.isPlaceAt(at);
    }

    private boolean startsWithPlace(int start, int until) {
        if (isPlaceAt(start) || text.startsWith("某", start)) {
            return true;
        }
        for (int i = start + 1; i < Math.min(until, start + 6); i++) {
            if (ADMINISTRATIVE.has(text.charAt(i))) {
                return true;
            }
        }
        return hits.places().stream().anyMatch(place -> place.start() > start && place.end() <= until);
    }

    /** Leaves out a rank, a count or a price that ran into the name; numbers of troops stay. */
    private int withoutRank(int start, int until) {
        int begin = start;
        while (begin < until && isRank(begin)) {
            begin++;
        }
        boolean troops = text.startsWith(TROOPS, begin) || begin == until;
        return troops ? start : begin;
    }

    private boolean isRank(int at) {
        char c = text.charAt(at);
        boolean counted = c == '家' && at > from && Character.isDigit(text.charAt(at - 1));
        return (c >= '0' && c <= '9') || c == ')' || JOINING.has(c) || (c >= '①' && c <= '⑳') || counted;
    }

    /** Whether a word that leads to a name stands between two places. */
    boolean holdsCue(int start, int end) {
        return hits.holdsLongCue(start, end);
    }

    /** Whether the stretch as a whole ends in a word that names end in, weak ones included. */
    boolean endsAsName(int to) {
        return hits.ends().stream().anyMatch(end -> end.end() == to && end.start() > from);
    }
}
