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
    private final List<CaseFile> files = new ArrayList<>();
    private final SummaryCounter counter = new SummaryCounter();
    private final AsideGroups asides = new AsideGroups();
    private final List<ReadProblem> shownProblems = new ArrayList<>();
    private final Map<String, NoticeText> shownNotices = new HashMap<>();
    private final Set<String> noticesToShow;
    private final Map<String, NoticeHead> citedNotices = new HashMap<>();
    private final Set<String> noticesToCite;

    CasePass(Path out, CaseView view, Set<OutputFormat> formats) {
        this.view = view;
        noticesToShow = noticesToShow(view);
        noticesToCite = view.findings().findings().stream()
                .flatMap(finding -> finding.noticeIds().stream())
                .collect(Collectors.toSet());
        if (formats.contains(OutputFormat.JSONL)) {
            files.add(new PassingLines(out, view.withText()));
        }
        if (formats.contains(OutputFormat.OCDS)) {
            files.add(new OcdsFile(out, view));
        }
        if (formats.contains(OutputFormat.XLSX)) {
            files.add(new FindingsWorkbook(out, view));
        }
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
        files.forEach(CaseFile::commit);
    }

    private void notice(NoticeWithText read) {
        counter.notice(read.notice());
        if (noticesToCite.contains(read.notice().id())) {
            citedNotices.put(read.notice().id(), NoticeHead.of(read.notice()));
        }
        List<SetAside> set = view.setAside(read);
        files.forEach(file -> file.notice(read, set));
        set.forEach(aside -> asides.add(read, aside));
        if (noticesToShow.contains(read.notice().id())) {
            shownNotices.put(read.notice().id(), new NoticeText(read, set));
        }
    }

    private void problem(ReadProblem problem) {
        counter.problem(problem);
        files.forEach(file -> file.problem(problem));
        if (shownProblems.size() < SHOWN) {
            shownProblems.add(problem);
        }
    }

    Summary summary(Path out) {
        return counter.summary(view.findings().findings(), out.resolve("report.html"));
    }

    /** What was set aside, by reason. */
    AsideGroups asides() {
        return asides;
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

    @Override
    public void close() {
        files.forEach(CaseFile::close);
    }
}
