package weir.technology.context;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.evidence.Words;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/**
 * Reads the forms of {@code technology/stance-cues.csv} and {@code technology/quantity-forms.csv}, whose head comments say how they are
 * written, and the sets of words they name ({@code technology/form-words.csv}).
 */
final class FormWords {

    /** A number as a count is written: 8, 4,000, 4000万, 两. Its group is the number. */
    private static final String NUMBER =
            " ?(?<![0-9.]|[0-9],)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+(?=[万亿]))?[百千]?[万亿]?|[一二两三四五六七八九十百千万〇零]+|ENGLISH)";

    private static final String NO_NUMBER_GOES_ON = "(?![0-9a-zA-Z%]|\\.\\d)";
    private static final String LARGE =
            "(?<![0-9.]|[0-9],)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?[百千]?[万亿])(?!元|美元|人民币)";
    private static final String ENGLISH = "english";
    private static final String ANY_NUMBER = "number";
    private static final String LARGE_NUMBER = "large";
    private static final String REGEX_SIGNS = "()|?[]";

    /** A set of words; where it counts, a number stands before each. */
    private record WordSet(List<String> words, boolean counts) {}

    private final Map<String, WordSet> sets = new HashMap<>();

    FormWords(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table("technology/form-words.csv", "set", "words", "counts")
                .rows()) {
            sets.put(
                    row.required("set"),
                    new WordSet(row.list("words"), row.text("counts").equals("yes")));
        }
    }

    /**
     * The form in this column as a regular expression; each counted set and {@code {number}} are two groups: number and unit.
     *
     * @param barred signs that no gap reaches over
     */
    Pattern form(KnowledgeRow row, String column, String barred) {
        String form = row.text(column);
        StringBuilder regex = new StringBuilder();
        boolean inBrackets = false;
        int at = 0;
        while (at < form.length()) {
            char sign = form.charAt(at);
            if (sign == '{') {
                int close = form.indexOf('}', at);
                if (close < 0) {
                    throw row.wrong(column, "a { is never closed");
                }
                regex.append(set(row, column, form.substring(at + 1, close)));
                at = close + 1;
            } else if (form.startsWith("……", at)) {
                regex.append("(?:[^。;!?\\n\\t" + barred + "]{0,90}?)");
                at += 2;
            } else {
                inBrackets = sign == '[' || (inBrackets && sign != ']');
                regex.append(inBrackets || sign == ']' ? String.valueOf(sign) : sign(sign, barred));
                at++;
            }
        }
        return compiled(row, column, regex.toString());
    }

    private static Pattern compiled(KnowledgeRow row, String column, String regex) {
        try {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw row.wrong(column, "its brackets or signs do not fit together: " + e.getDescription());
        }
    }

    private static String sign(char sign, String barred) {
        return switch (sign) {
            case '~' ->
                "(?:(?:\\d+ ?(?:GB|G|TB|T|W)|(?:SXM|PCIe|HBM|Gen) ?\\d(?:\\.0)?|[^,。;!?\\n\\t0-9" + narrow(barred)
                        + "]){0,8}?)";
            case '…' -> "(?:[^,。;!?\\n\\t" + barred + "]{0,60}?)";
            case '¶' -> "(?:[^。" + barred + "]{0,120}?)";
            case '：' -> "(?:[:\\n\\t]+)";
            case '^' -> "(?<![^\\n\\t。;])";
            case '$' -> "(?![^\\n\\t。;])";
            case '(' -> "(?:";
            case ' ' -> " ?";
            default -> REGEX_SIGNS.indexOf(sign) >= 0 ? String.valueOf(sign) : Pattern.quote(folded(sign));
        };
    }

    /** Where a count is looked for, what stands behind a 、 is another thing's. */
    private static String narrow(String barred) {
        return barred.length() == 1 ? barred : barred + "、";
    }

    private static String folded(char sign) {
        return Words.folded(String.valueOf(sign));
    }

    private String set(KnowledgeRow row, String column, String name) {
        if (name.equals(ANY_NUMBER)) {
            return number() + NO_NUMBER_GOES_ON + "()";
        }
        if (name.equals(LARGE_NUMBER)) {
            return LARGE + NO_NUMBER_GOES_ON + "()";
        }
        WordSet set = sets.get(name);
        if (set == null) {
            throw row.wrong(column, "no row of technology/form-words.csv has the set " + name);
        }
        String words = set.words().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(FormWords::word)
                .collect(Collectors.joining("|"));
        return set.counts() ? number() + " ?(" + words + ")" : " ?(?:" + words + ")";
    }

    private static String word(String word) {
        return Arrays.stream(word.split(" "))
                .map(part -> Pattern.quote(Words.folded(part)))
                .collect(Collectors.joining(" ?"));
    }

    private String number() {
        return NUMBER.replace(ENGLISH.toUpperCase(Locale.ROOT), String.join("|", words(ENGLISH)));
    }

    private List<String> words(String name) {
        WordSet set = sets.get(name);
        return set == null ? List.of() : set.words();
    }

    /** The value of an English numeral; 0 for any other word. */
    int english(String numeral) {
        return words(ENGLISH).indexOf(numeral.toLowerCase(Locale.ROOT)) + 1;
    }

    /** Whether this name in braces stands for a number. */
    boolean counts(String name) {
        WordSet set = sets.get(name);
        return name.equals(ANY_NUMBER) || name.equals(LARGE_NUMBER) || (set != null && set.counts());
    }

    /** The first word of a set; null where there is no such set. */
    @Nullable
    String first(String name) {
        return words(name).stream().findFirst().orElse(null);
    }
}
