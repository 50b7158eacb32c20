package weir.exports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;

/** Writes {@code findings.csv} (RFC 4180, UTF-8 with a byte order mark, as spreadsheets expect it). An empty field is unknown. */
final class FindingsCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FindingsCsv() {}

    static void write(Path out, CaseView view) {
        FindingColumns.Context context = FindingColumns.Context.of(view);
        try (OutFile file = new OutFile(out, "findings.csv")) {
            line(file, BYTE_ORDER_MARK + record(FindingColumns.ALL.stream().map(FindingColumns.Column::name)));
            for (Finding finding : view.findings().findings()) {
                line(
                        file,
                        record(FindingColumns.ALL.stream()
                                .map(column -> field(column.value().apply(finding, context)))));
            }
            file.commit();
        }
    }

    private static void line(OutFile file, String record) {
        file.write((record + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String record(Stream<String> fields) {
        return fields.collect(Collectors.joining(","));
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> quoted(Formulas.neutral(value.toString()));
        };
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
