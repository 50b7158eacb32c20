package weir.exports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import weir.evidence.ReadProblem;
import weir.finding.FindingBuilder;
import weir.finding.FindingSettings;
import weir.finding.Findings;
import weir.finding.SetAside;
import weir.knowledge.Knowledge;
import weir.notice.NoticeWithText;
import weir.technology.Catalogue;

/** A small case of composed notices, one of them hostile. */
record SampleCase(List<NoticeWithText> notices, List<ReadProblem> problems, RunFacts run, boolean withText)
        implements CaseView {

    private static final Catalogue CATALOGUE = Catalogue.load(Knowledge.bundled());
    private static final Reference REFERENCE = Reference.load(Knowledge.bundled(), CATALOGUE);
    private static final FindingBuilder BUILDER = new FindingBuilder(
            Knowledge.bundled(),
            CATALOGUE,
            new FindingSettings(LocalDate.of(2026, 11, 23), null, FindingSettings.CHINA));

    /** Findings are made once for the same notices. */
    private static final IdentityHashMap<List<NoticeWithText>, Findings> BUILT = new IdentityHashMap<>();

    static SampleCase composed() {
        List<NoticeWithText> notices = Stream.of(
                        "tender.txt", "award.txt", "intention.txt", "hostile.txt", "domestic.txt", "canteen.txt")
                .map(MarkedNotice::file)
                .toList();
        return of(notices);
    }

    static SampleCase of(List<NoticeWithText> notices) {
        List<ReadProblem> problems = List.of(
                new ReadProblem(
                        "in/empty.pdf", null, ReadProblem.Severity.UNREADABLE, "the file is empty", "fetch it again"),
                new ReadProblem(
                        "in/扫描件.pdf",
                        "page 3",
                        ReadProblem.Severity.PART,
                        "tesseract is not installed",
                        "install tesseract-ocr-chi-sim"),
                new ReadProblem(
                        "in/<b>.html",
                        null,
                        ReadProblem.Severity.NOTE,
                        "declared gb2312, read as UTF-8",
                        "nothing to do"));
        RunFacts run = new RunFacts(
                "0.1.0",
                LocalDate.of(2026, 11, 23),
                List.of("CN", "HK", "MO"),
                null,
                Map.of("technology/chips.csv", "ab".repeat(32)),
                List.of(new RunFacts.Input("in", notices.size() + 1, "cd".repeat(32))),
                new RunFacts.Times(Instant.parse("2026-11-23T08:00:00Z"), Duration.ofMillis(1234)));
        return new SampleCase(notices, problems, run, false);
    }

    SampleCase at(Instant started) {
        RunFacts.Times times = new RunFacts.Times(started, Duration.ofMillis(99));
        return new SampleCase(
                notices,
                problems,
                new RunFacts(run.version(), run.today(), run.scope(), run.rate(), run.knowledge(), run.inputs(), times),
                withText);
    }

    SampleCase withReadingTexts() {
        return new SampleCase(notices, problems, run, true);
    }

    @Override
    public void eachNotice(Consumer<NoticeWithText> reader) {
        notices.forEach(reader);
    }

    @Override
    public void eachProblem(Consumer<ReadProblem> reader) {
        problems.forEach(reader);
    }

    @Override
    public List<SetAside> setAside(NoticeWithText read) {
        return BUILDER.setAside(read);
    }

    @Override
    public Findings findings() {
        return BUILT.computeIfAbsent(notices, any -> BUILDER.build(this::eachNotice));
    }

    @Override
    public Catalogue catalogue() {
        return CATALOGUE;
    }

    @Override
    public Reference reference() {
        return REFERENCE;
    }
}
