package weir.documents;

import java.io.IOException;
import weir.evidence.ReadProblem;

/** Takes the members of a container. */
interface Members {

    /**
     * A member of any format: opened in turn where it is a container itself, else captured whole. Its stream is read before this call
     * returns and closed by the caller.
     *
     * @throws IOException if the stream cannot be read to its end, or the container is over one of its bounds
     */
    void open(Entry member) throws IOException;

    /** A member whose bytes are at hand and that is no container. */
    void capture(Capture capture);

    /** A member, or a part of the container, that could not be read. */
    void problem(ReadProblem problem);
}
