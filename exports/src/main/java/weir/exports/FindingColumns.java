package weir.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;
import weir.listing.ListStatus;
import weir.process.LinkedProcesses;
import weir.technology.Catalogue;

/** The columns of {@code findings.csv} and {@code findings.xlsx}: a row a finding. Several values of a cell are parted by {@code ; }. */
final class FindingColumns {

    private static final String BETWEEN = "; ";

    private FindingColumns() {}

    /**
     * One column.
     *
     * @param width in characters, for the spreadsheet
     * @param value a text, a number, a day or null for unknown
     */
    record Column(String name, int width, BiFunction<Finding, Context, @Nullable Object> value) {}

    /** What a row needs beside its finding. */
    record Context(Catalogue catalogue, LinkedProcesses processes, LocalDate today) {

        static Context of(CaseView view) {
            return new Context(
                    view.catalogue(), view.findings().processes(), view.run().today());
        }
    }

    static final List<Column> ALL = List.of(
            new Column("id", 16, (finding, context) -> finding.id()),
            new Column("buyer", 32, (finding, context) -> finding.buyer().name()),
            new Column(
                    "buyer_masked",
                    8,
                    (finding, context) -> yesNo(finding.buyer().masked())),
            new Column("buyer_en", 28, (finding, context) -> finding.buyer().nameEn()),
            new Column("buyer_country", 8, (finding, context) -> finding.buyer().country()),
            new Column(
                    "buyer_state_link",
                    10,
                    (finding, context) -> finding.buyer().stateLink().strength().code()),
            new Column("technology", 36, (finding, context) -> items(finding, Finding.NamedItem::name)),
            new Column("item_ids", 28, (finding, context) -> items(finding, Finding.NamedItem::itemId)),
            new Column(
                    "kinds",
                    14,
                    (finding, context) -> items(finding, item -> item.kind().code())),
            new Column("stances", 14, (finding, context) -> items(finding, item -> stance(item))),
            new Column("quantities", 14, (finding, context) -> items(finding, item -> quantity(item))),
            new Column("intermediaries", 36, (finding, context) -> intermediaries(finding, Finding.Intermediary::name)),
            new Column(
                    "roles",
                    16,
                    (finding, context) ->
                            intermediaries(finding, it -> it.role().code())),
            new Column(
                    "providers",
                    24,
                    (finding, context) -> joined(Signs.providers(finding, context.catalogue()).stream())),
            new Column(
                    "deal_state", 12, (finding, context) -> finding.dealState().code()),
            new Column("amount", 14, (finding, context) -> money(finding, Finding.Money::value)),
            new Column("currency", 9, (finding, context) -> money(finding, Finding.Money::currency)),
            new Column(
                    "amount_basis",
                    12,
                    (finding, context) -> money(
                            finding,
                            it -> it.preliminary() ? "proposed" : it.basis().code())),
            new Column("amount_as_written", 22, (finding, context) -> money(finding, Finding.Money::asWritten)),
            new Column("amount_usd", 14, (finding, context) -> money(finding, Finding.Money::usd)),
            new Column("rate", 8, (finding, context) -> money(finding, Finding.Money::rate)),
            new Column("first_date", 12, (finding, context) -> finding.firstDate()),
            new Column("award_date", 12, (finding, context) -> finding.awardDate()),
            new Column("listed_at_tender", 14, (finding, context) -> verdicts(finding.statusAtTender())),
            new Column("listed_today", 14, (finding, context) -> verdicts(finding.statusToday())),
            new Column("listed_since", 12, FindingColumns::listedSince),
            new Column("list_citation", 18, FindingColumns::citation),
            new Column("rules_on_the_day", 36, FindingColumns::rules),
            new Column("licence_exception", 12, FindingColumns::exceptions),
            new Column("chips", 10, (finding, context) -> compute(finding, Finding.Compute::chips)),
            new Column("peak_ops_per_s", 14, (finding, context) -> compute(finding, Finding.Compute::peakOpsPerS)),
            new Column(
                    "confidence", 10, (finding, context) -> finding.confidence().value()),
            new Column("not_known", 36, (finding, context) -> joined(finding.notKnown().stream())),
            new Column("project_numbers", 24, FindingColumns::projectNumbers),
            new Column("notices", 10, (finding, context) -> finding.noticeIds().size()),
            new Column("notice_ids", 40, (finding, context) -> joined(finding.noticeIds().stream())),
            new Column("composed", 10, (finding, context) -> yesNo(finding.composed())),
            new Column("statement", 80, (finding, context) -> finding.statement()));

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static @Nullable String joined(Stream<String> values) {
        String joined = values.distinct().collect(Collectors.joining(BETWEEN));
        return joined.isEmpty() ? null : joined;
    }

    private static @Nullable String items(
            Finding finding, java.util.function.Function<Finding.NamedItem, @Nullable String> part) {
        return joined(finding.items().stream().map(part).filter(Objects::nonNull));
    }

    private static @Nullable String stance(Finding.NamedItem item) {
        return item.stance() == null ? null : item.stance().code();
    }

    private static @Nullable String quantity(Finding.NamedItem item) {
        if (item.quantity() == null) {
            return null;
        }
        String unit = item.quantity().unit();
        return item.quantity().value().stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit);
    }

    private static @Nullable String intermediaries(
            Finding finding, java.util.function.Function<Finding.Intermediary, String> part) {
        String joined = finding.intermediaries().stream().map(part).collect(Collectors.joining(BETWEEN));
        return joined.isEmpty() ? null : joined;
    }

    private static @Nullable Object money(
            Finding finding, java.util.function.Function<Finding.Money, @Nullable Object> part) {
        return finding.amount() == null ? null : part.apply(finding.amount());
    }

    private static @Nullable Object compute(
            Finding finding, java.util.function.Function<Finding.Compute, Object> part) {
        return finding.compute() == null ? null : part.apply(finding.compute());
    }

    private static @Nullable String verdicts(List<ListStatus> statuses) {
        return joined(statuses.stream().map(status -> status.verdict().code()));
    }

    private static @Nullable Object listedSince(Finding finding, Context context) {
        return finding.statusToday().stream()
                .map(ListStatus::since)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object citation(Finding finding, Context context) {
        return joined(finding.statusToday().stream().map(ListStatus::citation).filter(Objects::nonNull));
    }

    private static @Nullable String rules(Finding finding, Context context) {
        return joined(RuleDays.onTheDay(finding, context.today()).stream()
                .map(line -> line.rule() + " (" + line.stateOnDay().code() + "): " + line.result()
                        + (line.label() == null ? "" : ", " + line.label())));
    }

    private static @Nullable String exceptions(Finding finding, Context context) {
        return joined(RuleDays.onTheDay(finding, context.today()).stream()
                .map(Finding.RuleLine::exception)
                .filter(Objects::nonNull));
    }

    private static @Nullable String projectNumbers(Finding finding, Context context) {
        return context.processes()
                .findProcessOf(finding.noticeIds().getFirst())
                .map(process -> joined(process.projectNumbers().stream()))
                .orElse(null);
    }
}
