package weir.notice.field;

import org.jspecify.annotations.Nullable;
import weir.evidence.Span;

/**
 * A part of a notice under one heading.
 *
 * @param kind as {@code notice/sections.csv} names it; {@link #UNKNOWN} for headings it does not know
 * @param heading the heading's words; empty for the part before the first heading
 * @param level 1 for 一、, 2 for （一）, 3 for 1. and 4 for （1） and deeper; {@link #UNNUMBERED} for headings without number
 * @param quiet whether what stands in it is not about this purchase: requirements, complaints, rules
 * @param parent the section it is part of
 */
public record Section(
        String kind,
        Span heading,
        int level,
        boolean quiet,
        @Nullable Section parent) {

    /** The kind of a heading that the knowledge does not name. */
    public static final String UNKNOWN = "unknown";

    static final int UNNUMBERED = 9;

    static final Section WHOLE = new Section("whole", new Span(0, 0), 0, false, null);

    /** Whether this section or one around it is of {@code kind}. */
    public boolean isWithin(String kind) {
        for (Section section = this; section != null; section = section.parent()) {
            if (section.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this section is quiet; of an unknown one the section around it decides. */
    public boolean isQuiet() {
        Section section = this;
        while (section.kind().equals(UNKNOWN) && section.parent() != null) {
            section = section.parent();
        }
        return section.quiet();
    }
}
