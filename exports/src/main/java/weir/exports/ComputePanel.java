package weir.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import weir.finding.Finding;
import weir.technology.Catalogue;

/** How much computing power the chips of a finding are: low, typical and peak on a logarithmic line beside the lines of the rules. */
final class ComputePanel {

    private static final int WIDTH = 460;
    private static final int AXIS = 50;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Finding.Compute compute;
    private final Map<BigDecimal, List<String>> lines = new LinkedHashMap<>();
    private final double first;
    private final double last;

    private ComputePanel(Finding.Compute compute, Reference reference) {
        this.compute = compute;
        for (Reference.Line line : reference.lines()) {
            lines.computeIfAbsent(line.operations(), any -> new ArrayList<>()).add(line.instrument());
        }
        double least = log(compute.operations().low());
        double most = log(compute.operations().peak());
        for (BigDecimal line : lines.keySet()) {
            least = Math.min(least, log(line));
            most = Math.max(most, log(line));
        }
        first = least - 0.7;
        last = most + 0.7;
    }

    static Markup of(Finding finding, Catalogue catalogue, Reference reference) {
        Finding.Compute compute = finding.compute();
        return compute == null
                ? Markup.NONE
                : new ComputePanel(compute, reference).panel(Signs.name(compute.itemId(), catalogue));
    }

    private Markup panel(String item) {
        Finding.Compute.Operations operations = compute.operations();
        return Markup.of(
                """
                <section class="panel compute"><header><h4>Compute, an estimate</h4><span class="note">{} chips: {}</span></header><div class="in">
                {}
                <dl class="facts"><dt>Peak rate</dt><dd>{} operations a second, all chips</dd><dt>Operations</dt><dd>low {} · typical {} · peak {}</dd></dl>
                <ul class="plainlist note">{}</ul>
                <ul class="plainlist note">{}</ul></div></section>
                """,
                Words.number(compute.chips()),
                item,
                svg(),
                power(compute.peakOpsPerS()),
                power(operations.low()),
                power(operations.typical()),
                power(operations.peak()),
                listed("assumed: ", compute.assumptions()),
                listed("", compute.comparisons()));
    }

    private static List<Markup> listed(String before, List<String> words) {
        return words.stream()
                .map(it -> Markup.of("<li>{}{}</li>", before, Markup.text(it)))
                .toList();
    }

    private Markup svg() {
        Finding.Compute.Operations operations = compute.operations();
        double low = x(operations.low());
        double typical = x(operations.typical());
        double peak = x(operations.peak());
        return Markup.of(
                """
                <svg class="fig" viewBox="0 0 {} 92" role="img" aria-label="Operations: low {}, typical {}, peak {}; {}"><path class="axis" d="M0 {}H{}"/>{}<rect class="band" x="{}" y="34" width="{}" height="16"/><path class="now" d="M{} 28V{}"/><text class="mid strong s" x="{}" y="22">{} typical</text><text class="end s" x="{}" y="46">low</text><text class="s" x="{}" y="46">peak</text></svg>""",
                WIDTH,
                power(operations.low()),
                power(operations.typical()),
                power(operations.peak()),
                spokenLines(),
                AXIS,
                WIDTH,
                thresholds(),
                low,
                Math.max(1, round(peak - low)),
                typical,
                AXIS,
                Math.clamp(typical, 60, WIDTH - 60),
                power(operations.typical()),
                low - 4,
                peak + 4);
    }

    private List<Markup> thresholds() {
        List<Markup> drawn = new ArrayList<>();
        lines.forEach((operations, names) -> drawn.add(Markup.of(
                "<path class=\"thr\" d=\"M{} 30V56\"/><text class=\"mid strong s\" x=\"{}\" y=\"69\">{}</text><text class=\"mid dim s\" x=\"{}\" y=\"84\">{}</text>",
                x(operations),
                x(operations),
                power(operations),
                x(operations),
                names.getFirst())));
        return drawn;
    }

    private String spokenLines() {
        List<String> words = new ArrayList<>();
        lines.forEach((operations, names) ->
                words.add("line of " + String.join(" and ", names) + " at " + power(operations)));
        return String.join(", ", words);
    }

    private double x(BigDecimal operations) {
        return round((log(operations) - first) / (last - first) * WIDTH);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double log(BigDecimal value) {
        return value.precision() - value.scale() - 1 + Math.log10(mantissa(value));
    }

    private static double mantissa(BigDecimal value) {
        return value.signum() <= 0
                ? 1
                : value.movePointLeft(value.precision() - value.scale() - 1).doubleValue();
    }

    /** {@code 1.6 × 10²⁵}. */
    static String power(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        String number = new BigDecimal(mantissa(value), new java.math.MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
        StringBuilder raised = new StringBuilder();
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
        String ten = "10" + (exponent < 0 ? "⁻" : "") + raised;
        return number.equals("1") ? ten : number + " × " + ten;
    }
}
