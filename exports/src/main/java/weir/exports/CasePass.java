package weir.exports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final int NOTICES_OF_A_FINDING = 20;

    private final CaseView view;
    private final LinesFile notices;
    private final LinesFile setAside;
    private final LinesFile problems;
    private final OcdsFile releases;
    private final SummaryCounter counter = new SummaryCounter();
    private final List<SetAside> shownAside = new ArrayList<>();
    private final List<ReadProblem> shownProblems = new ArrayList<>();
    private final Map<String, NoticeText> shownNotices = new HashMap<>();
    private final Set<String> noticesToShow;
    private final Map<String, NoticeHead> citedNotices = new HashMap<>();
    private final Set<String> noticesToCite;
    private long setAsideCount;

    CasePass(Path out, CaseView view) {
        this.view = view;
        noticesToShow = noticesToShow(view);
        noticesToCite = view.findings().findings().stream()
                .flatMap(finding -> finding.noticeIds().stream())
                .collect(Collectors.toSet());
        notices = new LinesFile(out, "notices.jsonl");
        setAside = new LinesFile(out, "set_aside.jsonl");
        problems = new LinesFile(out, "problems.jsonl");
        releases = new OcdsFile(out, view);
    }

    private static Set<String> noticesToShow(CaseView view) {
        return view.findings().findings().stream()
                .limit(SHOWN)
                .flatMap(finding -> finding.noticeIds().stream().limit(NOTICES_OF_A_FINDING))
                .collect(Collectors.toSet());
    }

    void run() {
        view.eachNotice(this::notice);
        view.eachProblem(this::problem);
        notices.commit();
        setAside.commit();
        problems.commit();
        releases.commit();
    }

    private void notice(NoticeWithText read) {
        counter.notice(read.notice());
        notices.line(NoticeLine.of(read, view.withText()));
        releases.notice(read.notice());
        if (noticesToCite.contains(read.notice().id())) {
            citedNotices.put(read.notice().id(), NoticeHead.of(read.notice()));
        }
        List<SetAside> asides = view.setAside(read);
        if (noticesToShow.contains(read.notice().id())) {
            shownNotices.put(read.notice().id(), new NoticeText(read, asides));
        }
        for (SetAside aside : asides) {
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

    /** The notices of the findings that the report shows, by their ids. */
    Map<String, NoticeText> shownNotices() {
        return Map.copyOf(shownNotices);
    }

    /** The notices of all findings by their ids. */
    Map<String, NoticeHead> citedNotices() {
        return Map.copyOf(citedNotices);
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
        releases.close();
    }
}
