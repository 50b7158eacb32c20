package weir.exports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import weir.evidence.ReadProblem;
import weir.finding.SetAside;
import weir.notice.NoticeWithText;

/**
 * The one pass over notices and problems: writes the files that have a line for each of them, counts, and keeps the little that the
 * other files need.
 */
final class CasePass implements AutoCloseable {

    /** How many lines of a kind the report shows; all of them are in the files. */
    static final int SHOWN = 200;

    private final CaseView view;
    private final LinesFile notices;
    private final LinesFile setAside;
    private final LinesFile problems;
    private final SummaryCounter counter = new SummaryCounter();
    private final List<SetAside> shownAside = new ArrayList<>();
    private final List<ReadProblem> shownProblems = new ArrayList<>();
    private long setAsideCount;

    CasePass(Path out, CaseView view) {
        this.view = view;
        notices = new LinesFile(out, "notices.jsonl");
        setAside = new LinesFile(out, "set_aside.jsonl");
        problems = new LinesFile(out, "problems.jsonl");
    }

    void run() {
        view.eachNotice(this::notice);
        view.eachProblem(this::problem);
        notices.commit();
        setAside.commit();
        problems.commit();
    }

    private void notice(NoticeWithText read) {
        counter.notice(read.notice());
        notices.line(NoticeLine.of(read, view.withText()));
        for (SetAside aside : view.setAside(read.notice())) {
            setAside.line(aside);
            keep(shownAside, aside);
            setAsideCount++;
        }
    }

    private void problem(ReadProblem problem) {
        counter.problem(problem);
        problems.line(problem);
        keep(shownProblems, problem);
    }

    Summary summary(Path out) {
        return counter.summary(view.findings().findings(), out.resolve("report.html"));
    }

    long setAsideCount() {
        return setAsideCount;
    }

    List<SetAside> shownAside() {
        return List.copyOf(shownAside);
    }

    List<ReadProblem> shownProblems() {
        return List.copyOf(shownProblems);
    }

    private static <T> void keep(List<T> shown, T one) {
        if (shown.size() < SHOWN) {
            shown.add(one);
        }
    }

    @Override
    public void close() {
        notices.close();
        setAside.close();
        problems.close();
    }
}
