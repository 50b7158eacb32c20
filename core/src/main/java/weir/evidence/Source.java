package weir.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param path the input's path as found, with {@code archive.zip!/member} for what lies inside an archive
 * @param sha256 of the bytes of the file, archive member, HTTP body or JSON record, in lower-case hex
 * @param mediaType by content, such as {@code text/html}
 * @param charset as decoded; null where the format has none of its own (PDF, DOCX, images)
 * @param url the address the source gives; null where it gives none
 * @param capturedAt when the page was fetched, as its archive says; null where nothing says it
 * @param ocr whether the text was read from a picture
 * @param ocrConfidence mean confidence of the words read from pictures, 0 to 1; null without OCR
 */
public record Source(
        String path,
        String sha256,
        String mediaType,
        @Nullable String charset,
        @Nullable String url,
        @Nullable Instant capturedAt,
        boolean ocr,
        @Nullable Double ocrConfidence) {}
