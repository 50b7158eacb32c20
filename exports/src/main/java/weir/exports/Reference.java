package weir.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.rules.Instrument;
import weir.rules.Rulebook;
import weir.technology.Catalogue;

/**
 * What the report has to say of the knowledge behind it: names of rules and lists, how far they go and who checked them.
 *
 * @param instruments by id
 * @param lists by id
 * @param lines amounts of computing power that rules name, least first
 * @param rates in words, where the dollars come from
 */
public record Reference(
        Map<String, Instrument> instruments, Map<String, ListTable> lists, List<Line> lines, String rates) {

    private static final Pattern OPERATIONS = Pattern.compile("operations > (\\d[\\d.eE]*)");

    public Reference {
        instruments = Map.copyOf(instruments);
        lists = Map.copyOf(lists);
        lines = List.copyOf(lines);
    }

    /**
     * A list of names.
     *
     * @param asOf the day of its snapshot
     * @param coverage how far it goes
     * @param authority who publishes the list it stands for; empty where it is not known
     */
    public record ListTable(String id, String name, LocalDate asOf, String coverage, String source, String authority) {}

    /** A line of computing power that an instrument draws. */
    public record Line(String instrument, BigDecimal operations) {}

    /** Reads it from the knowledge in use. */
    public static Reference load(Knowledge knowledge, Catalogue catalogue) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        Rulebook.load(knowledge, catalogue)
                .instruments()
                .forEach(instrument -> instruments.put(instrument.id(), instrument));
        Map<String, ListTable> lists = new LinkedHashMap<>();
        knowledge
                .table("listing/lists.csv", "id", "name", "as_of", "coverage")
                .rows()
                .forEach(row -> lists.put(row.required("id"), list(row)));
        return new Reference(instruments, lists, lines(knowledge), rates(knowledge));
    }

    private static ListTable list(KnowledgeRow row) {
        return new ListTable(
                row.required("id"),
                row.required("name"),
                row.findDay("as_of").orElseThrow(() -> row.wrong("as_of", "a list needs its day")),
                row.required("coverage"),
                row.text("source"),
                row.text("authority"));
    }

    private static List<Line> lines(Knowledge knowledge) {
        List<Line> lines = new ArrayList<>();
        for (KnowledgeRow row : knowledge
                .table("rules/training-tests.csv", "id", "instrument", "expression")
                .rows()) {
            Matcher alone = OPERATIONS.matcher(row.text("expression"));
            if (alone.matches()) {
                lines.add(new Line(row.required("instrument"), new BigDecimal(alone.group(1))));
            }
        }
        lines.sort(java.util.Comparator.comparing(Line::operations));
        return lines;
    }

    private static String rates(Knowledge knowledge) {
        List<KnowledgeRow> rows =
                knowledge.table("money/rates.csv", "id", "from", "to", "basis").rows();
        List<String> sources =
                rows.stream().map(row -> row.text("source")).distinct().toList();
        return rows.isEmpty()
                ? "none"
                : rows.size() + " periods from " + rows.getFirst().text("from") + ", sources: "
                        + String.join("; ", sources);
    }

    /** The title of a rule, else its id. */
    String title(String rule) {
        return Optional.ofNullable(instruments.get(rule)).map(Instrument::title).orElse(rule);
    }

    /** The name of a list, else its id. */
    String listName(String list) {
        return Optional.ofNullable(lists.get(list)).map(ListTable::name).orElse(list);
    }
}
