package weir.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.evidence.Source;
import weir.notice.Amount;
import weir.notice.Item;
import weir.notice.Method;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeDates;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.technology.Mention;
import weir.technology.Quantity;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

/**
 * A composed notice whose values are marked in its text: <code>{{buyer|words}}</code>, <code>{{amount award 200000|20万元}}</code>,
 * <code>{{date published 2024-03-15|2024年3月15日}}</code>, <code>{{tech nvidia-a100 chip|英伟达A100}}</code> (required where no
 * other stance follows the kind; a number after it is a quantity), <code>{{stance 0|采购}}</code>: words that decide of the first mention.
 * The first line gives id, type, and the address it was fetched from, if any.
 */
final class MarkedNotice {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^|]+)\\|([^}]*)}}");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, NoticeDate> dates = new LinkedHashMap<>();
    private final Map<String, List<Quote>> evidence = new LinkedHashMap<>();
    private final List<String> suppliers = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Mention> technology = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private MarkedNotice() {}

    static NoticeWithText file(String name) {
        try (InputStream stream = MarkedNotice.class.getResourceAsStream("notices/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no composed notice " + name);
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NoticeWithText of(String marked) {
        int end = marked.indexOf('\n');
        String[] head = marked.substring(0, end).split(" ");
        return new MarkedNotice().read(head, marked.substring(end + 1).strip());
    }

    private NoticeWithText read(String[] head, String body) {
        Matcher mark = MARK.matcher(body);
        int from = 0;
        while (mark.find()) {
            text.append(body, from, mark.start());
            take(mark.group(1).split(" "), mark.group(2));
            from = mark.end();
        }
        text.append(body.substring(from));
        return new NoticeWithText(
                notice(head[0], NoticeType.valueOf(head[1]), head.length > 2 ? head[2] : null), text.toString());
    }

    private void take(String[] field, String words) {
        int start = text.length();
        text.append(words);
        Quote quote = new Quote(start, start + words.length(), words, "test");
        String path = switch (field[0]) {
            case "supplier" -> add(suppliers, words, "suppliers");
            case "amount" -> add(amounts, amount(field, words), "amounts");
            case "tech" -> add(technology, mention(field, quote), "technology");
            case "date" -> {
                dates.put(
                        field[1],
                        new NoticeDate(LocalDate.parse(field[2]), field.length > 3 ? LocalTime.parse(field[3]) : null));
                yield "dates." + field[1];
            }
            case "stance" -> "technology[" + field[1] + "].stance";
            default -> {
                values.put(field[0], words);
                yield field[0];
            }
        };
        evidence.put(path, List.of(quote));
    }

    private static <T> String add(List<T> list, T value, String name) {
        list.add(value);
        return name + "[" + (list.size() - 1) + "]";
    }

    private static Amount amount(String[] field, String words) {
        BigDecimal value = new BigDecimal(field[2]);
        Amount.Kind kind = Amount.Kind.valueOf(field[1].toUpperCase(Locale.ROOT));
        return field.length > 3
                ? new Amount(kind, value, field[3], null, words, null)
                : new Amount(kind, value, "CNY", value, words, null);
    }

    private static Mention mention(String[] field, Quote quote) {
        TechnologyKind kind = TechnologyKind.valueOf(field[2].toUpperCase(Locale.ROOT));
        Stance stance = field.length > 3 ? Stance.valueOf(field[3].toUpperCase(Locale.ROOT)) : Stance.REQUIRED;
        Quantity quantity = field.length > 4 ? new Quantity(new BigDecimal(field[4]), "块", true) : null;
        return new Mention(
                quote.quote(), field[1], kind, stance, quantity, List.of(), null, quote.start(), quote.end());
    }

    private Notice notice(String id, NoticeType type, @Nullable String url) {
        return new Notice(
                id,
                new Source("in/" + id, "5e".repeat(32), "text/html", "UTF-8", url, null, false, null),
                values.get("title"),
                type,
                type == NoticeType.TENDER ? Method.OPEN : null,
                values.get("project_number"),
                values.get("project_name"),
                values.get("buyer"),
                null,
                values.get("agency"),
                null,
                suppliers,
                type == NoticeType.CANDIDATE,
                null,
                List.of(),
                amounts,
                new NoticeDates(
                        dates.get("published"),
                        dates.get("deadline"),
                        dates.get("award"),
                        null,
                        null,
                        dates.get("signed")),
                1,
                List.of(new Item("云服务器", null, null, new BigDecimal("500.00"), "台", null, null)),
                technology,
                evidence);
    }
}
