package weir.party;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.FoldedText;

/** Finds names of bodies in one stretch of a text, from their ends backwards. */
final class NameFinder {

    /** A name from and to in the folded text. */
    record Name(int from, int to, NameEnd end) {}

    private static final int LONGEST_PART = 14;
    private static final int LONGEST_BRACKETS = 12;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int FEW = 3;
    private static final String ADMINISTRATIVE = "省市县区州旗镇乡";
    private static final String TROOPS = "部队";
    private static final String GROUP = "集团";
    private static final String BRANCH = "分支办子";
    private static final String LEAD_ONLY = "由受是经对因以就从到被元及";
    private static final String NUMBERED = "号所院厂师旅团部处室局队连军库台井分研医基地工";
    private static final int LONGEST_NUMBERED = 4;
    private static final String AND = "和与及或跟";
    private static final String JOINING = "·&-—";

    private final FoldedText text;
    private final List<NameWords.Hit> hits;
    private final int from;

    NameFinder(FoldedText text, NameWords words, int from, int to) {
        this.text = text;
        this.from = from;
        hits = words.hits(text.text(from, to).toCharArray()).stream()
                .map(hit -> new NameWords.Hit(hit.start() + from, hit.end() + from, hit.role(), hit.ends()))
                .toList();
    }

    /** All names, in order, none overlapping. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        int floor = from;
        for (int i = 0; i < hits.size(); i++) {
            NameWords.Hit hit = hits.get(i);
            if (hit.role() == NameWords.Role.END && hit.start() >= floor && !isInsideLonger(hit)) {
                Name name = name(hit, floor);
                if (name != null) {
                    names.add(name);
                    floor = name.to();
                }
            }
        }
        return names;
    }

    /** Whether a longer end covers this one: 公司 in 有限公司. */
    private boolean isInsideLonger(NameWords.Hit hit) {
        return hits.stream()
                .anyMatch(other -> other.role() == NameWords.Role.END
                        && other.start() <= hit.start()
                        && other.end() >= hit.end()
                        && other.end() - other.start() > hit.end() - hit.start());
    }

    private @Nullable Name name(NameWords.Hit hit, int floor) {
        NameEnd end = hit.ends().getFirst();
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
        return start == until
                || hits.stream()
                        .anyMatch(hit -> hit.role() == NameWords.Role.CUE
                                && hit.start() == start
                                && hit.end() == until
                                && until - start > 1);
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
            for (NameWords.Hit hit : hits) {
                if (hit.role() == NameWords.Role.END && isPartBehind(hit, at) && hit.end() > next) {
                    next = hit.end();
                }
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
    }

    private boolean isPartBehind(NameWords.Hit hit, int at) {
        NameEnd end = hit.ends().getFirst();
        boolean branch = BRANCH.indexOf(end.word().charAt(0)) >= 0;
        boolean legal = end.kind() == NameEnd.Kind.COMPANY
                && end.strength() == NameEnd.Strength.STRONG
                && !end.word().equals(GROUP);
        if (hit.start() == at && legal) {
            return text.breakBefore(at) == FoldedText.NONE;
        }
        boolean group = text.startsWith(GROUP, at - GROUP.length());
        if ((isPlaceAt(at) && !branch && !group)
                || !end.behind()
                || hit.start() < at
                || hit.end() - at > LONGEST_PART) {
            return false;
        }
        for (int i = at; i < hit.end(); i++) {
            if (text.breakBefore(i) != FoldedText.NONE || !Character.isIdeographic(text.charAt(i))) {
                return false;
            }
        }
        return hits.stream()
                        .noneMatch(cue -> cue.role() == NameWords.Role.CUE
                                && cue.start() >= at
                                && cue.end() <= hit.end()
                                && cue.end() - cue.start() > 1)
                && (end.word().length() > 1 || hit.start() - at <= FEW)
                && !isOwnName(at, hit);
    }

    /** A place and a legal form begin a name of their own: 某公司北京某有限公司. */
    private boolean isOwnName(int at, NameWords.Hit hit) {
        NameEnd end = hit.ends().getFirst();
        return !text.startsWith(GROUP, at - GROUP.length())
                && end.kind() == NameEnd.Kind.COMPANY
                && end.strength() == NameEnd.Strength.STRONG
                && !end.word().equals("分公司")
                && !end.word().equals("子公司")
                && text.charAt(at) != '第'
                && hit.start() > at;
    }

    private int behindPlaceInBrackets(int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return at;
        }
        for (NameWords.Hit hit : hits) {
            boolean inside = hit.role() != NameWords.Role.CUE && hit.start() == at + 1 && hit.end() < text.length();
            if (inside && text.charAt(hit.end()) == ')') {
                return hit.end() + 1;
            }
        }
        return at;
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
        boolean joined = start == floor && floor > from && AND.indexOf(text.charAt(start)) >= 0;
        return withoutLead(joined ? start + 1 : start, until);
    }

    private boolean isBoundary(int start, int until) {
        byte gap = text.breakBefore(start);
        return gap >= FoldedText.LINE || (gap == FoldedText.BLANK && until - start >= FEW);
    }

    private static boolean isNameSign(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c) || JOINING.indexOf(c) >= 0;
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
        for (NameWords.Hit hit : hits) {
            if (hit.role() == NameWords.Role.CUE
                    && hit.start() >= start
                    && hit.end() <= until
                    && isCut(hit, begin, until)) {
                begin = Math.max(begin, hit.end());
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
                && NUMBERED.indexOf(text.charAt(at)) < 0
                && until - at >= LONGEST_NUMBERED;
    }

    private boolean isCut(NameWords.Hit cue, int begin, int until) {
        if (cue.end() - cue.start() > 1) {
            return cue.end() < until;
        }
        boolean first = cue.start() <= begin && !isPlaceAt(cue.start());
        return cue.end() < until && ((first && isLeadOnly(cue)) || isPlaceAt(cue.end()));
    }

    /** Words that begin no name: 由, 受, 向; others such as 和 and 为 do. */
    private boolean isLeadOnly(NameWords.Hit cue) {
        return LEAD_ONLY.indexOf(text.charAt(cue.start())) >= 0;
    }

    private boolean isPlaceAt(int at) {
        return hits.stream().anyMatch(hit -> hit.role() == NameWords.Role.PLACE && hit.start() == at);
    }

    private boolean startsWithPlace(int start, int until) {
        if (isPlaceAt(start) || text.startsWith("某", start)) {
            return true;
        }
        for (int i = start + 1; i < Math.min(until, start + 6); i++) {
            if (ADMINISTRATIVE.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return hits.stream()
                .anyMatch(hit -> hit.role() == NameWords.Role.PLACE && hit.start() > start && hit.end() <= until);
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
        return (c >= '0' && c <= '9') || c == ')' || JOINING.indexOf(c) >= 0 || (c >= '①' && c <= '⑳') || counted;
    }

    /** Whether a word that leads to a name stands between two places. */
    boolean holdsCue(int start, int end) {
        return hits.stream()
                .anyMatch(hit -> hit.role() == NameWords.Role.CUE
                        && hit.end() - hit.start() > 1
                        && hit.start() >= start
                        && hit.end() <= end);
    }

    /** Whether the stretch as a whole ends in a word that names end in, weak ones included. */
    boolean endsAsName(int to) {
        return hits.stream().anyMatch(hit -> hit.role() == NameWords.Role.END && hit.end() == to && hit.start() > from);
    }
}
