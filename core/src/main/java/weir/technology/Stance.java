package weir.technology;

/** How a notice speaks of an item. The codes in output are the lower-case names. */
public enum Stance {
    REQUIRED,
    SUPPLIED,
    /** A yardstick: 不低于, 对标, 相当于. */
    EQUIVALENT,
    EXCLUDED,
    MENTIONED;

    /** The code used in output files. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
