package weir.documents;

import java.io.IOException;

/**
 * Reads one format. Readers keep no state between captures and may be used by several threads at a time.
 *
 * <p>A reader may throw whatever its parser throws: {@link DocumentReader} turns it into a problem. It may run long or hang:
 * {@link DocumentReader} gives it up after {@link Limits#documentTime} and interrupts its thread.
 */
interface FormatReader {

    /** Whether the bytes are of this format. Content decides; the ending of the path does not. */
    boolean reads(Capture capture);

    /**
     * Reads the capture into blocks.
     *
     * @throws IOException if the bytes cannot be read as this format; the message says what and where
     */
    Drafts read(Capture capture, Limits limits) throws IOException;
}
