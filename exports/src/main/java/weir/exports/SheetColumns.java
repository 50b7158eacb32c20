package weir.exports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;
import weir.finding.SetAside;
import weir.process.ContractingProcess;

/** The columns of the workbook's sheets. Several values of a cell are parted by {@code ; }. */
final class SheetColumns {

    private static final String BETWEEN = "; ";

    private SheetColumns() {}

    /**
     * One column.
     *
     * @param width in characters
     * @param value a text, a number, a day or null for unknown
     */
    record Column<T>(String name, int width, Function<T, @Nullable Object> value) {}

    /** A finding with what its row needs beside it. */
    record Row(Finding finding, FindingColumns.Context context) {}

    static final List<Column<Row>> FINDINGS = FindingColumns.ALL.stream()
            .map(column -> new Column<Row>(
                    column.name(), column.width(), row -> column.value().apply(row.finding(), row.context())))
            .toList();

    static final List<Column<SetAside>> SET_ASIDE = List.of(
            new Column<>("notice_id", 40, SetAside::noticeId),
            new Column<>("item_id", 24, SetAside::itemId),
            new Column<>("kind", 10, aside -> aside.kind().code()),
            new Column<>(
                    "stance",
                    12,
                    aside -> aside.stance() == null ? null : aside.stance().code()),
            new Column<>("words", 28, SetAside::text),
            new Column<>("start", 8, SetAside::start),
            new Column<>("end", 8, SetAside::end),
            new Column<>("reason", 60, SetAside::reason));

    static final List<Column<ContractingProcess>> PROCESSES = List.of(
            new Column<>("process_id", 16, ContractingProcess::processId),
            new Column<>("buyer", 32, ContractingProcess::buyer),
            new Column<>("project_numbers", 28, process -> joined(process.projectNumbers())),
            new Column<>("deal_state", 12, process -> process.dealState().code()),
            new Column<>("amount_cny", 14, ContractingProcess::amountCny),
            new Column<>(
                    "amount_basis",
                    12,
                    process -> process.amountBasis() == null
                            ? null
                            : process.amountBasis().code()),
            new Column<>("first_date", 12, ContractingProcess::firstDate),
            new Column<>("award_date", 12, ContractingProcess::awardDate),
            new Column<>("follows", 16, ContractingProcess::follows),
            new Column<>("notices", 8, process -> process.noticeIds().size()),
            new Column<>("notice_ids", 60, process -> joined(process.noticeIds())),
            new Column<>(
                    "links",
                    60,
                    process -> joined(process.links().stream()
                            .map(link -> link.from() + " – " + link.to() + ": " + link.reason() + " (" + link.strength()
                                    + ")")
                            .toList())));

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(BETWEEN, values);
    }
}
