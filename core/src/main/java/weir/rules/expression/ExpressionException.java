package weir.rules.expression;

/** A text that is no expression; the message names the place and what was expected there. */
public final class ExpressionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String advice;

    public ExpressionException(String advice) {
        super(advice);
        this.advice = advice;
    }

    /** What is wrong and what was expected. */
    public String advice() {
        return advice;
    }
}
