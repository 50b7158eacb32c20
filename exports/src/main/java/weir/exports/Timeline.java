package weir.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import weir.finding.Finding;
import weir.process.DealState;

/**
 * One mark a finding, over the month of its first notice; months without a finding between the first and the last keep their place. The
 * table of findings under it says the same.
 */
final class Timeline {

    private static final int MONTH = 26;
    private static final int STEP = 13;
    /** Marks of a month that are drawn; the others are counted above them. */
    private static final int MARKS = 10;

    private static final int LEAST_MONTHS = 12;
    private static final int MONTH_LETTERS = "2024-03".length();

    private final List<Finding> findings;
    private final Map<String, List<Integer>> byMonth = new HashMap<>();
    private final int base;

    private Timeline(List<Finding> findings) {
        this.findings = findings;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String month = finding.firstDate() == null
                    ? ""
                    : finding.firstDate().toString().substring(0, MONTH_LETTERS);
            byMonth.computeIfAbsent(month, any -> new ArrayList<>()).add(i);
        }
        long most = byMonth.values().stream().mapToInt(List::size).max().orElse(0);
        base = STEP * (int) Math.min(most, MARKS) + 18;
    }

    static Markup of(List<Finding> findings) {
        Timeline timeline = new Timeline(findings);
        List<String> months = MonthRange.of(timeline.byMonth.keySet());
        return months.isEmpty() ? Markup.NONE : timeline.figure(months);
    }

    private Markup figure(List<String> months) {
        List<Markup> drawn = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            drawn.add(month(i * MONTH, months.get(i)));
        }
        int width = Math.max(months.size(), LEAST_MONTHS) * MONTH;
        return Markup.of(
                """
                <h2>When</h2>
                <figure class="months"><p class="key">{}</p><div class="scroll late"><svg class="fig" viewBox="0 0 {} {}" width="{}" height="{}" role="group" aria-label="{}">{}<path class="axis" d="M0 {}H{}"/></svg></div>
                <figcaption class="note">One mark a finding, over the month of its first notice. Each leads to its finding; the table of findings below says the same.{}</figcaption></figure>
                """,
                key(),
                width,
                base + 30,
                width,
                base + 30,
                "Findings by month: " + spoken(months),
                drawn,
                base,
                months.size() * MONTH,
                notDrawn(months.getFirst()));
    }

    private List<Markup> key() {
        return Stream.of(DealState.values())
                .filter(state -> findings.stream().anyMatch(finding -> finding.dealState() == state))
                .map(Shapes::key)
                .toList();
    }

    private Markup month(int x, String month) {
        List<Integer> numbers = byMonth.getOrDefault(month, List.of());
        int middle = x + MONTH / 2;
        List<Markup> marks = new ArrayList<>();
        for (int i = 0; i < Math.min(numbers.size(), MARKS); i++) {
            marks.add(mark(numbers.get(i), middle, base - STEP / 2 - 2 - i * STEP));
        }
        if (numbers.size() > MARKS) {
            marks.add(Markup.of(
                    "<text class=\"mid strong s\" x=\"{}\" y=\"{}\">+{}</text>",
                    middle,
                    base - 4 - MARKS * STEP,
                    numbers.size() - MARKS));
        }
        return Markup.of(
                "{}<text class=\"mid dim s\" x=\"{}\" y=\"{}\">{}</text>{}",
                marks,
                middle,
                base + 13,
                month.substring("2024-".length()),
                month.endsWith("-01") || x == 0 ? year(x, month) : Markup.NONE);
    }

    private Markup year(int x, String month) {
        return Markup.of(
                "<path class=\"tick\" d=\"M{} 8V{}\"/><text class=\"strong s\" x=\"{}\" y=\"{}\">{}</text>",
                x,
                base + 28,
                x + 3,
                base + 27,
                month.substring(0, "2024".length()));
    }

    private Markup mark(int index, int x, int y) {
        Finding finding = findings.get(index);
        Markup shape = Shapes.mark(finding.dealState(), x, y);
        return index >= CasePass.SHOWN
                ? shape
                : Markup.of(
                        "<a href=\"#f{}\" aria-label=\"{}\"><title>{}</title>{}</a>",
                        index + 1,
                        words(index, finding),
                        words(index, finding),
                        shape);
    }

    private static String words(int index, Finding finding) {
        return "finding " + (index + 1) + ", " + finding.firstDate() + ", "
                + finding.dealState().code();
    }

    private String spoken(List<String> months) {
        return months.stream()
                .filter(byMonth::containsKey)
                .map(month ->
                        month + ": " + byMonth.getOrDefault(month, List.of()).size())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** Findings without a month, and those before the first month that is drawn. */
    private String notDrawn(String first) {
        int undated = byMonth.getOrDefault("", List.of()).size();
        int earlier = byMonth.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getKey().compareTo(first) < 0)
                .mapToInt(entry -> entry.getValue().size())
                .sum();
        return undated + earlier == 0
                ? ""
                : " Not drawn: " + earlier + " before " + first + ", " + undated + " without a date.";
    }
}
