package weir.technology.context;

import java.util.Set;
import java.util.regex.Pattern;
import weir.technology.TechnologyKind;

/**
 * A row of {@code technology/stance-cues.csv}.
 *
 * @param types of notices it holds in; empty for all
 * @param kinds of items it speaks about
 * @param weight a heavier one beats a lighter one
 */
record StanceCue(
        String id, Place place, Set<String> types, Set<TechnologyKind> kinds, Pattern form, Sense sense, int weight) {

    StanceCue {
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
    }

    /** Whether it holds in notices of this type. */
    boolean isOf(String noticeType) {
        return types.isEmpty() || types.contains(noticeType);
    }

    /** Where a cue stands. */
    enum Place {
        /** In the words around the item. */
        WORDS,
        /** In a heading that the item stands under. */
        HEADING,
        /** In the title of the notice; without a form its type is enough. */
        TITLE
    }

    /** What a cue says. */
    enum Sense {
        REQUIRED,
        SUPPLIED,
        EQUIVALENT,
        EXCLUDED,
        MENTIONED,
        /** Part of what the notice is about: required, or supplied where it tells a result. */
        WANTED,
        /** The old value of a correction: excluded, unless the new value has it too. */
        REPLACED
    }
}
