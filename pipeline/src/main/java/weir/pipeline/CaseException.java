package weir.pipeline;

/** A case that cannot be used; the message says which file, what is wrong and what to do. */
public final class CaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseException(String message, Throwable cause) {
        super(message, cause);
    }

    CaseException(String message) {
        super(message);
    }
}
