package weir.technology;

import java.util.Arrays;
import java.util.Optional;

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

    /** The kind with this code. */
    public static Optional<TechnologyKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
