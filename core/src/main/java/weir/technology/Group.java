package weir.technology;

/** Whose technology an item is, as the rules see it. */
public enum Group {
    /** American, or a machine with American chips. */
    US,
    /** A region of an American cloud that a Chinese company runs for customers in China. */
    CHINA_OPERATED,
    /** Chinese. */
    DOMESTIC,
    OTHER
}
