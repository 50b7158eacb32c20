package weir.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The states of all instruments on both axes of time. */
final class StateHistory {

    private static final Comparator<StateSpan> LEARNT_LAST =
            Comparator.comparing(StateSpan::knownFrom).thenComparing(StateSpan::from);

    private final Map<String, List<StateSpan>> spans;

    StateHistory(List<StateSpan> spans) {
        this.spans = spans.stream().collect(Collectors.groupingBy(StateSpan::instrument));
    }

    List<StateSpan> spans(String instrument) {
        return spans.getOrDefault(instrument, List.of());
    }

    StateOnDay on(String instrument, AsOf asOf) {
        List<StateSpan> known = spans(instrument).stream()
                .filter(span -> asOf.knows(span.knownFrom()))
                .toList();
        Optional<StateSpan> holding =
                known.stream().filter(span -> span.period().contains(asOf.on())).max(LEARNT_LAST);
        return holding.map(span -> new StateOnDay(span.state(), span.from(), span.note(), span.checked()))
                .orElseGet(() -> outside(known, asOf.on()));
    }

    /** The day is in no span: before the first one, or after the last one that is over. */
    private static StateOnDay outside(List<StateSpan> known, LocalDate day) {
        if (known.isEmpty()) {
            return new StateOnDay(RuleState.NONE, null, "", true);
        }
        return known.stream()
                .filter(span -> span.from().isBefore(day))
                .max(Comparator.comparing(StateSpan::from))
                .map(span -> new StateOnDay(RuleState.ENDED, dayAfter(span), span.note(), span.checked()))
                .orElseGet(() -> new StateOnDay(RuleState.NOT_YET, null, "", true));
    }

    private static LocalDate dayAfter(StateSpan span) {
        LocalDate last = span.period().to();
        return last == null ? span.from() : last.plusDays(1);
    }
}
