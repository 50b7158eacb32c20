package weir.notice.bid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.notice.field.Contexts;
import weir.notice.field.Fields;
import weir.notice.value.MoneyReader;
import weir.party.Organisations;

/** Reads who bid and who stands first, from rows, labels, tables that ran together, and sentences. */
public final class BidsReader {

    private final Organisations organisations;
    private final MoneyReader moneyReader;
    private final SumReader sums;
    private final Contexts contexts;
    private final BidWords words;

    /** Loads the words that tell how bidders fared. */
    public BidsReader(Knowledge knowledge, Organisations organisations, MoneyReader moneyReader, Contexts contexts) {
        this.organisations = organisations;
        this.moneyReader = moneyReader;
        this.sums = new SumReader(moneyReader, contexts);
        this.contexts = contexts;
        this.words = new BidWords(knowledge);
    }

    /**
     * Reads the bids of one notice.
     *
     * @param strangers names of bodies that are no bidders: the buyer, the agency
     */
    public Outcome read(Fields fields, Stage stage, Collection<String> strangers) {
        if (stage == Stage.BEFORE_BIDS) {
            return Outcome.NONE;
        }
        BidScan scan = new BidScan(fields, organisations, moneyReader, sums, contexts, words);
        Set<String> apart = new HashSet<>();
        strangers.forEach(name -> apart.add(Words.folded(name)));
        List<Bid> bids = new ArrayList<>();
        bids.addAll(new LineBids(scan).read());
        bids.addAll(new RowBids(scan).read());
        bids.addAll(new GluedBids(scan, apart).read());
        if (stage == Stage.SINGLE_SOURCE) {
            bids.addAll(new SingleSource(scan, apart).read(bids));
        } else {
            bids.addAll(new MentionedBids(scan).read());
        }
        return new Ranking(scan, stage, apart).of(bids);
    }
}
