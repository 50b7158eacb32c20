package weir.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import weir.knowledge.Knowledge;
import weir.rules.expression.Expression;
import weir.technology.Catalogue;

/** Looks through all rule files for what cannot be right, and lists what nobody has checked yet. */
public final class RulesCheck {

    private final Pack pack;
    private final Catalogue catalogue;
    private final Knowledge knowledge;
    private final List<String> complaints = new ArrayList<>();

    private RulesCheck(Knowledge knowledge, Catalogue catalogue) {
        this.pack = new PackLoader(knowledge).load();
        this.catalogue = catalogue;
        this.knowledge = knowledge;
    }

    /**
     * What a check found.
     *
     * @param compared how many classes of the chips' table were computed and compared
     * @param complaints what cannot be right, each with file, id and advice
     * @param unchecked rows that are general knowledge, by file and id
     */
    public record Report(
            int instruments, int states, int tests, int compared, List<String> complaints, List<String> unchecked) {

        public Report {
            complaints = List.copyOf(complaints);
            unchecked = List.copyOf(unchecked);
        }
    }

    /**
     * Checks all files.
     *
     * @throws weir.knowledge.KnowledgeException for a row that cannot be read, naming file, line and column
     */
    public static Report run(Knowledge knowledge, Catalogue catalogue) {
        return new RulesCheck(knowledge, catalogue).report();
    }

    private Report report() {
        pack.instruments().keySet().forEach(this::checkStates);
        pack.groups().stays().forEach(this::checkStays);
        pack.tests().forEach(this::checkItems);
        checkClasses();
        TableCheck table = new TableCheck(pack, catalogue, knowledge);
        complaints.addAll(table.complaints());
        return new Report(
                pack.instruments().size(),
                allStates().size(),
                pack.tests().size(),
                table.compared(),
                complaints,
                unchecked());
    }

    private List<StateSpan> allStates() {
        return pack.instruments().keySet().stream()
                .flatMap(id -> pack.states().spans(id).stream())
                .toList();
    }

    private void checkStates(String instrument) {
        List<StateSpan> spans = pack.states().spans(instrument).stream()
                .sorted(Comparator.comparing(StateSpan::from))
                .toList();
        if (spans.isEmpty()) {
            complaints.add(PackLoader.INSTRUMENTS + ", " + instrument + ": no row of " + PackLoader.STATES
                    + " says how it stood; add one");
        }
        for (int i = 1; i < spans.size(); i++) {
            checkOverlap(spans.get(i - 1), spans.get(i));
            checkGap(spans.subList(0, i), spans.get(i));
        }
    }

    private void checkOverlap(StateSpan one, StateSpan other) {
        if (one.period().overlaps(other.period()) && one.knownFrom().equals(other.knownFrom())) {
            complaints.add(PackLoader.STATES + ", " + one.id() + " and " + other.id()
                    + ": both cover a day and were learnt on the same day; close one with \"to\" or give known_from");
        }
    }

    private void checkGap(List<StateSpan> before, StateSpan next) {
        boolean joined = before.stream()
                .anyMatch(span -> span.period().to() == null
                        || !span.period().to().plusDays(1).isBefore(next.from()));
        if (!joined) {
            complaints.add(PackLoader.STATES + ", " + next.id() + ": no row says how " + next.instrument()
                    + " stood on the day before " + next.from() + "; add one, ended or unverified if need be");
        }
    }

    private void checkStays(List<CountryGroups.Stay> stays) {
        for (int i = 0; i < stays.size(); i++) {
            for (CountryGroups.Stay other : stays.subList(i + 1, stays.size())) {
                CountryGroups.Stay one = stays.get(i);
                if (one.period().overlaps(other.period()) && Objects.equals(one.knownFrom(), other.knownFrom())) {
                    complaints.add(PackLoader.COUNTRY_GROUPS + ", " + one.id() + " and " + other.id()
                            + ": both cover a day; close one with \"to\"");
                }
            }
        }
    }

    private void checkItems(RuleTest test) {
        for (String item : test.items()) {
            if (catalogue.findItem(item).isEmpty()) {
                complaints.add(test.subject().file() + ", " + test.id() + ": the catalogue has no item " + item
                        + "; mend the id or add the item");
            }
        }
    }

    /** A class that no test gives can never be asked for with success. */
    private void checkClasses() {
        Set<String> labels = new TreeSet<>(Set.of(RuleReader.NO_CLASS));
        pack.tests(RuleTest.Subject.CHIP).forEach(test -> labels.add(test.label()));
        for (RuleTest test : pack.tests()) {
            test.expression()
                    .leaves()
                    .flatMap(leaf ->
                            leaf instanceof Expression.In in && isClass(in) ? in.members().stream() : Stream.empty())
                    .filter(label -> !labels.contains(label))
                    .forEach(label -> complaints.add(test.subject().file() + ", " + test.id()
                            + ": no test gives the class " + label + "; known are " + labels));
        }
    }

    private boolean isClass(Expression.In in) {
        Measure measure = pack.measures().get(in.name());
        return measure != null && measure.kind() == Measure.Kind.CLASS;
    }

    private List<String> unchecked() {
        List<String> unchecked = new ArrayList<>();
        pack.instruments().values().stream()
                .filter(instrument -> !instrument.checked())
                .forEach(instrument -> unchecked.add(PackLoader.INSTRUMENTS + " " + instrument.id()));
        allStates().stream()
                .filter(state -> !state.checked())
                .forEach(state -> unchecked.add(PackLoader.STATES + " " + state.id()));
        pack.tests().stream()
                .filter(test -> !test.checked())
                .forEach(test -> unchecked.add(test.subject().file() + " " + test.id()));
        pack.groups().stays().stream()
                .flatMap(List::stream)
                .filter(stay -> !stay.checked())
                .map(stay -> PackLoader.COUNTRY_GROUPS + " " + stay.id())
                .sorted()
                .forEach(unchecked::add);
        return unchecked;
    }
}
