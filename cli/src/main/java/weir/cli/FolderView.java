package weir.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import weir.evidence.ReadProblem;
import weir.exports.CaseView;
import weir.exports.RunFacts;
import weir.finding.FindingBuilder;
import weir.finding.Findings;
import weir.finding.SetAside;
import weir.knowledge.Knowledge;
import weir.notice.Notice;
import weir.notice.NoticeWithText;
import weir.pipeline.CaseFolder;
import weir.pipeline.ReviewRun;
import weir.process.DigestReader;
import weir.process.LinkedProcesses;
import weir.process.NoticeDigest;
import weir.process.ProcessLinker;
import weir.technology.Catalogue;
import weir.technology.Mention;
import weir.technology.Stance;

/** Shows the exports a case on disk; findings are made once, everything else is read as it is asked for. */
final class FolderView implements CaseView {

    private final CaseFolder folder;
    private final ReviewRun run;
    private final boolean withText;
    private final Catalogue catalogue;
    private final FindingBuilder builder;
    private final Findings findings;
    private final LinkedProcesses processes;

    FolderView(CaseFolder folder, ReviewRun run, Knowledge knowledge, boolean withText) {
        this.folder = folder;
        this.run = run;
        this.withText = withText;
        this.catalogue = Catalogue.load(knowledge);
        this.builder = new FindingBuilder(catalogue);
        this.findings = builder.build(folder::eachNotice);
        this.processes = link(folder, knowledge);
    }

    private static LinkedProcesses link(CaseFolder folder, Knowledge knowledge) {
        DigestReader reader = new DigestReader(knowledge, FolderView::isOnTopic);
        List<NoticeDigest> digests = new ArrayList<>();
        folder.eachNotice(read -> digests.add(reader.digest(read)));
        return new ProcessLinker(knowledge).link(digests);
    }

    /** Technology that was sought or supplied, as far as its stance was judged. */
    private static boolean isOnTopic(Mention mention) {
        return mention.stance() == null || mention.stance() == Stance.REQUIRED || mention.stance() == Stance.SUPPLIED;
    }

    @Override
    public void eachNotice(Consumer<NoticeWithText> reader) {
        folder.eachNotice(reader);
    }

    @Override
    public void eachProblem(Consumer<ReadProblem> reader) {
        folder.eachProblem(reader);
    }

    @Override
    public List<SetAside> setAside(Notice notice) {
        return builder.setAside(notice);
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public LinkedProcesses processes() {
        return processes;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public RunFacts run() {
        return new RunFacts(
                run.version(),
                run.today(),
                run.knowledge(),
                run.inputs().stream()
                        .map(input -> new RunFacts.Input(input.path(), input.documents(), input.sha256()))
                        .toList(),
                new RunFacts.Times(run.started(), Duration.ofMillis(Math.round(run.seconds() * 1000))));
    }

    @Override
    public boolean withText() {
        return withText;
    }
}
