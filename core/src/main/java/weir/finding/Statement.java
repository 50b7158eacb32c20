package weir.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import weir.notice.Notice;
import weir.notice.NoticeType;

/**
 * The sentence of a finding, in words that say no more than the notices do: sought, planned, awarded, "according to the notice".
 */
final class Statement {

    private static final int NAMED_AT_MOST = 5;

    private final Purchase purchase;
    private final Finding.Buyer buyer;
    private final List<String> itemNames;
    private final List<Finding.Intermediary> intermediaries;
    private final Optional<Finding.Money> money;

    Statement(
            Purchase purchase,
            Finding.Buyer buyer,
            List<String> itemNames,
            List<Finding.Intermediary> intermediaries,
            Optional<Finding.Money> money) {
        this.purchase = purchase;
        this.buyer = buyer;
        this.itemNames = itemNames;
        this.intermediaries = intermediaries;
        this.money = money;
    }

    String text(boolean provisional) {
        Notice first = purchase.notices().getFirst();
        StringBuilder text = new StringBuilder("According to ")
                .append(describe(first))
                .append(", ")
                .append(buyerWords())
                .append(' ')
                .append(verb(first.noticeType()))
                .append(' ')
                .append(object(first))
                .append(purchase.notices().size() == 1 ? "; the notice names " : "; the notices name ")
                .append(listed(itemNames));
        text.append(supplierWords()).append(moneyWords()).append(endWords());
        if (provisional) {
            text.append("; provisional: the context in which they are named is not judged yet");
        }
        text.append('.');
        if (purchase.composed()) {
            text.append(" Composed sample, not a publication.");
        }
        return text.toString();
    }

    private static String describe(Notice notice) {
        LocalDate day = Purchase.published(notice);
        return words(notice.noticeType()) + (day == null ? " without a date" : " of " + words(day));
    }

    private String buyerWords() {
        if (buyer.name() == null) {
            return "a buyer it does not name";
        }
        return buyer.masked() ? buyer.name() + " (name masked in the notice)" : buyer.name();
    }

    private static String verb(NoticeType type) {
        return switch (type) {
            case INTENTION -> "planned to buy";
            case AWARD -> "awarded";
            case CONTRACT, ACCEPTANCE -> "contracted for";
            default -> "sought";
        };
    }

    private static String object(Notice notice) {
        String name = notice.projectName() == null ? notice.title() : notice.projectName();
        String what = name == null ? "goods or services" : "“" + name + "”";
        return notice.projectNumber() == null ? what : what + " (project " + notice.projectNumber() + ")";
    }

    private String supplierWords() {
        String supplied = names(false);
        String proposed = names(true);
        return (supplied.isEmpty() ? "" : "; named as supplier: " + supplied)
                + (proposed.isEmpty() ? "" : "; proposed as supplier: " + proposed);
    }

    private String names(boolean proposed) {
        return listed(intermediaries.stream()
                .filter(it -> (it.role() == Role.PROPOSED_SUPPLIER) == proposed)
                .map(Finding.Intermediary::name)
                .toList());
    }

    private String moneyWords() {
        return money.map(it -> "; " + priceWords(it) + " " + number(it.value()) + " "
                        + ("CNY".equals(it.currency()) ? "yuan" : it.currency()))
                .orElse("; no amount found");
    }

    private String endWords() {
        Notice first = purchase.notices().getFirst();
        return purchase.notices().stream()
                .filter(notice -> notice.noticeType() == NoticeType.TERMINATION)
                .findFirst()
                .map(notice -> "; " + (notice.equals(first) ? "it" : describe(notice))
                        + " says that the procedure ended without a result")
                .orElse("");
    }

    private static String priceWords(Finding.Money price) {
        return switch (price.basis()) {
            case BUDGET -> "budget";
            case CEILING -> "price ceiling";
            case AWARD -> price.preliminary() ? "proposed price" : "award price";
            case CONTRACT -> "contract price";
        };
    }

    private static String words(NoticeType type) {
        return switch (type) {
            case INTENTION -> "a notice of intention";
            case TENDER -> "a tender notice";
            case SINGLE_SOURCE -> "a single-source notice";
            case CANDIDATE -> "a notice of candidates";
            case AWARD -> "an award notice";
            case CONTRACT -> "a contract notice";
            case CORRECTION -> "a correction notice";
            case TERMINATION -> "a termination notice";
            case BID_OPENING -> "a bid opening record";
            case ACCEPTANCE -> "an acceptance notice";
            case OTHER -> "a notice";
        };
    }

    private static String words(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    private static String number(BigDecimal value) {
        String pattern = value.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String listed(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        if (names.size() > NAMED_AT_MOST) {
            String some = names.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
            return some + " and " + (names.size() - NAMED_AT_MOST) + " more";
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
