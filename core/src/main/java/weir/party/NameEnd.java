package weir.party;

import weir.knowledge.KnowledgeRow;

/**
 * A word that names of bodies end in: a row of {@code party/name-ends.csv}.
 *
 * @param behind whether it may also follow a whole name as one of its parts
 */
record NameEnd(String word, Kind kind, Strength strength, boolean behind) {

    /** What bodies so named are. */
    enum Kind {
        COMPANY,
        SCHOOL,
        HOSPITAL,
        RESEARCH,
        BODY,
        MILITARY,
        UNIT
    }

    /** Where the word ends a name. */
    enum Strength {
        STRONG,
        PLACED,
        WEAK
    }

    static NameEnd of(KnowledgeRow row) {
        return new NameEnd(
                row.required("word"),
                row.code("kind", Kind.class),
                row.code("strength", Strength.class),
                row.text("behind").equals("yes"));
    }
}
