package weir.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import weir.rules.AsOf;
import weir.rules.RuleAnswer;
import weir.rules.RuleState;
import weir.rules.expression.Verdict;
import weir.technology.CatalogueItem;

/** How the rules stood to the items of a finding on its day, and how they stand today. */
final class RuleLines {

    private final FindingKnowledge known;
    private final String country;

    RuleLines(FindingKnowledge known, String country) {
        this.known = known;
        this.country = country;
    }

    /** The lines worth a reader's time: of rules that exist on the day and do not simply say no. */
    List<Finding.RuleLine> of(List<Finding.NamedItem> items, LocalDate... days) {
        Set<String> ids = new LinkedHashSet<>();
        items.forEach(item -> ids.add(item.itemId()));
        List<Finding.RuleLine> lines = new ArrayList<>();
        for (LocalDate on : new LinkedHashSet<>(List.of(days))) {
            for (String id : ids) {
                Optional<CatalogueItem> item = known.catalogue().findItem(id);
                item.ifPresent(it -> known.rulebook().explain(it, country, AsOf.day(on)).rules().stream()
                        .filter(RuleLines::isWorthTelling)
                        .map(answer -> line(id, on, answer))
                        .forEach(lines::add));
            }
        }
        return lines;
    }

    private static boolean isWorthTelling(RuleAnswer answer) {
        boolean exists = answer.stateOnDay() != RuleState.NONE && answer.stateOnDay() != RuleState.NOT_YET;
        return exists && answer.result() != Verdict.NO;
    }

    private static Finding.RuleLine line(String itemId, LocalDate on, RuleAnswer answer) {
        return new Finding.RuleLine(
                answer.rule(),
                itemId,
                on,
                answer.stateOnDay(),
                answer.result().code(),
                answer.label(),
                answer.exception(),
                answer.missing(),
                String.join("; ", answer.arithmetic()),
                answer.citation(),
                answer.checked());
    }

    /** Whether no rule in force that says yes was read in a source. */
    static boolean restsOnUnchecked(List<Finding.RuleLine> lines, LocalDate on) {
        List<Finding.RuleLine> biting = lines.stream()
                .filter(line -> line.on().equals(on)
                        && line.stateOnDay() == RuleState.IN_FORCE
                        && line.result().equals(Verdict.YES.code()))
                .toList();
        return !biting.isEmpty() && biting.stream().noneMatch(Finding.RuleLine::checked);
    }
}
