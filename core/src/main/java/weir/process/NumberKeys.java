package weir.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Reads project numbers as keys, by {@code numbers.csv}. */
final class NumberKeys {

    /** A second number in brackets: SCZC2019-ZB-2385/001（2019-66389CGB-1026）. */
    private static final Pattern SECOND = Pattern.compile("^(.{4,}?)\\((?=[^()]*+\\)$)([^()]*[0-9][^()]*+)\\)$");

    private static final int SHORTEST_SECOND = 6;
    private static final int SHORTEST = 4;
    private static final int DIGITS_OF_LETTER_PAIRS = 7;

    private record Letters(String one, String other) {}

    private final List<MarkerRow> marks = new ArrayList<>();
    private final List<MarkerRow> generic = new ArrayList<>();
    private final List<Letters> letters = new ArrayList<>();

    NumberKeys(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table("process/numbers.csv", "kind", "pattern", "value", "note")
                .rows()) {
            switch (row.required("kind")) {
                case "letters" -> letters.add(new Letters(row.required("pattern"), row.required("value")));
                case "generic" -> generic.add(MarkerRow.of(row));
                case "again", "lot" -> marks.add(MarkerRow.of(row));
                default -> throw row.wrong("kind", "it must be again, lot, letters or generic");
            }
        }
    }

    /** The keys of a number: one, or two where a second number stands in brackets; none for nothing. */
    List<NumberKey> of(@Nullable String number) {
        String folded = Folding.of(number);
        if (folded.isEmpty()) {
            return List.of();
        }
        Matcher second = SECOND.matcher(folded);
        boolean two = second.matches()
                && second.group(2).length() >= SHORTEST_SECOND
                && second.group(2).chars().filter(Character::isDigit).count() >= SHORTEST;
        return two ? List.of(key(second.group(1)), key(second.group(2))) : List.of(key(folded));
    }

    private NumberKey key(String folded) {
        String rest = folded;
        int attempt = 0;
        String lot = "";
        for (MarkerRow row : marks) {
            Matcher hit = row.pattern().matcher(rest);
            if (hit.find() && hit.start() >= SHORTEST) {
                if (row.kind().equals("again")) {
                    attempt = attempt == 0 ? row.number(hit) : attempt;
                } else {
                    lot = NameKeys.lot(MarkerRow.words(hit));
                }
                rest = rest.substring(0, hit.start());
            }
        }
        String kept = rest.startsWith("(") && rest.endsWith(")") ? rest.substring(1, rest.length() - 1) : rest;
        boolean shared =
                generic.stream().anyMatch(row -> row.pattern().matcher(kept).matches());
        return new NumberKey(Folding.lettersAndDigits(rest), attempt, lot, shared);
    }

    /** Whether two numbers are those of tender and award: the same but for one pair of letter groups. */
    boolean differInLetterPair(NumberKey one, NumberKey other) {
        String digits = one.digits();
        if (digits.length() < DIGITS_OF_LETTER_PAIRS || !digits.equals(other.digits())) {
            return false;
        }
        String mine = one.letters();
        String theirs = other.letters();
        return letters.stream()
                .anyMatch(pair -> mine.replaceFirst(pair.one(), pair.other()).equals(theirs)
                        || theirs.replaceFirst(pair.one(), pair.other()).equals(mine));
    }
}
