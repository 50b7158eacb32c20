package weir.process;

/** Why two notices belong together, by the ids of {@code reasons.csv}; the strongest first. */
enum Reason {
    NUMBER_NAME_BUYER,
    NUMBER_AND_BUYER,
    NUMBER_AND_NAME,
    SAME_TEXT,
    NUMBER_LETTERS,
    NAME_AND_BUYER,
    NUMBER_AND_AGENCY,
    NAME_AND_SUPPLIER,
    NAME_GENERIC_AND_MORE,
    NAME_NUMBERS_DIFFER,
    NAME_SPECIFIC,
    NAME_OTHER_BUYER,
    NAME_AND_DAY,
    NUMBER_ONLY,
    NAME_GENERIC,
    NAME_ONLY
}
