package weir.party;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/** HanLP's opinion, asked where labels and the grammar of names leave a doubt: whether words name a person. */
final class ThirdVote {

    private static final int LONGEST_PERSON = 4;

    /** Loaded when first asked: its dictionaries take a second. */
    private static final class Loaded {
        private static final Segment SEGMENT =
                HanLP.newSegment().enableOrganizationRecognize(true).enableNameRecognize(true);
    }

    /** Whether words that a label announces as a body can be one. */
    boolean isBody(String words) {
        if (words.length() > LONGEST_PERSON) {
            return true;
        }
        List<Term> terms = Loaded.SEGMENT.seg(words);
        return terms.stream().noneMatch(term -> term.nature.startsWith(Nature.nr.toString()));
    }
}
