package weir.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;
import weir.rules.expression.Verdict;
import weir.technology.Catalogue;
import weir.technology.CatalogueItem;

/** Computes the classes that the chips' table gives, and says where the two differ. */
final class TableCheck {

    private static final String COLUMNS = "rules/table-columns.csv";
    private static final String CHIPS = "technology/chips.csv";
    private static final String CHINA = "CN";
    private static final String UNKNOWN = "unknown";

    /** Densities in the table are rounded to two places; a third place may be lost on the way. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.011");

    private final Pack pack;
    private final Map<String, CatalogueItem> chips;
    private final List<String> complaints = new ArrayList<>();
    private int compared;

    TableCheck(Pack pack, Catalogue catalogue, Knowledge knowledge) {
        this.pack = pack;
        this.chips = catalogue.items().stream().collect(Collectors.toMap(CatalogueItem::id, Function.identity()));
        List<KnowledgeRow> rows = knowledge.table(CHIPS, "id").rows();
        knowledge.table(COLUMNS, "id", "instrument", "on", "assume").rows().forEach(column -> compare(column, rows));
        rows.forEach(this::checkDensity);
    }

    int compared() {
        return compared;
    }

    List<String> complaints() {
        return complaints;
    }

    private void compare(KnowledgeRow column, List<KnowledgeRow> rows) {
        LocalDate on = column.findDay("on").orElseThrow(() -> column.wrong("on", "it may not be empty"));
        List<RuleTest> tests = pack.tests().stream()
                .filter(test -> test.instrument().equals(column.required("instrument")))
                .filter(test -> test.subject() == RuleTest.Subject.CHIP || test.subject() == RuleTest.Subject.LICENCE)
                .toList();
        for (KnowledgeRow row : rows) {
            String stated = row.text(column.required("id")).replaceAll("\\s*\\(.*", "");
            CatalogueItem chip = chips.get(row.required("id"));
            if (!stated.isEmpty() && chip != null) {
                compare(row, column, stated, label(chip, tests, column.list("assume"), AsOf.day(on)));
            }
        }
    }

    private void compare(KnowledgeRow row, KnowledgeRow column, String stated, String computed) {
        compared++;
        String plain = computed.replaceAll("\\s*\\(.*", "");
        if (!stated.equals(plain)) {
            complaints.add(row + ", " + row.text("id") + ", column " + column.text("id") + ": the table says \""
                    + stated + "\" but the measures give \"" + plain + "\"; mend the measure, the test or the column");
        }
    }

    private String label(CatalogueItem chip, List<RuleTest> tests, List<String> assumed, AsOf asOf) {
        RuleReader reader = new RuleReader(pack, asOf);
        KnownFacts facts = new KnownFacts(pack, asOf).withChip(chip).withWord("destination", CHINA);
        for (String fact : assumed) {
            facts = facts.withFact(fact, Verdict.YES);
        }
        Optional<String> given = reader.findClass(pack.tests(RuleTest.Subject.CHIP), facts);
        return reader.findLabel(tests, facts.withWord("class", given.orElse(null)))
                .orElse(UNKNOWN);
    }

    private void checkDensity(KnowledgeRow row) {
        BigDecimal tpp = row.findNumber("tpp").orElse(BigDecimal.ZERO);
        BigDecimal die = row.findNumber("applicable_die_mm2").orElse(BigDecimal.ZERO);
        BigDecimal density = row.findNumber("performance_density").orElse(BigDecimal.ZERO);
        if (tpp.signum() == 0 || die.signum() == 0 || density.signum() == 0) {
            return;
        }
        BigDecimal computed = tpp.divide(die, 3, RoundingMode.HALF_UP);
        if (computed.subtract(density).abs().compareTo(ROUNDING) > 0) {
            complaints.add(row + ", " + row.text("id") + ", column performance_density: " + density
                    + " is not tpp / die area, " + computed + "; mend one of the three");
        }
    }
}
