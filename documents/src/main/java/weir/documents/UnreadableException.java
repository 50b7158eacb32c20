package weir.documents;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import weir.evidence.ReadProblem;

/** Bytes that cannot be read, with words for the user: where, what and what to do. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String position;
    private final String advice;

    /**
     * Says why something cannot be read.
     *
     * @param position as in {@link ReadProblem#position}
     */
    UnreadableException(@Nullable String position, String what, String advice) {
        super(what);
        this.position = position;
        this.advice = advice;
    }

    UnreadableException(@Nullable String position, String what, String advice, Throwable cause) {
        super(what, cause);
        this.position = position;
        this.advice = advice;
    }

    ReadProblem problem(String path, ReadProblem.Severity severity) {
        return new ReadProblem(path, position, severity, String.valueOf(getMessage()), advice);
    }
}
