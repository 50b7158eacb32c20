package weir.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weir.evidence.Span;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Finds credit codes in a text and says what is wrong with those that fail. */
public final class CreditCodes {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_SLIPS = 2;

    /** Eighteen letters and digits that stand alone and begin as the registering departments do. */
    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[159ANY3I][0-9A-Za-z]{17}(?![0-9A-Za-z])");

    private static final int FEWEST_DIGITS = 9;

    private final Map<Character, List<Character>> slips = new HashMap<>();

    /** Loads the characters that are taken for one another. */
    public CreditCodes(Knowledge knowledge) {
        for (KnowledgeRow row :
                knowledge.table("party/code-slips.csv", "one", "other").rows()) {
            char one = row.required("one").charAt(0);
            char other = row.required("other").charAt(0);
            slips.computeIfAbsent(one, any -> new ArrayList<>()).add(other);
            slips.computeIfAbsent(other, any -> new ArrayList<>()).add(one);
        }
    }

    /**
     * Characters in a text that are a code or look like one.
     *
     * @param suggestions valid codes that differ by characters easily taken for one another; never put in its place
     */
    public record Found(Span span, String text, CreditCode.Check check, List<String> suggestions) {}

    /** The codes in a text, in order. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            String code = matcher.group();
            if (code.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
                CreditCode.Check check = CreditCode.check(code);
                List<String> suggestions = check == CreditCode.Check.VALID ? List.of() : suggest(code);
                if (check == CreditCode.Check.VALID || !suggestions.isEmpty()) {
                    found.add(new Found(new Span(matcher.start(), matcher.end()), code, check, suggestions));
                }
            }
        }
        return found;
    }

    /** Valid codes at the fewest slips, at most two, from the written one; none where it is valid or nothing is near. */
    public List<String> suggest(String written) {
        String code = CreditCode.plain(written);
        if (code.length() != CreditCode.LENGTH || CreditCode.check(code) == CreditCode.Check.VALID) {
            return List.of();
        }
        List<String> near = List.of(code);
        for (int slip = 1; slip <= MOST_SLIPS; slip++) {
            near = near.stream()
                    .flatMap(one -> slipped(one).stream())
                    .distinct()
                    .toList();
            List<String> valid = near.stream()
                    .filter(one -> CreditCode.check(one) == CreditCode.Check.VALID)
                    .limit(MOST_SUGGESTIONS)
                    .toList();
            if (!valid.isEmpty()) {
                return valid;
            }
        }
        return List.of();
    }

    private List<String> slipped(String code) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < code.length(); i++) {
            for (char other : slips.getOrDefault(code.charAt(i), List.of())) {
                all.add(code.substring(0, i) + other + code.substring(i + 1));
            }
        }
        return all;
    }
}
