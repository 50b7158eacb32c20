package weir.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weir.rules.AsOf;
import weir.rules.Control;
import weir.rules.ItemAnswer;
import weir.rules.RuleAnswer;
import weir.rules.RuleState;
import weir.rules.Rulebook;
import weir.rules.expression.Verdict;
import weir.technology.CatalogueItem;
import weir.technology.CatalogueKind;

/**
 * What {@code weir rules explain} says.
 *
 * @param question what the verdicts answer: controlled, or barred by the provider's own policy
 * @param differs what is not as on the day any more
 */
record Explanation(
        String itemId,
        String name,
        CatalogueKind kind,
        String country,
        String question,
        Day onDay,
        Day today,
        List<Difference> differs) {

    /**
     * The answers of one day.
     *
     * @param known the day the question is asked from; null for all that is known
     * @param because ids of the rules that made the verdict
     * @param parts the variants of a family or the chips of a machine
     */
    record Day(
            LocalDate on,
            @Nullable LocalDate known,
            Verdict verdict,
            List<String> because,
            @Nullable String exception,
            List<String> missing,
            List<RuleAnswer> rules,
            List<ItemAnswer> parts) {

        Optional<RuleAnswer> findRule(String rule) {
            return rules.stream().filter(answer -> answer.rule().equals(rule)).findFirst();
        }
    }

    /** What one rule said on the day and says today. */
    record Difference(String rule, String title, String onDay, String today) {}

    static Explanation of(Rulebook rulebook, CatalogueItem item, String country, AsOf asked, AsOf now) {
        Day onDay = day(rulebook, item, country, asked);
        Day today = day(rulebook, item, country, now);
        boolean policy = switch (item.kind()) {
            case PROVIDER, SERVICE, MODEL -> true;
            case CHIP, FAMILY, SYSTEM, INSTANCE -> false;
        };
        return new Explanation(
                item.id(),
                item.name(),
                item.kind(),
                country,
                policy ? "barred by the provider's own policy" : "controlled",
                onDay,
                today,
                differences(onDay, today));
    }

    private static Day day(Rulebook rulebook, CatalogueItem item, String country, AsOf asOf) {
        ItemAnswer answer = rulebook.explain(item, country, asOf);
        Control control = rulebook.control(answer);
        return new Day(
                asOf.on(),
                asOf.known(),
                control.verdict(),
                control.because().stream().map(RuleAnswer::rule).toList(),
                control.exception(),
                control.missing(),
                answer.rules(),
                answer.parts());
    }

    private static List<Difference> differences(Day onDay, Day today) {
        List<RuleAnswer> all = new ArrayList<>(today.rules());
        onDay.rules().stream()
                .filter(rule -> today.findRule(rule.rule()).isEmpty())
                .forEach(all::add);
        return all.stream()
                .filter(rule -> matters(onDay.findRule(rule.rule())) || matters(today.findRule(rule.rule())))
                .map(rule -> difference(rule, onDay.findRule(rule.rule()), today.findRule(rule.rule())))
                .filter(difference -> !difference.onDay().equals(difference.today()))
                .toList();
    }

    private static Difference difference(RuleAnswer rule, Optional<RuleAnswer> onDay, Optional<RuleAnswer> today) {
        return new Difference(
                rule.rule(),
                rule.title(),
                onDay.map(Explanation::words).orElse("no test"),
                today.map(Explanation::words).orElse("no test"));
    }

    /** A rule whose test the item does not meet makes no difference to it. */
    private static boolean matters(Optional<RuleAnswer> answer) {
        return answer.filter(Explanation::stands)
                .filter(rule -> rule.result() != Verdict.NO)
                .isPresent();
    }

    /** State and result in a few words; a rule that has not begun or is over says no more than that. */
    static String words(RuleAnswer answer) {
        String state = answer.stateOnDay().code();
        if (!stands(answer)) {
            return state;
        }
        String label = answer.label() == null ? "" : ", " + answer.label();
        return state + ", applies: " + answer.result().code() + label;
    }

    /** Whether a rule was there at all on the day, in force or not. */
    static boolean stands(RuleAnswer answer) {
        return answer.stateOnDay() != RuleState.NOT_YET
                && answer.stateOnDay() != RuleState.NONE
                && answer.stateOnDay() != RuleState.ENDED;
    }
}
