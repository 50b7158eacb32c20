package weir.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import weir.finding.Finding;

/** Parts the rules of a finding into those of its own day and those of the day of the run. */
final class RuleDays {

    private RuleDays() {}

    /** The day the rules were asked for beside the day of the run; nothing where the finding has no earlier day. */
    static Optional<LocalDate> findDay(Finding finding, LocalDate today) {
        return finding.statusAtTender().stream()
                .map(status -> status.on())
                .findFirst()
                .or(() -> finding.rules().stream()
                        .map(Finding.RuleLine::on)
                        .filter(on -> !on.equals(today))
                        .findFirst())
                .or(() -> Optional.ofNullable(finding.firstDate()));
    }

    /** How the rules stood on the finding's day; of today, where it has none. */
    static List<Finding.RuleLine> onTheDay(Finding finding, LocalDate today) {
        return on(finding, findDay(finding, today).orElse(today));
    }

    /** How the rules stand on the day of the run. */
    static List<Finding.RuleLine> today(Finding finding, LocalDate today) {
        return on(finding, today);
    }

    private static List<Finding.RuleLine> on(Finding finding, LocalDate day) {
        return finding.rules().stream().filter(line -> line.on().equals(day)).toList();
    }
}
