package weir.notice;

/**
 * A notice together with the reading text that its spans point into.
 *
 * @param text the document's reading text, whole
 */
public record NoticeWithText(Notice notice, String text) {

    /** What composed samples carry in their text, so that nobody takes one for a publication. */
    public static final String COMPOSED_MARK = "【composed】";

    /** Whether the notice says of itself that it was composed as a sample. */
    public boolean composed() {
        return text.contains(COMPOSED_MARK);
    }
}
