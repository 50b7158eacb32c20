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

    /** Whether it speaks about items of this one's kind. */
    boolean isAbout(CatalogueItem item) {
        return kinds.contains(item.kind().technologyKind());
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
        /** Directly at the name with a number: a counter. */
        COUNTED,
        /** Directly behind it, and what comes behind the word speaks of something else. */
        ENDS,
        /** Directly behind it with nothing between. */
        GLUED,
        /** Over its end: the word begins inside the name and ends behind it. */
        ACROSS,
        /** Around it: the name is part of the word. */
        AROUND,
        /** Anywhere in the unbroken run of Latin letters, digits and signs that the name is part of. */
        RUN
    }
}
