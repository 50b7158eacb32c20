package weir.rules;

import java.math.BigDecimal;
import java.util.Set;
import weir.rules.expression.Verdict;

/**
 * A name that tests may use.
 *
 * @param column of the chips' table its value comes from; empty where it is given with the question
 * @param printed the name in an explanation
 * @param margin how many percent of a line its figures may be wrong by
 * @param yes words of the column that mean that a fact holds
 * @param no words that mean that it does not
 * @param otherwise what holds for a chip where the column says nothing
 */
record Measure(
        String id,
        Kind kind,
        String column,
        String printed,
        BigDecimal margin,
        Set<String> yes,
        Set<String> no,
        Verdict otherwise) {

    /** How a test may use the name. */
    enum Kind {
        /** Compared with a line. */
        NUMBER,
        /** Holds or not. */
        FACT,
        /** The code of a country, asked for with {@code in} and groups of countries. */
        COUNTRY,
        /** The class of a chip, asked for with {@code in} and labels of classes. */
        CLASS
    }

    Verdict fact(String word) {
        if (yes.contains(word)) {
            return Verdict.YES;
        }
        return no.contains(word) ? Verdict.NO : otherwise;
    }
}
