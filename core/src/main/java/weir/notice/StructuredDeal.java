package weir.notice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Quote;
import weir.evidence.Span;
import weir.notice.StructuredKeys.Role;
import weir.notice.StructuredLines.Line;
import weir.notice.field.Candidate;

/** Sums and dates of a structured notice. A sum without a currency is none; dates keep the zone they are written in. */
final class StructuredDeal {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}))?");
    private static final Map<Role, Amount.Kind> KINDS = kinds();
    private static final int SURE = 100;

    private record Key(Amount.Kind kind, BigDecimal value, String currency) {}

    private final StructuredLines lines;
    private final StructuredKeys keys;

    StructuredDeal(StructuredLines lines, StructuredKeys keys) {
        this.lines = lines;
        this.keys = keys;
    }

    private static Map<Role, Amount.Kind> kinds() {
        Map<Role, Amount.Kind> kinds = new LinkedHashMap<>();
        kinds.put(Role.BUDGET, Amount.Kind.BUDGET);
        kinds.put(Role.AWARD, Amount.Kind.AWARD);
        kinds.put(Role.CONTRACT, Amount.Kind.CONTRACT);
        return kinds;
    }

    /** All sums; one that is written twice, for the whole and its only lot, counts once. */
    List<Candidate<Amount>> amounts() {
        Map<Key, Candidate<Amount>> amounts = new LinkedHashMap<>();
        KINDS.forEach((role, kind) -> {
            for (Line line : lines.of(keys.of(role))) {
                lines.find(line.parent() + ".currency")
                        .flatMap(currency -> amount(kind, line, currency))
                        .ifPresent(found -> amounts.putIfAbsent(
                                new Key(
                                        kind,
                                        found.value().value(),
                                        found.value().currency()),
                                found));
            }
        });
        return List.copyOf(amounts.values());
    }

    private Optional<Candidate<Amount>> amount(Amount.Kind kind, Line line, Line currency) {
        if (!NUMBER.matcher(line.value()).matches()
                || !CURRENCY.matcher(currency.value()).matches()) {
            return Optional.empty();
        }
        BigDecimal stripped = new BigDecimal(line.value()).stripTrailingZeros();
        BigDecimal value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (value.signum() <= 0) {
            return Optional.empty();
        }
        String code = currency.value();
        Amount amount = new Amount(kind, value, code, code.equals("CNY") ? value : null, line.value(), lot(line));
        return Optional.of(new Candidate<>(
                amount,
                SURE,
                List.of(
                        Quote.of(lines.text(), line.span(), line.rule()),
                        Quote.of(lines.text(), currency.span(), null))));
    }

    /** The lot that a sum belongs to, where there are several. */
    private @Nullable String lot(Line amount) {
        if (lines.of(keys.of(Role.LOT)).size() < 2) {
            return null;
        }
        String owner = amount.parent().substring(0, Math.max(0, amount.parent().lastIndexOf('.')));
        String key = owner.startsWith("tender.lots") ? ".id" : ".relatedLots";
        return lines.find(owner + key).map(Line::value).orElse(null);
    }

    /** The dates, their words kept as evidence. */
    NoticeDates dates(Document document, Evidence evidence) {
        Optional<Candidate<NoticeDate>> published = document.findMetadata(Block.Metadata.Key.PUBLISHED)
                .flatMap(span -> date(document.text(), span, "metadata:published", false));
        return new NoticeDates(
                evidence.take("dates.published", published),
                evidence.take("dates.deadline", date(Role.DEADLINE, true)),
                evidence.take("dates.award", date(Role.AWARD_DATE, false)),
                null,
                evidence.take("dates.opening", date(Role.OPENING, true)),
                evidence.take("dates.signed", date(Role.SIGNED, false)));
    }

    private Optional<Candidate<NoticeDate>> date(Role role, boolean withTime) {
        return lines.of(keys.of(role)).stream()
                .flatMap(line -> date(lines.text(), line.span(), line.rule(), withTime).stream())
                .findFirst();
    }

    private static Optional<Candidate<NoticeDate>> date(String text, Span span, String rule, boolean withTime) {
        Matcher found = DATE.matcher(text).region(span.start(), span.end());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        try {
            String time = withTime ? found.group(2) : null;
            NoticeDate date =
                    new NoticeDate(LocalDate.parse(found.group(1)), time == null ? null : LocalTime.parse(time));
            Span quoted = new Span(span.start(), withTime ? found.end() : found.end(1));
            return Optional.of(Candidate.of(date, SURE, text, quoted, rule));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
