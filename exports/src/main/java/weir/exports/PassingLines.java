package weir.exports;

import java.nio.file.Path;
import java.util.List;
import weir.evidence.ReadProblem;
import weir.finding.SetAside;
import weir.notice.NoticeWithText;

/** Writes {@code notices.jsonl}, {@code set_aside.jsonl} and {@code problems.jsonl}. */
final class PassingLines implements CaseFile {

    private final LinesFile notices;
    private final LinesFile setAside;
    private final LinesFile problems;
    private final boolean withText;

    PassingLines(Path out, boolean withText) {
        this.withText = withText;
        notices = new LinesFile(out, "notices.jsonl");
        setAside = new LinesFile(out, "set_aside.jsonl");
        problems = new LinesFile(out, "problems.jsonl");
    }

    @Override
    public void notice(NoticeWithText read, List<SetAside> asides) {
        notices.line(NoticeLine.of(read, withText));
        asides.forEach(setAside::line);
    }

    @Override
    public void problem(ReadProblem problem) {
        problems.line(problem);
    }

    @Override
    public void commit() {
        notices.commit();
        setAside.commit();
        problems.commit();
    }

    @Override
    public void close() {
        notices.close();
        setAside.close();
        problems.close();
    }
}
