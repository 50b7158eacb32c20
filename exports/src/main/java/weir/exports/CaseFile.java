package weir.exports;

import java.util.List;
import weir.evidence.ReadProblem;
import weir.finding.SetAside;
import weir.notice.NoticeWithText;

/** A file that is written while the notices and problems of a case pass by. */
interface CaseFile extends AutoCloseable {

    /**
     * Takes the next notice.
     *
     * @param asides the named items in it on which no finding rests
     */
    default void notice(NoticeWithText read, List<SetAside> asides) {}

    /** Takes the next problem; all come after the notices. */
    default void problem(ReadProblem problem) {}

    /** Puts the whole file into its place. */
    void commit();

    /** Throws away what was not committed. */
    @Override
    void close();
}
