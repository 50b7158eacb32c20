package weir.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import weir.documents.Capture;
import weir.documents.CaptureSink;
import weir.documents.DocumentReader;
import weir.documents.Inputs;
import weir.documents.Limits;
import weir.evidence.ReadProblem;
import weir.notice.NoticeReader;
import weir.technology.Catalogue;
import weir.technology.MentionFinder;

/**
 * Reads inputs into a case: every input becomes captures, every capture a document, every document a notice, and each of them is kept
 * with its reading text and problems. Documents are read on several threads and kept in input order, so the same input gives the same
 * case.
 */
public final class Review {

    private static final long MOST_BYTES_UNDER_WAY = 96L << 20;

    private final ReviewSettings settings;
    private final ProgressLine progress;
    private final Clock clock;
    private final RepeatedIds ids = new RepeatedIds();
    private final List<InputTally> tallies;
    private long documents;
    private long unreadable;
    private long problems;

    public Review(ReviewSettings settings, ProgressLine progress, Clock clock) {
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
        this.tallies = settings.inputs().stream().map(InputTally::new).toList();
    }

    /**
     * Reads all inputs into {@code folder} and returns what was counted. What cannot be read is a problem of the case, never an
     * exception.
     */
    public ReviewRun into(CaseFolder folder) {
        Instant started = clock.instant();
        try (CaseUpdate update = folder.begin()) {
            readAll(update, folder);
            progress.finish(documents, problems);
            update.commit(settings.inputs().stream().map(Path::toString).toList());
            ReviewRun run = run(started);
            folder.keepRun(run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException("The case cannot be written; is the disk full?", e);
        }
    }

    private void readAll(CaseUpdate update, CaseFolder folder) {
        Extraction extraction = extraction();
        Inputs walker = new Inputs(settings.limits(), settings.knowledge()).without(folder.folders());
        try (OrderedWork<Extraction.Outcome> work = new OrderedWork<>(
                settings.threads(), MOST_BYTES_UNDER_WAY, extraction.mostTime(), outcome -> keep(outcome, update))) {
            CaptureSink sink = new CaptureSink() {
                @Override
                public void capture(Capture capture) {
                    Capture named = withUniqueId(capture, this);
                    int weight = named.bytes().length;
                    work.submit(weight, () -> extraction.read(named), () -> extraction.givenUp(named));
                }

                @Override
                public void problem(ReadProblem problem) {
                    Extraction.Outcome outcome = Extraction.Outcome.of(problem);
                    work.submit(0, () -> outcome, () -> outcome);
                }
            };
            walker.walk(settings.inputs(), sink);
            work.finish();
        }
    }

    private Extraction extraction() {
        MentionFinder mentions = new MentionFinder(Catalogue.load(settings.knowledge()));
        NoticeReader notices = new NoticeReader(settings.knowledge(), mentions::find);
        Limits limits = settings.limits();
        return new Extraction(new DocumentReader(limits, settings.knowledge()), notices::read, limits.documentTime());
    }

    private Capture withUniqueId(Capture capture, CaptureSink sink) {
        String unique = ids.unique(capture.id());
        if (unique.equals(capture.id())) {
            return capture;
        }
        sink.problem(new ReadProblem(
                capture.path(),
                capture.id(),
                ReadProblem.Severity.NOTE,
                "the id \"" + capture.id() + "\" has come before; this one is kept as \"" + unique + "\"",
                "Nothing to do, unless the two should be one: then give the input once."));
        return capture.withId(unique);
    }

    private void keep(Extraction.Outcome outcome, CaseUpdate update) {
        byte[] line = outcome.line();
        if (line != null) {
            update.add(outcome.id(), line);
            tallyOf(outcome.path()).add(outcome.id(), outcome.sha256());
            documents++;
        }
        for (ReadProblem problem : outcome.problems()) {
            update.add(problem);
            problems++;
            if (problem.severity() == ReadProblem.Severity.UNREADABLE) {
                unreadable++;
            }
        }
        progress.update(documents, problems);
    }

    private ReviewRun run(Instant started) {
        return new ReviewRun(
                settings.version(),
                settings.knowledge().hashes(),
                tallies.stream().map(InputTally::finish).toList(),
                settings.today(),
                settings.rate(),
                settings.scope(),
                documents,
                unreadable,
                problems,
                started,
                Duration.between(started, clock.instant()).toMillis() / 1000.0);
    }

    private InputTally tallyOf(String path) {
        return tallies.stream().filter(tally -> tally.holds(path)).findFirst().orElseGet(tallies::getLast);
    }
}
