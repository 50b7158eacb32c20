package weir.technology.context;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.notice.value.Numerals;
import weir.technology.Mention;
import weir.technology.Quantity;
import weir.technology.TechnologyKind;

/** Reads how many of an item a notice names: 8块A100; 500台服务器，每台8块 is 4,000. It counts the item itself, not what holds it. */
final class QuantityReader {

    /** How many, and the words that say so. */
    record Counted(Quantity quantity, List<Quote> quotes) {}

    private record Found(QuantityForm form, MatchResult match) {

        int length() {
            return match.end() - match.start();
        }

        boolean beats(@Nullable Found other) {
            return other == null
                    || form.weight() > other.form.weight()
                    || (form.weight() == other.form.weight() && length() < other.length());
        }
    }

    private static final String FILE = "technology/quantity-forms.csv";
    private static final Pattern COUNTER = Pattern.compile("\\{(\\w+)}");
    /** Counts what holds the item where the form counts the item too. */
    private static final String MACHINE = "machine";

    private static final String ANY_ITEM = "" + Passage.ITEM + Passage.OTHER_ITEM + Passage.CHINESE_ITEM;
    private static final String NONE = "none";
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private final Numerals numerals;
    private final FormWords words;
    private final List<QuantityForm> forms = new ArrayList<>();

    QuantityReader(Knowledge knowledge, FormWords words) {
        this.numerals = new Numerals(knowledge);
        this.words = words;
        for (KnowledgeRow row : knowledge
                .table(FILE, "id", "of", "form", "weight", "example", "quantity")
                .rows()) {
            forms.add(form(row));
        }
    }

    private QuantityForm form(KnowledgeRow row) {
        List<String> counters = COUNTER.matcher(row.required("form"))
                .results()
                .map(found -> found.group(1))
                .filter(words::counts)
                .toList();
        if (counters.isEmpty()) {
            throw row.wrong("form", "it needs at least one number, such as {piece}");
        }
        return new QuantityForm(
                row.required("id"),
                row.required("quantity").equals(NONE),
                StanceCues.kinds(row),
                words.form(row, "form", ANY_ITEM),
                counters,
                row.findNumber("weight")
                        .orElseThrow(() -> row.wrong("weight", "it may not be empty"))
                        .intValue());
    }

    /** How many of the item of this passage are named; nothing where it is not said or cannot be told. */
    Optional<Counted> read(Mention mention, Passage passage) {
        Found best = null;
        for (QuantityForm form : forms) {
            if (form.kinds().contains(mention.kind())) {
                Found found = shortest(form, passage.words());
                best = found != null && found.beats(best) ? found : best;
            }
        }
        return best == null || best.form().tellsNothing()
                ? Optional.empty()
                : counted(best.form(), best.match(), mention, passage);
    }

    /** The shortest words of this form: those between the item and the numbers nearest to it. */
    private static @Nullable Found shortest(QuantityForm form, String words) {
        Matcher matcher = form.form().matcher(words);
        Found best = null;
        int from = 0;
        while (from <= words.length() && matcher.find(from)) {
            Found found = new Found(form, matcher.toMatchResult());
            best = found.beats(best) ? found : best;
            from = matcher.start() + 1;
        }
        return best;
    }

    private Optional<Counted> counted(QuantityForm form, MatchResult match, Mention mention, Passage passage) {
        BigDecimal value = BigDecimal.ONE;
        String unit = null;
        boolean onlyMachines = form.counters().stream().allMatch(MACHINE::equals);
        for (int i = 0; i < form.counters().size(); i++) {
            value = value.multiply(value(match.group(2 * i + 1)));
            String written = match.group(2 * i + 2);
            boolean counts = onlyMachines || !form.counters().get(i).equals(MACHINE);
            unit = unit == null && counts && !written.isEmpty() ? written : unit;
        }
        if (value.signum() == 0 || value.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        Quantity quantity = new Quantity(
                value,
                unit == null ? usualUnit(mention.kind()) : unit,
                form.counters().size() > 1);
        return Optional.of(new Counted(quantity, passage.quotes(match.start(), match.end(), "quantity:" + form.id())));
    }

    private @Nullable String usualUnit(TechnologyKind kind) {
        return words.first("unit_" + kind.code());
    }

    /** 8, 4,000, 4000万, 两 and 十二. */
    private BigDecimal value(String number) {
        int english = words.english(number);
        if (english > 0) {
            return BigDecimal.valueOf(english);
        }
        int digits = 0;
        while (digits < number.length() && "0123456789.,".indexOf(number.charAt(digits)) >= 0) {
            digits++;
        }
        BigDecimal value = digits == 0
                ? BigDecimal.ONE
                : new BigDecimal(number.substring(0, digits).replace(",", ""));
        String rest = number.substring(digits);
        if (rest.isEmpty()) {
            return value;
        }
        String spelled = digits == 0 ? rest : "一" + rest;
        return numerals.find(spelled).map(value::multiply).orElse(BigDecimal.ZERO);
    }
}
