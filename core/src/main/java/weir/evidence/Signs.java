package weir.evidence;

/** A few characters, to ask for each character of a text whether it is one of them. */
public final class Signs {

    private final String signs;
    /** One bit for the last six bits of each sign: most other characters are told apart by it. */
    private final long likely;

    private Signs(String signs) {
        this.signs = signs;
        this.likely = signs.chars().mapToLong(sign -> 1L << sign).reduce(0, (one, other) -> one | other);
    }

    /** The characters of {@code signs}. */
    public static Signs of(String signs) {
        return new Signs(signs);
    }

    /** Whether {@code c} is one of them. */
    public boolean has(char c) {
        return ((likely >>> c) & 1) != 0 && signs.indexOf(c) >= 0;
    }
}
