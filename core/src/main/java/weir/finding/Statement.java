package weir.finding;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.listing.ListStatus;
import weir.listing.Verdict;
import weir.notice.Notice;
import weir.notice.NoticeType;
import weir.technology.Quantity;

/**
 * The sentences of a finding, in words that say no more than the notices do: sought, planned, supplied, "according to the notice"; a plan
 * is no purchase, and what is not named is said not to be.
 */
final class Statement {

    private static final int NAMED_AT_MOST = 5;
    private static final int PROJECT_NAME_AT_MOST = 60;
    private static final Set<NoticeType> RESULTS = Purchase.RESULTS;

    private final Purchase purchase;
    private final Finding.Buyer buyer;
    private final NamedItems named;
    private final Map<String, String> exceptions;
    private final List<Finding.Intermediary> intermediaries;
    private final Optional<Finding.Money> money;
    private final boolean providerNamed;
    private final List<ListStatus> status;

    Statement(
            Purchase purchase,
            Finding.Buyer buyer,
            NamedItems named,
            Map<String, String> exceptions,
            List<Finding.Intermediary> intermediaries,
            Optional<Finding.Money> money,
            boolean providerNamed,
            List<ListStatus> status) {
        this.purchase = purchase;
        this.buyer = buyer;
        this.named = named;
        this.exceptions = exceptions;
        this.intermediaries = intermediaries;
        this.money = money;
        this.providerNamed = providerNamed;
        this.status = status;
    }

    String text() {
        Notice first = purchase.carriers().getFirst().notice();
        List<String> sentences = new ArrayList<>();
        List<Finding.NamedItem> inFirst = named.of(purchase.carriers().subList(0, 1));
        sentences.add("According to " + describe(first) + ", " + buyerWords() + " " + verb(first.noticeType()) + " "
                + itemsWords(inFirst) + projectWords(first));
        sentences.add(laterWords(inFirst));
        sentences.add(purchase.findWithdrawal()
                .map(notice -> upper(describe(notice)) + " takes " + itemsWords(inFirst) + " out or replaces it")
                .orElse(""));
        sentences.add(outcome(first));
        sentences.add(moneyWords());
        exceptions.forEach((item, exception) ->
                sentences.add("For " + item + " a licence exception may serve (" + exception + ")"));
        sentences.add(providerNamed ? "" : "Who runs the machines or the cloud is not named");
        status.stream()
                .filter(it -> it.verdict() == Verdict.LISTED)
                .findFirst()
                .ifPresent(it -> sentences.add(listingWords(it)));
        sentences.add(purchase.composed() ? "Composed sample, not a publication" : "");
        return sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence + ".")
                .collect(Collectors.joining(" "));
    }

    private static String describe(Notice notice) {
        LocalDate day = Purchase.published(notice);
        return words(notice.noticeType()) + (day == null ? " without a date" : " of " + words(day));
    }

    private String buyerWords() {
        if (buyer.name() == null) {
            return "a buyer that is not named";
        }
        if (buyer.masked()) {
            return buyer.name() + " (the notice masks the name)";
        }
        boolean english = buyer.nameEn() != null && !buyer.nameEn().equalsIgnoreCase(buyer.name());
        return english ? buyer.nameEn() + " (" + buyer.name() + ")" : buyer.name();
    }

    private static String verb(NoticeType type) {
        return switch (type) {
            case INTENTION -> "planned to buy";
            case AWARD -> "awarded the purchase of";
            case CONTRACT -> "contracted for";
            case ACCEPTANCE -> "took delivery of";
            case TENDER, SINGLE_SOURCE, CANDIDATE, CORRECTION, TERMINATION, BID_OPENING, OTHER -> "sought";
        };
    }

    /** What later notices name beside that of the first, and quantities that a correction changed. */
    private String laterWords(List<Finding.NamedItem> inFirst) {
        Set<String> ids = inFirst.stream().map(Finding.NamedItem::itemId).collect(Collectors.toSet());
        List<Finding.NamedItem> later = named
                .of(purchase.carriers().subList(1, purchase.carriers().size()))
                .stream()
                .filter(item -> !ids.contains(item.itemId()))
                .toList();
        return later.isEmpty() ? "" : "Other notices of the purchase name " + itemsWords(later);
    }

    /** Each item once with its greatest quantity. */
    private static String itemsWords(List<Finding.NamedItem> items) {
        Map<String, Finding.NamedItem> best = new LinkedHashMap<>();
        items.forEach(item -> best.merge(item.itemId(), item, NamedItems::greater));
        return listed(best.values().stream().map(Statement::itemWords).toList());
    }

    private static String itemWords(Finding.NamedItem item) {
        Quantity quantity = item.quantity();
        if (quantity == null) {
            return item.name();
        }
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return item.name() + " (" + number(quantity.value()) + unit + (quantity.derived() ? ", computed" : "") + ")";
    }

    private static String projectWords(Notice notice) {
        String name = notice.projectName() == null ? notice.title() : notice.projectName();
        String called = name == null
                ? ""
                : " under the title “"
                        + (name.codePointCount(0, name.length()) > PROJECT_NAME_AT_MOST
                                ? name.substring(0, name.offsetByCodePoints(0, PROJECT_NAME_AT_MOST)) + "…"
                                : name)
                        + "”";
        return called + (notice.projectNumber() == null ? "" : " (project " + notice.projectNumber() + ")");
    }

    /** What became of it, in words for the state that the process is in. */
    private String outcome(Notice first) {
        return switch (purchase.process().dealState()) {
            case PLANNED -> "Whether the purchase took place is not known";
            case TENDERED -> proposed() + "No award was found";
            case AWARDED, CONTRACTED -> supplied(first);
            case FAILED -> ended(first, "says that the tender failed for want of valid bids");
            case CANCELLED -> ended(first, "says that the purchase was ended or suspended");
            case UNKNOWN -> "What became of it is not known";
        };
    }

    private String proposed() {
        String names = names();
        return names.isEmpty()
                ? ""
                : names
                        + (intermediaries.size() == 1
                                ? " was proposed as supplier. "
                                : " were proposed as suppliers. ");
    }

    private String supplied(Notice first) {
        Optional<Notice> result = purchase.onTopic().stream()
                .filter(notice -> RESULTS.contains(notice.noticeType())
                        && !notice.suppliers().isEmpty())
                .reduce((earlier, later) -> later)
                .or(() -> purchase.findLast(RESULTS));
        String source =
                result.isEmpty() || result.get().equals(first) ? "The same notice" : upper(describe(result.get()));
        boolean onlyProposed = intermediaries.stream().allMatch(it -> it.role() == Role.PROPOSED_SUPPLIER);
        if (!intermediaries.isEmpty() && onlyProposed) {
            return proposed() + source + " names no supplier";
        }
        String names = names();
        return names.isEmpty()
                ? source + " names no supplier"
                : source + " names " + names + (intermediaries.size() == 1 ? " as supplier" : " as suppliers")
                        + (purchase.resultNamesItem() ? "" : "; the result does not name the item");
    }

    private String ended(Notice first, String words) {
        return purchase.findLast(EnumSet.of(NoticeType.TERMINATION))
                .map(notice -> (notice.equals(first) ? "It" : upper(describe(notice))) + " " + words)
                .orElse("A notice " + words);
    }

    private String names() {
        return listed(intermediaries.stream().map(Finding.Intermediary::name).toList());
    }

    private String moneyWords() {
        return money.map(it -> upper(priceWords(it)) + " was " + currency(it) + dollars(it))
                .orElse("No amount was found");
    }

    private static String currency(Finding.Money money) {
        return "CNY".equals(money.currency())
                ? number(money.value()) + " yuan"
                : money.currency() + " " + number(money.value());
    }

    private static String dollars(Finding.Money money) {
        return money.usd() == null || money.rate() == null
                ? ""
                : " (about " + number(money.usd()) + " US dollars at "
                        + money.rate().toPlainString() + ")";
    }

    private static String priceWords(Finding.Money price) {
        return switch (price.basis()) {
            case BUDGET -> "the budget";
            case CEILING -> "the price ceiling";
            case AWARD -> price.preliminary() ? "the proposed price" : "the award price";
            case CONTRACT -> "the contract price";
        };
    }

    private String listingWords(ListStatus it) {
        String since = it.since() == null ? "" : " since " + words(it.since());
        String citation = it.citation() == null ? "" : " (" + it.citation() + ")";
        return "On " + words(it.on()) + " the buyer was on the US Entity List" + since + citation
                + ", which governs items subject to the US export rules";
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

    private static String upper(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
