package weir.rules.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, read one after the other. */
final class Tokens {

    private static final String END = "";
    private static final Pattern TOKEN = Pattern.compile("\\s*(>=|<=|[><()\\[\\],]|[\\w.:+-]+)");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int position;

    Tokens(String text) throws ExpressionException {
        this.text = text;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new ExpressionException(
                    "\"" + text.substring(end).strip() + "\" is no word, number or sign of the language");
        }
    }

    boolean atEnd() {
        return position == tokens.size();
    }

    String peek() {
        return atEnd() ? END : tokens.get(position);
    }

    String next() {
        String token = peek();
        position = Math.min(position + 1, tokens.size());
        return token;
    }

    boolean accept(String token) {
        if (!peek().equals(token)) {
            return false;
        }
        next();
        return true;
    }

    void expect(String token) throws ExpressionException {
        if (!accept(token)) {
            throw wrong("\"" + token + "\"");
        }
    }

    String word() throws ExpressionException {
        if (atEnd() || KEYWORDS.contains(peek()) || !Character.isLetterOrDigit(peek().charAt(0))) {
            throw wrong("a name");
        }
        return next();
    }

    String name() throws ExpressionException {
        if (atEnd() || !Character.isLetter(peek().charAt(0))) {
            throw wrong("a name");
        }
        return word();
    }

    BigDecimal number() throws ExpressionException {
        try {
            BigDecimal number = new BigDecimal(peek());
            next();
            return number;
        } catch (NumberFormatException e) {
            throw wrong("a number such as 4800 or 1e26");
        }
    }

    ExpressionException wrong(String expected) {
        String found = atEnd() ? "the end" : "\"" + peek() + "\"";
        return new ExpressionException(expected + " was expected where " + found + " stands in: " + text);
    }
}
