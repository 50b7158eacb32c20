package weir.exports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.evidence.ReadProblem;
import weir.finding.Finding;
import weir.finding.Role;
import weir.notice.Notice;
import weir.notice.NoticeType;

/** Counts a case while its notices and problems pass by. */
final class SummaryCounter {

    private long documents;
    private long unreadable;
    private long problems;
    private final Map<NoticeType, Long> byType = new EnumMap<>(NoticeType.class);

    void notice(Notice notice) {
        documents++;
        byType.merge(notice.noticeType(), 1L, Long::sum);
    }

    void problem(ReadProblem problem) {
        problems++;
        if (problem.severity() == ReadProblem.Severity.UNREADABLE) {
            unreadable++;
        }
    }

    Summary summary(List<Finding> findings, Path report) {
        return new Summary(
                documents,
                unreadable,
                problems,
                byType,
                findings.size(),
                (int) findings.stream()
                        .map(it -> it.buyer().name())
                        .filter(Objects::nonNull)
                        .map(Ids::organisation)
                        .distinct()
                        .count(),
                (int) findings.stream().filter(it -> it.buyer().name() == null).count(),
                mostFirst(findings.stream().flatMap(SummaryCounter::providers)),
                mostFirst(intermediaries(findings)),
                counted(findings.stream().map(SummaryCounter::month)),
                byCode(findings.stream().flatMap(SummaryCounter::roles)),
                byCode(findings.stream().map(Finding::dealState)),
                BuyerCounts.of(findings),
                totals(findings, Finding.Money::value),
                totals(findings, Finding.Money::usd),
                (int) findings.stream().filter(it -> it.amount() == null).count(),
                report);
    }

    /** Names that differ in blanks or width only are one, as written first. */
    private static Stream<String> intermediaries(List<Finding> findings) {
        Map<String, String> asFirstWritten = new HashMap<>();
        return findings.stream()
                .flatMap(finding -> finding.intermediaries().stream().map(Finding.Intermediary::name))
                .map(name -> asFirstWritten.computeIfAbsent(Ids.organisation(name), any -> name));
    }

    private static Stream<String> providers(Finding finding) {
        return finding.provider() == null
                ? Stream.of("")
                : Stream.concat(Stream.of(finding.provider()), finding.providers().stream());
    }

    private static Stream<Role> roles(Finding finding) {
        return finding.intermediaries().stream().map(Finding.Intermediary::role).distinct();
    }

    private static String month(Finding finding) {
        return finding.firstDate() == null ? "" : finding.firstDate().toString().substring(0, "2024-03".length());
    }

    private static Map<String, Long> counted(Stream<String> keys) {
        Map<String, Long> counts = new TreeMap<>();
        keys.forEach(key -> counts.merge(key, 1L, Long::sum));
        return counts;
    }

    /** In the order of the codes. */
    private static <E extends Enum<E>> Map<E, Long> byCode(Stream<E> codes) {
        Map<E, Long> counts = new TreeMap<>();
        codes.forEach(code -> counts.merge(code, 1L, Long::sum));
        return counts;
    }

    private static Map<String, Long> mostFirst(Stream<String> keys) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        counted(keys).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) ->
                                entry.getKey().isEmpty())
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static Map<Summary.MoneyKind, BigDecimal> totals(
            List<Finding> findings, Function<Finding.Money, @Nullable BigDecimal> sum) {
        Map<Summary.MoneyKind, BigDecimal> totals = new TreeMap<>(Comparator.comparing(Summary.MoneyKind::basis)
                .thenComparing(Summary.MoneyKind::preliminary)
                .thenComparing(Summary.MoneyKind::currency));
        for (Finding finding : findings) {
            Finding.Money money = finding.amount();
            BigDecimal value = money == null ? null : sum.apply(money);
            if (money != null && value != null) {
                totals.merge(
                        new Summary.MoneyKind(money.basis(), money.preliminary(), money.currency()),
                        value,
                        BigDecimal::add);
            }
        }
        return totals;
    }
}
