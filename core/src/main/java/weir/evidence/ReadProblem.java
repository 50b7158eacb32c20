package weir.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read, as data: it is counted and shown, and the run goes on.
 *
 * @param source path of the input, as in {@link Source#path}
 * @param position where in it: a page, a line, a byte, a member; null for the whole
 * @param severity whether something was lost
 * @param what happened, with the value at fault
 * @param advice what the user can do
 */
public record ReadProblem(String source, @Nullable String position, Severity severity, String what, String advice) {

    /** How much a problem matters. */
    public enum Severity {
        /** Nothing of the input was lost: a repeated id, a wrong declaration that was survived. */
        NOTE,
        /** A part of the input was not read. */
        PART,
        /** The input, or a member or record of it, gave no document. */
        UNREADABLE
    }
}
