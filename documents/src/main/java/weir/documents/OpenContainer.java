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

    void expand() {
        try {
            container.expand(entry, this);
        } catch (SinkFailure e) {
            throw e;
        } catch (UnreadableException e) {
            sink.problem(e.problem(entry.path(), severity()));
        } catch (IOException | RuntimeException e) {
            sink.problem(new ReadProblem(
                    entry.path(),
                    null,
                    severity(),
                    "The rest of the archive or dump cannot be read: " + e.getMessage(),
                    "Fetch it again or unpack it with another program"));
        }
        if (problems > MOST_PROBLEMS) {
            sink.problem(new ReadProblem(
                    entry.path(),
                    null,
                    Severity.PART,
                    (problems - MOST_PROBLEMS) + " more problems of this kind were counted and are not listed",
                    "Check whether the file is what it seems to be"));
        }
    }

    private Severity severity() {
        return captures == 0 ? Severity.UNREADABLE : Severity.PART;
    }

    @Override
    public void open(Entry member) throws IOException {
        bounds.countMember();
        captures++;
        opener.open(bounds.counted(member));
    }

    @Override
    public void capture(Capture capture) {
        captures++;
        sink.capture(capture);
    }

    @Override
    public void problem(ReadProblem problem) {
        problems++;
        if (problems <= MOST_PROBLEMS) {
            sink.problem(problem);
        }
    }
}
