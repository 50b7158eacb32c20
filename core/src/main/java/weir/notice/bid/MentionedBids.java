package weir.notice.bid;

import java.util.ArrayList;
import java.util.List;
import weir.evidence.FoldedText;
import weir.evidence.Span;

/** Bidders that sentences name: those whose bids were examined, and those that were turned away and why. */
final class MentionedBids {

    private static final String SENTENCE_ENDS = "。;";
    private static final int BEFORE = 8;
    private static final int LONGEST = 1500;

    private final BidScan scan;
    private final List<Bid> bids = new ArrayList<>();

    MentionedBids(BidScan scan) {
        this.scan = scan;
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
        while (end < text.length() && !text.startsLine(end) && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        return end;
    }

    private void readSentence(int start, int end) {
        if (end - start < BEFORE || end - start > LONGEST) {
            return;
        }
        String sentence = scan.folded().text(start, end);
        boolean rejected = scan.words().has(sentence, BidWords.Role.REJECTED);
        if (!rejected && !scan.words().has(sentence, BidWords.Role.BIDDERS)) {
            return;
        }
        for (Span name : scan.organisations().names(scan.folded(), scan.folded().span(start, end))) {
            if (isBidder(name, start)) {
                Bid.Standing standing = rejected ? Bid.Standing.BEHIND : Bid.Standing.NAMED;
                bids.add(new Bid(List.of(name), standing, null, null, "sentence:bidders", -1));
            }
        }
    }

    private boolean isBidder(Span name, int sentenceStart) {
        String words = scan.folded(name);
        int at = scan.folded().indexOf(name.start());
        String before = scan.folded().text(Math.max(sentenceStart, at - BEFORE), at);
        return scan.words().endsWith(words, BidWords.Role.BODY) && !scan.words().has(before, BidWords.Role.NO_BIDDER);
    }
}
