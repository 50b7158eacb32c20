package weir.notice.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Reads numbers written with Chinese numerals: 伍佰肆拾陆万, 三百, 二〇二六. */
public final class Numerals {

    private static final String TABLE = "notice/numerals.csv";
    private static final int LONGEST = 40;
    private static final long MOST_BEFORE_MYRIAD = 10_000_000_000_000L;
    private static final long MYRIAD = 10_000;

    /** What one character does in a number. */
    enum Role {
        DIGIT,
        POWER,
        MYRIAD
    }

    private record Numeral(long value, Role role, boolean financial) {}

    /**
     * A number that was read.
     *
     * @param end behind its last character
     * @param composed whether it has a 十, 百, 千, 万 or 亿 in it, or is a financial form; a bare 一 is not
     */
    record Spelled(int end, BigDecimal value, boolean composed) {}

    private final Map<Character, Numeral> numerals = new HashMap<>();

    public Numerals(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table(TABLE, "character", "value", "role", "financial")
                .rows()) {
            String character = row.required("character");
            if (character.length() != 1) {
                throw row.wrong("character", "it must be one character");
            }
            BigDecimal value = row.findNumber("value").orElseThrow(() -> row.wrong("value", "it may not be empty"));
            numerals.put(
                    character.charAt(0),
                    new Numeral(
                            value.longValueExact(),
                            row.code("role", Role.class),
                            row.required("financial").equals("yes")));
        }
    }

    boolean isNumeral(char character) {
        return character >= '\u0400' && numerals.containsKey(character);
    }

    /** The value of one digit; -1 for any other character. */
    int digit(char character) {
        Numeral numeral = character < '\u0400' ? null : numerals.get(character);
        return numeral != null && numeral.role() == Role.DIGIT ? (int) numeral.value() : -1;
    }

    /** The value of words that are a numeral as a whole. */
    public Optional<BigDecimal> find(CharSequence words) {
        Spelled spelled = read(words, 0, words.length());
        return spelled == null || spelled.end() < words.length() ? Optional.empty() : Optional.of(spelled.value());
    }

    /** Reads the number that begins at {@code start}; null where none does. Single blanks may part its characters. */
    @Nullable
    Spelled read(CharSequence text, int start, int end) {
        if (start >= end || !isNumeral(text.charAt(start))) {
            return null;
        }
        Sum sum = new Sum();
        int position = start;
        int last = start;
        int limit = Math.min(end, start + LONGEST);
        while (position < limit) {
            Numeral numeral = numerals.get(text.charAt(position));
            if (numeral == null || !sum.take(numeral)) {
                break;
            }
            last = ++position;
            if (position + 1 < limit && text.charAt(position) == ' ' && isNumeral(text.charAt(position + 1))) {
                position++;
            }
        }
        return last == start ? null : new Spelled(last, BigDecimal.valueOf(sum.total()), sum.composed);
    }

    /** Adds up numeral after numeral. */
    private static final class Sum {
        private long whole;
        private long section;
        private long digit = -1;
        private boolean composed;

        /** Whether the numeral goes on with this number. */
        boolean take(Numeral numeral) {
            switch (numeral.role()) {
                case DIGIT -> {
                    if (digit > 0) {
                        return false;
                    }
                    digit = numeral.value();
                }
                case POWER -> {
                    if (digit < 0 && (section % 10 != 0 || numeral.value() > 10)) {
                        return false;
                    }
                    section += (digit < 0 ? 1 : digit) * numeral.value();
                    digit = -1;
                }
                case MYRIAD -> {
                    if (total() == 0 || total() > MOST_BEFORE_MYRIAD / (numeral.value() / MYRIAD)) {
                        return false;
                    }
                    multiply(numeral.value());
                }
            }
            composed |= numeral.role() != Role.DIGIT || numeral.financial();
            return true;
        }

        private void multiply(long by) {
            long here = section + Math.max(digit, 0);
            if (by > MYRIAD) {
                whole = (whole + here) * by;
            } else {
                whole += here * by;
            }
            section = 0;
            digit = -1;
        }

        long total() {
            return whole + section + Math.max(digit, 0);
        }
    }
}
