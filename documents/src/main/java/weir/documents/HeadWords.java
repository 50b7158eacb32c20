package weir.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The words of head cells, from the knowledge file {@code documents/table-heads.csv}. */
final class HeadWords {

    /** A head is shorter than this, brackets not counted; so is a cell whose words could be one. */
    private static final int LONGEST = 20;

    private static final Pattern NUMBER_OR_COLON =
            Pattern.compile("^(?:\\d{1,2}[.、．]|[一二三四五六七八九十]{1,3}、|[*★▲])|[：:]+$");

    private enum Kind {
        WHOLE,
        END,
        PART,
        VALUE_END,
        VALUE_BEGIN,
        TOTAL,
        UNIT
    }

    /** What the words of a cell look like. */
    enum Look {
        EMPTY,
        /** The words of a head. */
        HEAD,
        /** A unit in brackets, which belongs to the head above it. */
        UNIT,
        /** Sums up the column above it. */
        TOTAL,
        /** A value: a number, a name, a sentence. */
        VALUE,
        /** Short words that may be either. */
        EITHER
    }

    private final Set<String> wholes = new HashSet<>();
    private final Set<String> totals = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> valueEnds = new HashSet<>();
    private final List<String> parts = new ArrayList<>();
    private final List<String> valueBegins = new ArrayList<>();

    HeadWords(Knowledge knowledge) {
        for (KnowledgeRow row :
                knowledge.table("documents/table-heads.csv", "kind", "word").rows()) {
            String word = row.required("word");
            switch (row.code("kind", Kind.class)) {
                case WHOLE -> wholes.add(word);
                case END -> ends.add(word);
                case PART -> parts.add(word.toLowerCase(Locale.ROOT));
                case VALUE_END -> valueEnds.add(word);
                case VALUE_BEGIN -> valueBegins.add(word);
                case TOTAL -> totals.add(word);
                case UNIT -> units.add(word);
            }
        }
    }

    Look lookOf(CharSequence cell) {
        String words = withoutBlanks(cell);
        if (words.isEmpty()) {
            return Look.EMPTY;
        }
        if (isUnit(words)) {
            return Look.UNIT;
        }
        boolean colon = words.endsWith("：") || words.endsWith(":");
        String core = core(words);
        if (totals.contains(core)) {
            return Look.TOTAL;
        }
        if (core.isEmpty() || core.length() > LONGEST || endsIn(core, valueEnds) || begins(core)) {
            return Look.VALUE;
        }
        if (colon || isHead(core)) {
            return Look.HEAD;
        }
        return core.chars().anyMatch(Character::isDigit) ? Look.VALUE : Look.EITHER;
    }

    /** Heads in two languages are parted by a slash: one of them is enough. */
    private boolean isHead(String core) {
        for (String part : core.split("[/／、]")) {
            String plain = withoutDigitsBehind(part);
            if (wholes.contains(plain) || endsIn(plain, ends)) {
                return true;
            }
        }
        String latin = core.toLowerCase(Locale.ROOT);
        return latin.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && parts.stream().anyMatch(latin::contains);
    }

    private boolean isUnit(String words) {
        boolean open = words.startsWith("（") || words.startsWith("(");
        boolean closed = words.endsWith("）") || words.endsWith(")");
        return open && closed && units.contains(withoutLabel(words.substring(1, words.length() - 1)));
    }

    private static String withoutLabel(String unit) {
        return unit.startsWith("单位") ? unit.substring(Math.min(3, unit.length())) : unit;
    }

    private boolean begins(String core) {
        return valueBegins.stream().anyMatch(core::startsWith);
    }

    private static boolean endsIn(String core, Set<String> words) {
        for (int length = Math.min(core.length(), 6); length > 0; length--) {
            if (words.contains(core.substring(core.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** A cell of any length costs no more than a head: what is longer is a value. */
    private static String withoutBlanks(CharSequence cell) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cell.length() && words.length() < 4 * LONGEST; i++) {
            if (!Whitespace.isBlank(cell.charAt(i))) {
                words.append(cell.charAt(i));
            }
        }
        return words.toString();
    }

    /** Without brackets and what they hold, without a colon behind and a number or a mark before. */
    private static String core(String words) {
        StringBuilder core = new StringBuilder();
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("（(【[".indexOf(c) >= 0) {
                open++;
            } else if ("）)】]".indexOf(c) >= 0) {
                open = Math.max(0, open - 1);
            } else if (open == 0) {
                core.append(c);
            }
        }
        return NUMBER_OR_COLON.matcher(core).replaceAll("");
    }

    private static String withoutDigitsBehind(String words) {
        int end = words.length();
        while (end > 0 && Character.isDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }
}
