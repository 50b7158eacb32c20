package weir.notice.bid;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** Bidders that sentences name: those whose bids were examined, and those that were turned away and why. */
final class MentionedBids {

    private static final char SENTENCE_END = '。';
    private static final int BEFORE = 8;
    private static final int LABEL_BEFORE = 14;
    private static final int BEHIND = 12;
    private static final int LONGEST = 1500;

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
