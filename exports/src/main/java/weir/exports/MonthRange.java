package weir.exports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All months from the first to the last of some months; the latest ones where the range is too long to be drawn. */
final class MonthRange {

    private static final int AT_MOST = 36;

    private MonthRange() {}

    static List<String> of(Collection<String> months) {
        List<YearMonth> known = months.stream()
                .filter(it -> !it.isEmpty())
                .map(YearMonth::parse)
                .sorted()
                .toList();
        List<String> range = new ArrayList<>();
        if (!known.isEmpty()) {
            YearMonth earliest = known.getLast().minusMonths(AT_MOST - 1L);
            YearMonth month = known.getFirst().isBefore(earliest) ? earliest : known.getFirst();
            for (; !month.isAfter(known.getLast()); month = month.plusMonths(1)) {
                range.add(month.toString());
            }
        }
        return range;
    }
}
