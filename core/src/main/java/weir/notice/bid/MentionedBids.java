package weir.notice.bid;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Span;
import weir.notice.value.Money;

/** Bidders that sentences name: those whose bids were examined, and those that were turned away and why. */
final class MentionedBids {

    private static final char SENTENCE_END = '。';
    private static final int BEFORE = 8;
    private static final int LABEL_BEFORE = 14;
    private static final int BEHIND = 12;
    private static final int LONGEST = 1500;
    private static final int LONGEST_HEAD = 60;
    private static final String RANKING = "sentence:ranking";

    private final BidScan scan;
    private final Ranks ranks;
    private final String title;
    private final List<Bid> bids = new ArrayList<>();

    MentionedBids(BidScan scan) {
        this.scan = scan;
        this.ranks = new Ranks(scan);
        this.title = scan.fields()
                .findTitle()
                .map(field -> scan.folded(field.value()))
                .orElse("");
    }

    List<Bid> read() {
        FoldedText text = scan.folded();
        int start = 0;
        while (start < text.length()) {
            int end = sentenceEnd(text, start);
            readSentence(start, end);
            if (announcesRanking(start, end)) {
                readRanking(end, text.lineEnd(Math.min(end, text.length() - 1)));
            }
            start = end;
        }
        return bids;
    }

    private static int sentenceEnd(FoldedText text, int start) {
        int end = start + 1;
        while (end < text.length() && !text.startsLine(end) && text.charAt(end - 1) != SENTENCE_END) {
            end++;
        }
        return end;
    }

    private void readSentence(int start, int end) {
        if (end - start < BEFORE
                || end - start > LONGEST
                || scan.fields().sectionAt(start).isQuiet()) {
            return;
        }
        String sentence = scan.folded().text(start, end);
        boolean rejected = scan.words().has(sentence, BidWords.Role.REJECTED);
        if (!rejected && !scan.words().has(sentence, BidWords.Role.BIDDERS)) {
            return;
        }
        List<Span> names = scan.bodies(scan.folded().span(start, end));
        int[] ranked = ranks.of(names);
        for (int i = 0; i < ranked.length; i++) {
            if (isBidder(names.get(i), start)) {
                Bid.Standing standing = standing(names.get(i), ranked[i], rejected);
                bids.add(new Bid(List.of(names.get(i)), standing, null, null, "sentence:bidders", -1));
            }
        }
    }

    /** Whether a sentence ends with a colon and says that a ranking follows. */
    private boolean announcesRanking(int start, int end) {
        FoldedText text = scan.folded();
        return end < text.length()
                && end - start <= LONGEST_HEAD
                && text.charAt(end - 1) == ':'
                && scan.words().has(text.text(start, end), BidWords.Role.RANKING);
    }

    /** A line of ranks, names and prices: 1 甲公司 2,860,000.00元2 乙公司 2,915,000.00元. */
    private void readRanking(int start, int end) {
        Span line = scan.folded().span(start, end);
        List<Span> names = scan.bodies(line);
        int[] ranked = ranks.of(names);
        for (int i = 0; i < ranked.length; i++) {
            if (ranked[i] > Ranks.NONE) {
                int next = i + 1 < ranked.length ? names.get(i + 1).start() : line.end();
                Money money =
                        scan.moneyBehind(names.get(i), new Span(names.get(i).start(), next));
                Bid.Price price = money == null ? null : new Bid.Price(money, false, RANKING);
                Bid.Standing standing = ranked[i] == 1 ? Bid.Standing.FIRST : Bid.Standing.BEHIND;
                bids.add(new Bid(List.of(names.get(i)), standing, null, price, RANKING, -1));
            }
        }
    }

    private Bid.Standing standing(Span name, int rank, boolean rejected) {
        int at = scan.folded().indexOf(name.start());
        String before = scan.folded().text(Math.max(0, at - LABEL_BEFORE), at);
        int end = scan.folded().indexOf(name.end());
        String behind = scan.folded().text(end, Math.min(scan.folded().length(), end + BEHIND));
        if (rank == 1
                || scan.words().endsWith(before, BidWords.Role.WINS)
                || scan.words().startsWith(behind, BidWords.Role.WON)) {
            return Bid.Standing.FIRST;
        }
        return rank > Ranks.NONE || rejected ? Bid.Standing.BEHIND : Bid.Standing.NAMED;
    }

    private boolean isBidder(Span name, int sentenceStart) {
        int at = scan.folded().indexOf(name.start());
        String before = scan.folded().text(Math.max(sentenceStart, at - BEFORE), at);
        int end = scan.folded().indexOf(name.end());
        String behind = scan.folded().text(end, Math.min(scan.folded().length(), end + BEHIND));
        return !title.contains(scan.folded(name))
                && !scan.words().has(before, BidWords.Role.NO_BIDDER)
                && !scan.words().startsWith(behind, BidWords.Role.NO_BID_BEHIND);
    }
}
