package weir.rules.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions by recursive descent.
 *
 * <pre>
 * or          = and { "or" and }
 * and         = not { "and" not }
 * not         = "not" not | "(" or ")" | test
 * test        = name                                  a fact
 *             | name "in" "(" word { "," word } ")"   a word and the groups it may belong to
 *             | name [ "[" word "]" ] sign number     a measure and a line; sign is >= > <= <
 * </pre>
 */
final class ExpressionParser {

    private final Tokens tokens;

    ExpressionParser(String text) throws ExpressionException {
        this.tokens = new Tokens(text);
    }

    Expression parse() throws ExpressionException {
        Expression expression = or();
        if (!tokens.atEnd()) {
            throw tokens.wrong("\"and\", \"or\" or the end");
        }
        return expression;
    }

    private Expression or() throws ExpressionException {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(and());
        } while (tokens.accept("or"));
        return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
    }

    private Expression and() throws ExpressionException {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(not());
        } while (tokens.accept("and"));
        return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
    }

    private Expression not() throws ExpressionException {
        if (tokens.accept("not")) {
            return new Expression.Not(not());
        }
        if (tokens.accept("(")) {
            Expression inside = or();
            tokens.expect(")");
            return inside;
        }
        return test();
    }

    private Expression test() throws ExpressionException {
        String name = tokens.name();
        if (tokens.accept("in")) {
            return new Expression.In(name, members());
        }
        String part = tokens.accept("[") ? part() : "";
        Optional<Relation> relation = Relation.ofSign(tokens.peek());
        if (relation.isEmpty() && part.isEmpty()) {
            return new Expression.Fact(name);
        }
        if (relation.isEmpty()) {
            throw tokens.wrong("one of >= > <= <");
        }
        tokens.next();
        BigDecimal bound = tokens.number();
        return new Expression.Comparison(new Name(name, part), relation.get(), bound);
    }

    private String part() throws ExpressionException {
        String part = tokens.word();
        tokens.expect("]");
        return part;
    }

    private List<String> members() throws ExpressionException {
        List<String> members = new ArrayList<>();
        tokens.expect("(");
        do {
            members.add(tokens.word());
        } while (tokens.accept(","));
        tokens.expect(")");
        return List.copyOf(members);
    }
}
