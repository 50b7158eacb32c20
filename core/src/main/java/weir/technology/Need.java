package weir.technology;

/** What a name needs around it before it counts as a mention. */
enum Need {
    /** Nothing: the name means one thing. */
    NONE,
    /** A word of the field in the same passage. */
    PASSAGE,
    /** A word of the field directly before or behind: the name has an everyday meaning. */
    BESIDE
}
