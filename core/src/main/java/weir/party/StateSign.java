package weir.party;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import weir.knowledge.KnowledgeRow;

/** A row of {@code party/state-link.csv}: where to look for which words, and how much they tell. */
record StateSign(Where where, List<String> words, List<Pattern> patterns, StateLink.Strength strength, String kind) {

    /** Where the words stand. */
    enum Where {
        NAME,
        END,
        EXACT,
        PATTERN,
        NOTICE,
        DOMAIN,
        CODE,
        COUNTER
    }

    static StateSign of(KnowledgeRow row) {
        Where where = row.code("where", Where.class);
        List<String> words = row.list("words").stream()
                .map(word -> where == Where.PATTERN ? word : NameKey.of(word))
                .toList();
        return new StateSign(
                where,
                words,
                where == Where.PATTERN
                        ? words.stream().map(word -> pattern(row, word)).toList()
                        : List.of(),
                row.code("strength", StateLink.Strength.class),
                row.required("class"));
    }

    private static Pattern pattern(KnowledgeRow row, String word) {
        try {
            return Pattern.compile(word);
        } catch (PatternSyntaxException e) {
            throw row.wrong("words", "it is no regular expression: " + e.getDescription());
        }
    }

    /** The first of its words that {@code folded} has in the right place. */
    Optional<String> find(String folded) {
        return switch (where) {
            case END -> words.stream().filter(folded::endsWith).findFirst();
            case EXACT -> words.stream().filter(folded::equals).findFirst();
            case CODE -> words.stream().filter(folded::startsWith).findFirst();
            case NAME, NOTICE, DOMAIN, COUNTER ->
                words.stream().filter(folded::contains).findFirst();
            case PATTERN ->
                patterns.stream()
                        .map(pattern -> pattern.matcher(folded))
                        .filter(java.util.regex.Matcher::find)
                        .map(java.util.regex.Matcher::group)
                        .findFirst();
        };
    }
}
