package weir.documents;

import weir.evidence.ReadProblem;

/** Takes what a walk over inputs finds, in input order, on the walking thread. */
public interface CaptureSink {

    /** A document to be read. */
    void capture(Capture capture);

    /** An input, or a part of one, that could not be opened. */
    void problem(ReadProblem problem);
}
