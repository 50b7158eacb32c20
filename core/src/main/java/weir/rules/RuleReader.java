package weir.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import weir.rules.expression.Answer;
import weir.rules.expression.Step;
import weir.rules.expression.Verdict;

/** Asks the tests of each rule and makes one answer for each. */
final class RuleReader {

    static final String NO_CLASS = "none";

    private final Pack pack;
    private final AsOf asOf;

    RuleReader(Pack pack, AsOf asOf) {
        this.pack = pack;
        this.asOf = asOf;
    }

    /** One test and what it says: of the thing itself, and together with where it goes. */
    private record Asked(RuleTest test, Answer thing, Answer whole) {}

    /** One answer for each instrument that the tests belong to, in their order. */
    List<RuleAnswer> answers(List<RuleTest> tests, KnownFacts facts, boolean ofSystem) {
        Map<String, List<RuleTest>> byInstrument = new LinkedHashMap<>();
        for (RuleTest test : tests) {
            if (test.period().contains(asOf.on())) {
                byInstrument
                        .computeIfAbsent(test.instrument(), id -> new ArrayList<>())
                        .add(test);
            }
        }
        return byInstrument.entrySet().stream()
                .map(entry -> answer(entry.getKey(), entry.getValue(), facts, ofSystem))
                .toList();
    }

    /** The class of a chip by the rules in force on the day; {@code none}, or nothing where it is not known. */
    Optional<String> findClass(List<RuleTest> tests, KnownFacts facts) {
        List<RuleTest> inForce = tests.stream()
                .filter(test -> pack.states().on(test.instrument(), asOf).state() == RuleState.IN_FORCE)
                .toList();
        return findLabel(inForce, facts);
    }

    /** The label that tests give a thing, wherever it goes; {@code none}, or nothing where it is not known. */
    Optional<String> findLabel(List<RuleTest> tests, KnownFacts facts) {
        List<Asked> asked = tests.stream()
                .filter(test -> test.period().contains(asOf.on()))
                .map(test -> ask(test, facts))
                .toList();
        return findLabel(asked)
                .map(test -> test.effect() == RuleTest.Effect.EXEMPTS ? NO_CLASS : test.label())
                .or(() -> isUnknown(asked) ? Optional.empty() : Optional.of(NO_CLASS));
    }

    private Asked ask(RuleTest test, KnownFacts facts) {
        Answer thing = test.expression().evaluate(facts);
        return new Asked(test, thing, thing.and(test.scope().evaluate(facts)));
    }

    private static Optional<RuleTest> findLabel(List<Asked> asked) {
        return asked.stream()
                .filter(one -> one.thing().exact() == Verdict.YES)
                .map(Asked::test)
                .findFirst();
    }

    private static boolean isUnknown(List<Asked> asked) {
        return asked.stream().anyMatch(one -> one.thing().exact() == Verdict.UNKNOWN);
    }

    private RuleAnswer answer(String id, List<RuleTest> tests, KnownFacts facts, boolean ofSystem) {
        Instrument instrument = Objects.requireNonNull(pack.instruments().get(id));
        StateOnDay state = pack.states().on(id, asOf);
        List<Asked> asked = tests.stream().map(test -> ask(test, facts)).toList();
        Optional<RuleTest> labelled = findLabel(asked);
        Answer result = result(asked, labelled);
        return new RuleAnswer(
                id,
                instrument.kind(),
                instrument.title(),
                instrument.citation(),
                state.state(),
                state.since(),
                result.verdict(),
                labelled.map(test -> test.label(ofSystem)).orElse(null),
                labelled.map(RuleTest::exception)
                        .filter(name -> !name.isEmpty())
                        .orElse(null),
                tests.stream().anyMatch(test -> test.effect() == RuleTest.Effect.CONTROLS),
                result.missing(),
                result.steps().stream().map(Step::toString).distinct().toList(),
                state.note(),
                isChecked(instrument, state, labelled.map(Stream::of).orElse(tests.stream())));
    }

    /** Whether the rule holds; the words that decided are those of the test that gave the label, where it decided. */
    private static Answer result(List<Asked> asked, Optional<RuleTest> labelled) {
        List<Asked> counting = asked.stream()
                .filter(one -> one.test().effect() != RuleTest.Effect.EXEMPTS)
                .toList();
        Answer all = Answer.or(counting.stream().map(Asked::whole).toList());
        String deciding = labelled.map(RuleTest::id).orElse("");
        return counting.stream()
                .filter(one -> one.test().id().equals(deciding))
                .map(Asked::whole)
                .filter(whole -> whole.verdict() == all.verdict())
                .findFirst()
                .orElse(all);
    }

    /** How far the figures reach on the way to each line that the tests draw. */
    List<Threshold> thresholds(List<RuleTest> tests, KnownFacts facts) {
        List<Threshold> thresholds = new ArrayList<>();
        for (RuleTest test : tests) {
            Answer answer = test.expression().evaluate(facts);
            test.expression()
                    .leaves()
                    .flatMap(leaf -> leaf.evaluate(facts).steps().stream())
                    .flatMap(step -> threshold(test, answer, step).stream())
                    .forEach(thresholds::add);
        }
        return List.copyOf(thresholds);
    }

    private Optional<Threshold> threshold(RuleTest test, Answer answer, Step step) {
        Instrument instrument = Objects.requireNonNull(pack.instruments().get(test.instrument()));
        StateOnDay state = pack.states().on(test.instrument(), asOf);
        return step.findShareOfBound()
                .map(share -> new Threshold(
                        instrument.id(),
                        state.state(),
                        test.label(),
                        step.text(),
                        Objects.requireNonNull(step.bound()),
                        share,
                        answer.verdict(),
                        answer.missing(),
                        instrument.citation(),
                        isChecked(instrument, state, Stream.of(test))));
    }

    private static boolean isChecked(Instrument instrument, StateOnDay state, Stream<RuleTest> tests) {
        return instrument.checked() && state.checked() && tests.allMatch(RuleTest::checked);
    }
}
