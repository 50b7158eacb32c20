package weir.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import weir.knowledge.KnowledgeRow;

/** A row of {@code markers.csv} or {@code numbers.csv}: a pattern and the value it stands for. */
record MarkerRow(String kind, Pattern pattern, String value) {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    private static final Pattern VALUE = Pattern.compile("|\\?|\\+1|[0-9]{1,4}");

    static MarkerRow of(KnowledgeRow row) {
        if (!VALUE.matcher(row.text("value")).matches()) {
            throw row.wrong("value", "it must be a whole number, +1, ? or nothing");
        }
        try {
            return new MarkerRow(row.required("kind"), Pattern.compile(row.required("pattern")), row.text("value"));
        } catch (PatternSyntaxException e) {
            throw row.wrong("pattern", "it is no regular expression: " + e.getDescription());
        }
    }

    /** What the group of a hit says, as written. */
    static String words(Matcher hit) {
        String group = hit.groupCount() == 0 ? null : hit.group(1);
        return group == null ? "" : group;
    }

    /** The number of a hit: of the group, with the row's own value where it has one. */
    int number(Matcher hit) {
        return switch (value) {
            case "?" -> Markers.AGAIN;
            case "+1" -> ordinal(words(hit)) + 1;
            case "" -> ordinal(words(hit));
            default -> Integer.parseInt(value);
        };
    }

    /** Reads 3, 三, 十二; 0 for anything else. */
    static int ordinal(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        if (words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(words.substring(0, Math.min(words.length(), 4)));
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? Math.max(0, NUMERALS.indexOf(words)) : 0;
        }
        int tens = ten == 0 ? 1 : Math.max(0, NUMERALS.indexOf(words.charAt(0)));
        int ones = ten == words.length() - 1 ? 0 : Math.max(0, NUMERALS.indexOf(words.charAt(ten + 1)));
        return tens * TEN + ones;
    }
}
