package weir.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import weir.rules.expression.Expression;
import weir.rules.expression.ExpressionException;

/** Checks that an expression asks only for names, groups and countries that there are, and for each as what it is. */
final class NameCheck {

    private final Map<String, Measure> measures;
    private final Set<String> groups;
    private final Set<String> countries;

    NameCheck(Map<String, Measure> measures, Set<String> groups, Set<String> countries) {
        this.measures = measures;
        this.groups = groups;
        this.countries = countries;
    }

    void check(Expression expression) throws ExpressionException {
        for (Expression leaf : expression.leaves().toList()) {
            checkLeaf(leaf);
        }
    }

    private void checkLeaf(Expression leaf) throws ExpressionException {
        switch (leaf) {
            case Expression.Fact fact -> checkKind(fact.name(), Measure.Kind.FACT, "a fact");
            case Expression.Comparison comparison ->
                checkKind(comparison.left().name(), Measure.Kind.NUMBER, "a number");
            case Expression.In in -> checkMembers(in);
            default -> {}
        }
    }

    private void checkKind(String name, Measure.Kind kind, String words) throws ExpressionException {
        if (known(name).kind() != kind) {
            throw new ExpressionException(
                    "\"" + name + "\" is used as " + words + " but " + PackLoader.MEASURES + " says otherwise");
        }
    }

    private void checkMembers(Expression.In in) throws ExpressionException {
        switch (known(in.name()).kind()) {
            case COUNTRY -> checkCountries(in.members());
            case CLASS -> {}
            case NUMBER, FACT ->
                throw new ExpressionException(
                        "\"" + in.name() + "\" is no country and no class: \"in\" cannot ask for it");
        }
    }

    private void checkCountries(List<String> members) throws ExpressionException {
        for (String member : members) {
            if (!groups.contains(member) && !countries.contains(member)) {
                throw new ExpressionException("\"" + member + "\" is no country and no group of " + PackLoader.GROUPS);
            }
        }
    }

    private Measure known(String name) throws ExpressionException {
        Measure measure = measures.get(name);
        if (measure == null) {
            throw new ExpressionException(
                    "\"" + name + "\" is no name of " + PackLoader.MEASURES + "; known are " + measures.keySet());
        }
        return measure;
    }
}
