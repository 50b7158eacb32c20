package weir.technology;

import java.util.Set;

/**
 * A word that tells, by standing near a name, what the name means there.
 *
 * @param word as the knowledge file writes it
 * @param place where it must stand
 * @param field whether it speaks for the item (a word of the field) or against it (a false friend)
 * @param kinds of items it speaks about
 */
record TellingWord(String word, Place place, boolean field, Set<TechnologyKind> kinds) {

    TellingWord {
        kinds = Set.copyOf(kinds);
    }

    /** Where a telling word must stand, seen from the name. */
    enum Place {
        /** Directly before the name. */
        BEFORE,
        /** Directly behind it. */
        BEHIND,
        /** On either side. */
        BESIDE,
        /** Anywhere in the passage, beside it included. */
        PASSAGE,
        /** Around it: the name is part of the word. */
        AROUND,
        /** Anywhere in the unbroken run of Latin letters, digits and signs that the name is part of. */
        RUN
    }
}
