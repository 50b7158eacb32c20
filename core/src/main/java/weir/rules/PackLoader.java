package weir.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;
import weir.knowledge.KnowledgeRow;
import weir.rules.expression.Expression;
import weir.rules.expression.ExpressionException;
import weir.rules.expression.Verdict;

/** Reads the rule files; every complaint names file, line and column. */
final class PackLoader {

    static final String INSTRUMENTS = "rules/instruments.csv";
    static final String STATES = "rules/states.csv";
    static final String MEASURES = "rules/measures.csv";
    static final String GROUPS = "rules/groups.csv";
    static final String COUNTRY_GROUPS = "rules/country-groups.csv";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<RuleState> NEVER_WRITTEN = Set.of(RuleState.NONE);

    private final Knowledge knowledge;
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Verdict> groups = new LinkedHashMap<>();

    PackLoader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Pack load() {
        rows(INSTRUMENTS, "id", "kind", "title", "citation")
                .forEach(row -> instruments.put(row.text("id"), instrument(row)));
        rows(MEASURES, "id", "kind", "printed").forEach(row -> measures.put(row.text("id"), measure(row)));
        rows(GROUPS, "id", "rest").forEach(row -> groups.put(row.text("id"), verdict(row, "rest")));
        List<StateSpan> states = rows(STATES, "id", "instrument", "state", "from", "to", "known_from").stream()
                .map(this::state)
                .toList();
        List<CountryGroups.Stay> stays = rows(COUNTRY_GROUPS, "id", "group", "country", "member").stream()
                .map(this::stay)
                .toList();
        return new Pack(instruments, new StateHistory(states), measures, new CountryGroups(groups, stays), tests());
    }

    private List<KnowledgeRow> rows(String file, String... columns) {
        return knowledge.table(file, columns).rows();
    }

    private static Instrument instrument(KnowledgeRow row) {
        return new Instrument(
                row.required("id"),
                row.code("kind", InstrumentKind.class),
                row.required("title"),
                row.required("citation"),
                row.text("effect"),
                checked(row),
                row.required("source"));
    }

    private static Measure measure(KnowledgeRow row) {
        return new Measure(
                row.required("id"),
                row.code("kind", Measure.Kind.class),
                row.text("column"),
                row.required("printed"),
                row.findNumber("margin_percent").orElse(BigDecimal.ZERO),
                Set.copyOf(row.list("yes")),
                Set.copyOf(row.list("no")),
                row.text("otherwise").isEmpty() ? Verdict.UNKNOWN : verdict(row, "otherwise"));
    }

    private StateSpan state(KnowledgeRow row) {
        RuleState state = row.code("state", RuleState.class);
        if (NEVER_WRITTEN.contains(state)) {
            throw row.wrong("state", "it follows from there being no row; leave the row out");
        }
        return new StateSpan(
                row.required("id"),
                knownInstrument(row),
                state,
                day(row, "from"),
                Period.of(row),
                day(row, "known_from"),
                checked(row),
                row.text("note"),
                row.text("source"));
    }

    private static LocalDate day(KnowledgeRow row, String column) {
        return row.findDay(column).orElseThrow(() -> row.wrong(column, "it may not be empty"));
    }

    private CountryGroups.Stay stay(KnowledgeRow row) {
        if (!groups.containsKey(row.required("group"))) {
            throw row.wrong("group", "no row of " + GROUPS + " has this id");
        }
        if (!COUNTRIES.contains(row.required("country"))) {
            throw row.wrong("country", "it must be two letters of ISO 3166 such as CN");
        }
        return new CountryGroups.Stay(
                row.required("id"),
                row.text("group"),
                row.text("country"),
                verdict(row, "member"),
                Period.of(row),
                row.findDay("known_from").orElse(null),
                checked(row));
    }

    private List<RuleTest> tests() {
        List<RuleTest> tests = new ArrayList<>();
        for (RuleTest.Subject subject : RuleTest.Subject.values()) {
            rows(subject.file(), "id", "rank", "instrument", "label", "expression", "scope", "items", "effect").stream()
                    .map(row -> test(row, subject))
                    .sorted(Comparator.comparingInt(RuleTest::rank))
                    .forEach(tests::add);
        }
        return List.copyOf(tests);
    }

    private RuleTest test(KnowledgeRow row, RuleTest.Subject subject) {
        return new RuleTest(
                row.required("id"),
                subject,
                row.findNumber("rank")
                        .orElseThrow(() -> row.wrong("rank", "it may not be empty"))
                        .intValue(),
                knownInstrument(row),
                row.required("label"),
                row.text("system_label"),
                expression(row, "expression"),
                expression(row, "scope"),
                row.list("items"),
                row.code("effect", RuleTest.Effect.class),
                row.text("exception"),
                Period.of(row),
                checked(row),
                row.text("source"));
    }

    private Expression expression(KnowledgeRow row, String column) {
        try {
            Expression expression = Expression.parse(row.text(column));
            new NameCheck(measures, groups.keySet(), COUNTRIES).check(expression);
            return expression;
        } catch (ExpressionException e) {
            KnowledgeException wrong = row.wrong(column, e.advice());
            wrong.initCause(e);
            throw wrong;
        }
    }

    private String knownInstrument(KnowledgeRow row) {
        if (!instruments.containsKey(row.required("instrument"))) {
            throw row.wrong("instrument", "no row of " + INSTRUMENTS + " has this id; add the instrument there");
        }
        return row.text("instrument");
    }

    private static Verdict verdict(KnowledgeRow row, String column) {
        Verdict verdict = row.code(column, Verdict.class);
        if (verdict == Verdict.NEAR) {
            throw row.wrong(column, "it must be one of " + Arrays.asList("yes", "no", "unknown"));
        }
        return verdict;
    }

    private static boolean checked(KnowledgeRow row) {
        return switch (row.required("checked")) {
            case "checked" -> true;
            case "unchecked" -> false;
            default -> throw row.wrong("checked", "it must be checked or unchecked");
        };
    }
}
