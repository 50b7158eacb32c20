package weir.technology;

/** What a named item is. The codes in output are the lower-case names. */
public enum TechnologyKind {
    CHIP,
    /** A machine with such chips. */
    SYSTEM,
    /** A provider, one of its services, or an instance type. */
    CLOUD,
    MODEL;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
