package weir.exports;

import java.util.List;
import java.util.function.Consumer;
import weir.evidence.ReadProblem;
import weir.finding.Findings;
import weir.finding.SetAside;
import weir.notice.NoticeWithText;
import weir.technology.Catalogue;

/**
 * What the exports need to see of a case. Streams come in the same order each time; nothing but the findings has to fit in
 * memory.
 */
public interface CaseView {

    /** Every notice of the case with its reading text, in input order. */
    void eachNotice(Consumer<NoticeWithText> reader);

    /** Everything that could not be read, in input order. */
    void eachProblem(Consumer<ReadProblem> reader);

    /** The named items of one notice on which no finding rests. */
    List<SetAside> setAside(NoticeWithText read);

    /** The findings and their processes. */
    Findings findings();

    /** What is known of the named items. */
    Catalogue catalogue();

    /** What is to be said of the lists, rules and rates in use. */
    Reference reference();

    /** Versions, inputs and times of the run. */
    RunFacts run();

    /** Whether {@code notices.jsonl} carries the reading texts. */
    boolean withText();
}
