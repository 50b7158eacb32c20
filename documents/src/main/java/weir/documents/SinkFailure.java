package weir.documents;

import weir.evidence.ReadProblem;

/** A failure of whoever takes the captures: no fault of the container that was open, so it must not become a problem of it. */
final class SinkFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException failure;

    private SinkFailure(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    RuntimeException unwrapped() {
        return failure;
    }

    /** The sink, with its failures told apart from those of containers. */
    static CaptureSink telling(CaptureSink sink) {
        return new CaptureSink() {
            @Override
            public void capture(Capture capture) {
                guarded(() -> sink.capture(capture));
            }

            @Override
            public void problem(ReadProblem problem) {
                guarded(() -> sink.problem(problem));
            }
        };
    }

    private static void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }
}
