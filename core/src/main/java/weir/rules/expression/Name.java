package weir.rules.expression;

/**
 * A name in an expression: {@code tpp}, or {@code owner_percent[listed]}.
 *
 * @param part what stands in the square brackets; empty where none do
 */
public record Name(String name, String part) {

    /** As expressions write it. */
    @Override
    public String toString() {
        return part.isEmpty() ? name : name + "[" + part + "]";
    }
}
