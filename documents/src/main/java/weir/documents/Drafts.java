package weir.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.ReadProblem;

/**
 * What a format reader found in one capture.
 *
 * @param blocks in reading order
 * @param mediaType by content
 * @param charset as decoded; null where the format has none of its own
 * @param url the address that the content gives; null where it gives none (the capture's own stands then)
 * @param ocrConfidence mean confidence of the words read from pictures, 0 to 1; null without OCR
 * @param problems parts that could not be read
 */
record Drafts(
        List<Draft> blocks,
        String mediaType,
        @Nullable String charset,
        @Nullable String url,
        @Nullable Double ocrConfidence,
        List<ReadProblem> problems) {

    Drafts {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Blocks read without a problem, from a format that gives no address. */
    static Drafts of(List<Draft> blocks, String mediaType, @Nullable String charset) {
        return new Drafts(blocks, mediaType, charset, null, null, List.of());
    }
}
