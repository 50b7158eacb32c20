package weir.evidence;

/** Ends work that nobody waits for any more. Whoever gives work up interrupts its thread; long loops ask with {@link #check}. */
public final class GivenUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private GivenUpException() {
        super("The work was given up");
    }

    /** Goes on unless this thread was interrupted. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new GivenUpException();
        }
    }
}
