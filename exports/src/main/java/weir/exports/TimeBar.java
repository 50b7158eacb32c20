package weir.exports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;
import weir.listing.ListStatus;
import weir.listing.Verdict;

/**
 * What one list says of the buyer over time, with the notices as pins and the day of the run. Text stands on every bar; the table beside
 * it says the same.
 */
final class TimeBar {

    private static final int WIDTH = 460;
    private static final int BAR = 44;
    private static final int BOTTOM = 70;
    private static final int ROW = 13;
    /** Room for the words of a pin. */
    private static final int LABEL = 110;

    private static final int MARGIN_DAYS = 150;
    private static final int LABELS_AT_MOST = 7;
    /** Letters of small text on this many units of a bar. */
    private static final double UNITS_A_LETTER = 5.8;

    private final @Nullable ListStatus then;
    private final ListStatus now;
    private final LocalDate start;
    private final LocalDate end;
    private final List<Pin> pins = new ArrayList<>();

    private record Pin(LocalDate day, String word) {}

    private TimeBar(Finding finding, @Nullable ListStatus then, ListStatus now) {
        this.then = then;
        this.now = now;
        if (then != null) {
            pins.add(new Pin(then.on(), "named"));
        }
        if (finding.awardDate() != null && (then == null || finding.awardDate().isAfter(then.on()))) {
            pins.add(new Pin(finding.awardDate(), "award"));
        }
        end = now.on();
        LocalDate first = Stream.concat(pins.stream().map(Pin::day), Stream.of(end.minusYears(1)))
                .min(LocalDate::compareTo)
                .orElse(end);
        LocalDate since = now.since();
        start = (since != null && since.isBefore(first) ? since : first).minusDays(MARGIN_DAYS);
    }

    /**
     * The figure.
     *
     * @param then what the list said on the day of the finding; null where it was not asked
     */
    static Markup of(Finding finding, @Nullable ListStatus then, ListStatus now) {
        return new TimeBar(finding, then, now).svg();
    }

    private Markup svg() {
        return Markup.of("""
                <svg class="fig timebar" viewBox="0 0 {} {}" role="img" aria-label="{}">{}{}{}<path class="now" d="M{} 14V{}"/><text class="end nowt s" x="{}" y="10">today</text></svg>""", WIDTH, BOTTOM + 16, spoken(), years(), bars(), pinsDrawn(), WIDTH - 1, BOTTOM, WIDTH);
    }

    private String spoken() {
        String today = "today " + words(now);
        return then == null ? today : "on " + then.on() + " " + words(then) + ", " + today;
    }

    private static String words(ListStatus status) {
        return status.verdict().code().replace('_', ' ') + (status.since() == null ? "" : " since " + status.since());
    }

    private double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
        return Math.round(Math.clamp(part, 0, 1) * (WIDTH - 1) * 10) / 10.0;
    }

    private List<Markup> years() {
        int first = start.getYear() + 1;
        int step = Math.max(1, (end.getYear() - first + LABELS_AT_MOST) / LABELS_AT_MOST);
        List<Markup> years = new ArrayList<>();
        for (int year = first; year <= end.getYear(); year++) {
            if ((year - first) % step == 0) {
                double x = x(LocalDate.of(year, 1, 1));
                years.add(Markup.of(
                        "<path class=\"tick\" d=\"M{} 40V{}\"/><text class=\"dim s\" x=\"{}\" y=\"{}\">{}</text>",
                        x,
                        BOTTOM,
                        x > WIDTH - 30 ? WIDTH - 30 : x + 2,
                        BOTTOM + 13,
                        year));
            }
        }
        return years;
    }

    /** Where the list gives the day of the listing: before and after it. Else what it said on the two days that were asked for. */
    private List<Markup> bars() {
        LocalDate since = now.since() == null && then != null ? then.since() : now.since();
        if (since != null) {
            return List.of(
                    bar(start, since, Verdict.NOT_LISTED, "not listed"),
                    bar(since, end, Verdict.LISTED, "listed since " + since));
        }
        if (then == null || then.verdict() == now.verdict()) {
            return List.of(bar(start, end, now.verdict(), words(now)));
        }
        LocalDate day = then.on().plusDays(1);
        return List.of(bar(start, day, then.verdict(), words(then)), bar(day, end, now.verdict(), words(now)));
    }

    private Markup bar(LocalDate from, LocalDate to, Verdict verdict, String words) {
        double left = x(from);
        double width = x(to) - left;
        if (width <= 0) {
            return Markup.NONE;
        }
        String look = switch (verdict) {
            case LISTED -> "class=\"onlist\"";
            case NOT_LISTED -> "class=\"offlist\"";
            case UNKNOWN -> "class=\"unk\" fill=\"url(#hatch)\"";
        };
        Markup frame = Markup.of(
                "<rect " + look + " x=\"{}\" y=\"{}\" width=\"{}\" height=\"19\" rx=\"2\"/>",
                left,
                BAR,
                Math.round(width * 10) / 10.0);
        double text = words.length() * UNITS_A_LETTER;
        return text + 12 > width
                ? frame
                : Markup.of("{}{}{}", frame, ground(verdict, left, text), label(verdict, left, words));
    }

    /** Text on a hatch lies on a plain ground. */
    private static Markup ground(Verdict verdict, double left, double text) {
        return verdict != Verdict.UNKNOWN
                ? Markup.NONE
                : Markup.of(
                        "<rect class=\"bg\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"15\" rx=\"2\"/>",
                        left + 4,
                        BAR + 2,
                        Math.round(text) + 4);
    }

    private static Markup label(Verdict verdict, double left, String words) {
        return Markup.of(
                "<text class=\"s{}\" x=\"{}\" y=\"{}\">{}</text>",
                verdict == Verdict.LISTED ? " inlist" : "",
                left + 6,
                BAR + 13,
                words);
    }

    /** Each pin has its words on a row of their own, so that near ones do not lie on each other. */
    private List<Markup> pinsDrawn() {
        List<Markup> drawn = new ArrayList<>();
        for (int i = 0; i < pins.size(); i++) {
            double x = x(pins.get(i).day());
            boolean before = x > LABEL;
            int y = 22 + i * ROW;
            drawn.add(Markup.of(
                    "<path class=\"day\" d=\"M{} {}V{}\"/><circle class=\"daydot\" cx=\"{}\" cy=\"{}\" r=\"3.5\"/><text class=\"strong s{}\" x=\"{}\" y=\"{}\">{}</text>",
                    x,
                    y - 4,
                    BOTTOM,
                    x,
                    y - 4,
                    before ? " end" : "",
                    before ? x - 7 : x + 7,
                    y,
                    pins.get(i).word() + " " + pins.get(i).day()));
        }
        return drawn;
    }

    static Optional<ListStatus> find(List<ListStatus> statuses, String list) {
        return statuses.stream().filter(status -> status.list().equals(list)).findFirst();
    }
}
