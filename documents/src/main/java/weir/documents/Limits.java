package weir.documents;

import java.time.Duration;

/**
 * Bounds on what one input may ask of the machine. What lies over a bound is a problem, never a crash.
 *
 * @param fileBytes largest file or archive member that is read
 * @param archiveDepth archives inside archives
 * @param archiveRatio unpacked bytes for each packed byte
 * @param archiveEntries members of one archive
 * @param archiveBytes unpacked bytes of one archive in all
 * @param pages of one PDF
 * @param scannedPages of one PDF that are given to OCR
 * @param nesting elements inside elements, JSON values inside values
 * @param textLength UTF-16 units of one reading text
 * @param documentTime for reading one document
 */
public record Limits(
        long fileBytes,
        int archiveDepth,
        int archiveRatio,
        int archiveEntries,
        long archiveBytes,
        int pages,
        int scannedPages,
        int nesting,
        int textLength,
        Duration documentTime) {

    /** Bounds that every notice we have seen keeps by far. */
    public static final Limits DEFAULT =
            new Limits(64L << 20, 3, 200, 100_000, 2L << 30, 500, 30, 512, 2_000_000, Duration.ofSeconds(60));
}
