package weir.rules;

import java.util.List;
import weir.rules.expression.Expression;
import weir.technology.CatalogueItem;

/**
 * One test of a rule: what it is about, when it holds, and what the thing is then.
 *
 * @param rank order of asking
 * @param label what the thing is where the test holds
 * @param systemLabel the same for a machine with such chips
 * @param scope where it goes and who gets it
 * @param items ids of the catalogue it is for; empty for all
 * @param exception licence exceptions that may serve; empty for none
 * @param period days on which it applied
 */
record RuleTest(
        String id,
        Subject subject,
        int rank,
        String instrument,
        String label,
        String systemLabel,
        Expression expression,
        Expression scope,
        List<String> items,
        Effect effect,
        String exception,
        Period period,
        boolean checked,
        String source) {

    /** What is tested; each has a file. */
    enum Subject {
        CHIP("rules/chip-tests.csv"),
        LETTER("rules/letters.csv"),
        LICENCE("rules/licence-tests.csv"),
        OWNERSHIP("rules/ownership-tests.csv"),
        ACCESS("rules/access-tests.csv"),
        TRAINING("rules/training-tests.csv");

        private final String file;

        Subject(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    /** What follows where the test holds. */
    enum Effect {
        /** A licence is needed, or the door is closed. */
        CONTROLS,
        /** A note takes the thing out of the control. */
        EXEMPTS,
        /** It changes terms or says something, but controls nothing by itself. */
        INFORMS
    }

    boolean isFor(CatalogueItem item) {
        return items.isEmpty() || items.contains(item.id()) || items.contains(item.familyId());
    }

    String label(boolean ofSystem) {
        return ofSystem && !systemLabel.isEmpty() ? systemLabel : label;
    }
}
