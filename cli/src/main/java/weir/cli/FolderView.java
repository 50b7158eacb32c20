package weir.cli;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import weir.evidence.ReadProblem;
import weir.exports.CaseView;
import weir.exports.Reference;
import weir.exports.RunFacts;
import weir.finding.FindingBuilder;
import weir.finding.FindingSettings;
import weir.finding.Findings;
import weir.finding.SetAside;
import weir.knowledge.Knowledge;
import weir.notice.NoticeWithText;
import weir.pipeline.CaseFolder;
import weir.pipeline.ReviewRun;
import weir.technology.Catalogue;

/** Shows the exports a case on disk; findings are made once, everything else is read as it is asked for. */
final class FolderView implements CaseView {

    private final CaseFolder folder;
    private final ReviewRun run;
    private final boolean withText;
    private final Catalogue catalogue;
    private final FindingBuilder builder;
    private final Findings findings;
    private final Reference reference;

    FolderView(CaseFolder folder, ReviewRun run, Knowledge knowledge, boolean withText) {
        this.folder = folder;
        this.run = run;
        this.withText = withText;
        this.catalogue = Catalogue.load(knowledge);
        this.builder = new FindingBuilder(
                knowledge, catalogue, new FindingSettings(run.today(), run.rate(), Set.copyOf(run.scope())));
        this.findings = builder.build(folder::eachNotice);
        this.reference = Reference.load(knowledge, catalogue);
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
    public List<SetAside> setAside(NoticeWithText read) {
        return builder.setAside(read);
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Reference reference() {
        return reference;
    }

    @Override
    public RunFacts run() {
        return new RunFacts(
                run.version(),
                run.today(),
                run.scope(),
                run.rate(),
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
