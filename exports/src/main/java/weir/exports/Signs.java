package weir.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;
import weir.process.DealState;
import weir.technology.Catalogue;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

/** The signs of the report: shape first, then the word. */
final class Signs {

    private static final int NAMES_AT_MOST = 6;

    private Signs() {}

    static Markup deal(DealState state) {
        return state == DealState.UNKNOWN
                ? Markup.of("<span class=\"deal dealunknown\">unknown</span>")
                : Markup.of("<span class=\"deal {}\">{}</span>", state.code(), state.code());
    }

    /** An item with its kind; dashed where no finding rests on it. */
    static Markup technology(String name, TechnologyKind kind, @Nullable Stance stance) {
        if (stance == null || stance == Stance.REQUIRED || stance == Stance.SUPPLIED) {
            return Markup.of("<span class=\"tech {}\">{}</span>", kind.code(), name);
        }
        return Markup.of(
                "<span class=\"tech {} {}\">{} <small>{}</small></span>",
                kind.code(),
                stance.code(),
                name,
                stance == Stance.EQUIVALENT ? "yardstick" : stance.code());
    }

    /** The items of a finding, each once. */
    static Markup items(Finding finding) {
        return Markup.joined(
                finding.items().stream()
                        .map(item -> technology(item.name(), item.kind(), item.stance()))
                        .distinct(),
                " ");
    }

    /** What the list says of the buyer on the day of the finding. */
    static Markup status(Finding finding) {
        return finding.statusAtTender().stream()
                .findFirst()
                .map(StatusPanel::sign)
                .orElse(Markup.of("<span class=\"sign unknown\">not asked</span>"));
    }

    /** The catalogue's name without its remarks in brackets. */
    static String name(String itemId, Catalogue catalogue) {
        return catalogue
                .findItem(itemId)
                .map(item -> item.name().replaceFirst("\\s*\\([^)]*\\)$", ""))
                .orElse(itemId);
    }

    /** The names of all providers of a finding; empty where none is named. */
    static List<String> providers(Finding finding, Catalogue catalogue) {
        return finding.provider() == null
                ? List.of()
                : Stream.concat(Stream.of(finding.provider()), finding.providers().stream())
                        .map(id -> name(id, catalogue))
                        .toList();
    }

    static Markup buyer(Finding finding) {
        String name = finding.buyer().name();
        if (name == null) {
            return Markup.of("<span class=\"sign unknown\">not named</span>");
        }
        Markup written = Markup.written(name);
        return finding.buyer().masked()
                ? Markup.of("{} <span class=\"pill\">masked in the notice</span>", written)
                : written;
    }

    /** The intermediaries' names on lines of their own, the first few of many. */
    static Markup intermediaries(Finding finding) {
        List<Markup> names = new ArrayList<>();
        finding.intermediaries().stream()
                .limit(NAMES_AT_MOST)
                .forEach(it -> names.add(Markup.of("<span class=\"name\">{}</span>", Markup.written(it.name()))));
        int more = finding.intermediaries().size() - names.size();
        if (more > 0) {
            names.add(Markup.of("<span class=\"name note\">and {} more</span>", more));
        }
        return Markup.of("{}", names);
    }

    /** The sum and what it is. */
    static Markup money(Finding finding) {
        Finding.Money money = finding.amount();
        return money == null
                ? Markup.of("<span class=\"sign unknown\">unknown</span>")
                : Markup.of(
                        "{} <span class=\"gloss\">{}</span>",
                        Words.money(money.value(), money.currency()),
                        Words.of(money.basis(), money.preliminary()));
    }

    /** Dollars with the rate they rest on. */
    private static Markup dollars(Finding.Money money) {
        if (money.usd() == null || money.rate() == null) {
            return Markup.NONE;
        }
        return Markup.of(
                ", about {} US dollars <span class=\"gloss\">at {} yuan, {}</span>",
                Words.number(money.usd()),
                money.rate().toPlainString(),
                money.rateBasis() == null ? "" : money.rateBasis());
    }

    /** The sum, what it is, and the words of the notice. */
    static Markup moneyAsWritten(Finding finding) {
        Finding.Money money = finding.amount();
        return money == null
                ? money(finding)
                : Markup.of(
                        "{} <span class=\"gloss\">written as {}</span>{}",
                        money(finding),
                        Markup.written(money.asWritten()),
                        dollars(money));
    }
}
