package weir.rules.expression;

import java.math.BigDecimal;
import java.util.Optional;

/** What is known of the thing a test is asked about. */
public interface Facts {

    /** The figure, or its bounds; nothing where nothing is known. */
    Optional<Range> findNumber(Name name);

    /** Whether the named fact holds; unknown where nobody said. */
    Verdict fact(String name);

    /** The named word, such as the code of a country; nothing where it is not known. */
    Optional<String> findWord(String name);

    /** Whether a word belongs to a group on the day of the question; a word belongs to the group of its own name. */
    Verdict isIn(String word, String group);

    /** How many percent of a line the figures of this name may be wrong by. */
    BigDecimal margin(String name);

    /** The name as people write it. */
    String printed(String name);
}
