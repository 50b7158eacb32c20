package weir.documents;

import java.io.IOException;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** A container while it is read: hands its members on and keeps count of them and of its problems. */
final class OpenContainer implements Members {

    /** A dump of which every line is broken is one problem, not a million. */
    private static final int MOST_PROBLEMS = 1000;

    private final Container container;
    private final Entry entry;
    private final CaptureSink sink;
    private final Opener opener;
    private final ArchiveBounds bounds;
    private long captures;
    private long problems;
    private boolean unreadableSaid;
    private boolean memberLost;

    /** Opens a member in turn. */
    interface Opener {
        void open(Entry member) throws IOException;
    }

    OpenContainer(Limits limits, Container container, Entry entry, CaptureSink sink, Opener opener) {
        this.container = container;
        this.entry = entry;
        this.sink = sink;
        this.opener = opener;
        this.bounds = container.bounded() ? new ArchiveBounds(limits, entry) : ArchiveBounds.NONE;
    }

    /** Hands on what the container holds. One that gives no document counts as unreadable. */
    void expand() {
        readThrough();
        if (problems > MOST_PROBLEMS) {
            sink.problem(problem(
                    Severity.PART,
                    (problems - MOST_PROBLEMS) + " more problems of this kind were counted and are not listed",
                    "Check whether the file is what it seems to be"));
        }
        if (captures == 0 && !unreadableSaid) {
            sink.problem(problem(
                    Severity.UNREADABLE,
                    "No document was found in it",
                    "Check whether it is complete, and what else is said of it"));
        }
    }

    private void readThrough() {
        try {
            container.expand(entry, this);
        } catch (SinkFailure e) {
            throw e;
        } catch (UnreadableException e) {
            problem(e.problem(entry.path(), severity()));
        } catch (IOException | RuntimeException e) {
            problem(problem(
                    severity(),
                    "The rest of the archive or dump cannot be read: " + e.getMessage(),
                    "Fetch it again or unpack it with another program"));
        }
    }

    private ReadProblem problem(Severity severity, String what, String advice) {
        return new ReadProblem(entry.path(), null, severity, what, advice);
    }

    private Severity severity() {
        return captures == 0 || memberLost ? Severity.UNREADABLE : Severity.PART;
    }

    @Override
    public void open(Entry member) throws IOException {
        memberLost = true;
        bounds.countMember();
        opener.open(bounds.counted(member));
        memberLost = false;
        captures++;
    }

    @Override
    public void capture(Capture capture) {
        captures++;
        sink.capture(capture);
    }

    @Override
    public void problem(ReadProblem problem) {
        problems++;
        unreadableSaid |= problem.severity() == Severity.UNREADABLE;
        if (problems <= MOST_PROBLEMS) {
            sink.problem(problem);
        }
    }
}
