package weir.notice.bid;

import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Signs;
import weir.evidence.Span;

/** Reads the ranks before names: 第一中标候选人：甲公司, 排名第二的乙公司, 1.甲公司2.乙公司. */
final class Ranks {

    /** No rank before a name. */
    static final int NONE = 0;

    private static final int WORDS_BEFORE = 14;
    private static final int LIST_HEAD_BEFORE = 30;
    private static final String NUMERALS = "一二三四五六七八九";
    private static final Signs OF_RANK = Signs.of("名中成候预推排入位顺的为拟:,、");
    private static final int RANK_BEHIND = 8;
    private static final Signs TO_RANK = Signs.of(",(排名为综合评分得序位");
    private static final Signs SIGNS = Signs.of(".、．)）:");

    private final BidScan scan;

    Ranks(BidScan scan) {
        this.scan = scan;
    }

    /** The rank of each name of one stretch, {@link #NONE} where none stands before it. */
    int[] of(List<Span> names) {
        int[] ranks = new int[names.size()];
        boolean any = false;
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = spelled(names, i);
            any |= ranks[i] > NONE;
        }
        return any ? ranks : listed(names, ranks);
    }

    /** The rank written as 第一 in the words between the name before and this one. */
    private int spelled(List<Span> names, int index) {
        FoldedText text = scan.folded();
        int end = text.indexOf(names.get(index).start());
        int floor = index == 0 ? 0 : text.indexOf(names.get(index - 1).end());
        for (int i = end - 2; i >= Math.max(floor, end - WORDS_BEFORE); i--) {
            if (text.charAt(i) == '第') {
                int rank = numeral(text.charAt(i + 1));
                boolean ofRank = i + 2 >= end || OF_RANK.has(text.charAt(i + 2));
                return rank > NONE && ofRank ? rank : NONE;
            }
        }
        return behind(text, text.indexOf(names.get(index).end()));
    }

    /** The rank written behind a name: 甲公司，排名第一; 乙公司（第二名）. */
    private static int behind(FoldedText text, int from) {
        for (int i = from; i + 1 < text.length() && i < from + RANK_BEHIND; i++) {
            if (text.charAt(i) == '第') {
                return numeral(text.charAt(i + 1));
            }
            if (!TO_RANK.has(text.charAt(i))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Numbers 1, 2, 3 before the names of a list whose head says that it is a ranking. */
    private int[] listed(List<Span> names, int[] ranks) {
        int next = 1;
        for (int i = 0; i < ranks.length; i++) {
            int number = numberBefore(names.get(i));
            if (number == 1 && announcesRanks(names.get(i))) {
                next = 1;
            }
            if (number == next && (next > 1 || announcesRanks(names.get(i)))) {
                ranks[i] = next++;
            }
        }
        return next > 2 ? ranks : new int[ranks.length];
    }

    /** The single digit right before a name, a sign between them or not. */
    private int numberBefore(Span name) {
        FoldedText text = scan.folded();
        int at = text.indexOf(name.start()) - 1;
        if (at > 0 && SIGNS.has(text.charAt(at))) {
            at--;
        }
        if (at < 0) {
            return NONE;
        }
        int digit = text.charAt(at) - '0';
        boolean single = at == 0 || !isDigit(text.charAt(at - 1)) || text.breakBefore(at) != FoldedText.NONE;
        return digit >= 1 && digit <= 9 && single ? digit : NONE;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private boolean announcesRanks(Span name) {
        int at = scan.folded().indexOf(name.start());
        String before = scan.folded().text(Math.max(0, at - LIST_HEAD_BEFORE), at);
        return scan.words().has(before, BidWords.Role.RANKING);
    }

    /** The rank that a label has in its words or right before them: 第二预中标单位. */
    int before(Span label) {
        FoldedText text = scan.folded();
        int end = text.indexOf(label.end());
        int start = text.indexOf(label.start());
        for (int i = end - 2; i >= Math.max(0, start - 4); i--) {
            if (text.charAt(i) == '第' && OF_RANK.has(text.charAt(i + 2))) {
                return numeral(text.charAt(i + 1));
            }
        }
        return NONE;
    }

    private static int numeral(char c) {
        return c >= '1' && c <= '9' ? c - '0' : NUMERALS.indexOf(c) + 1;
    }
}
