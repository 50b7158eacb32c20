package weir.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.finding.SetAside;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeType;
import weir.technology.Catalogue;
import weir.technology.Mention;
import weir.technology.Quantity;

/** What was read of one notice, in the order in which the report shows it. */
final class NoticeFields {

    /**
     * One line.
     *
     * @param path as in {@code evidence}
     * @param label what a Chinese notice calls it
     * @param name what the files call it
     * @param value null where it was not found
     * @param gloss a remark under the value
     * @param quotes its words
     * @param look of its words, as in {@link ReadingText.Mark}
     */
    record Field(
            String path,
            String label,
            String name,
            @Nullable Markup value,
            String gloss,
            List<Quote> quotes,
            String look) {

        private boolean saysTheSame(Field other) {
            return name.equals(other.name) && quotes.equals(other.quotes) && Objects.equals(value, other.value);
        }
    }

    /** Lines of one kind that the report shows; a notice may name hundreds of bidders. */
    private static final int OF_A_KIND = 20;

    private final Notice notice;
    private final List<SetAside> setAside;
    private final Catalogue catalogue;
    private final List<Field> fields = new ArrayList<>();

    private NoticeFields(Notice notice, List<SetAside> setAside, Catalogue catalogue) {
        this.notice = notice;
        this.setAside = setAside;
        this.catalogue = catalogue;
    }

    static List<Field> of(Notice notice, List<SetAside> setAside, Catalogue catalogue) {
        NoticeFields fields = new NoticeFields(notice, setAside, catalogue);
        fields.identity();
        fields.parties();
        fields.money();
        fields.technology();
        fields.dates();
        return List.copyOf(fields.fields);
    }

    private void identity() {
        add("dates.published", "发布日期", "published", date(notice.dates().published()), "");
        add("notice_type", "公告类型", "notice type", Markup.text(Words.of(notice.noticeType())), method());
        add("project_number", "项目编号", "project number", written(notice.projectNumber()), "");
        add("project_name", "项目名称", "project name", written(notice.projectName()), "");
    }

    private String method() {
        return notice.method() == null ? "" : notice.method().code().replace('_', ' ');
    }

    private void parties() {
        add("buyer", "采购人", "buyer", written(notice.buyer()), "");
        addIfRead("procuring_unit", "采购单位", "procuring unit", notice.procuringUnit(), "");
        addIfRead("agency", "采购代理机构", "agency", notice.agency(), "runs the procedure; not an intermediary of the deal");
        names("suppliers", "供应商", "supplier", notice.suppliers(), notice.preliminary() ? "proposed, not final" : "");
        if (notice.suppliers().isEmpty()) {
            add("suppliers", "供应商", "supplier", null, beforeAward() ? "a notice of this type names none yet" : "");
        }
        names("other_bidders", "其他投标人", "other bidder", notice.otherBidders(), "");
    }

    private void names(String path, String label, String name, List<String> values, String gloss) {
        for (int i = 0; i < Math.min(values.size(), OF_A_KIND); i++) {
            add(path + "[" + i + "]", label, name, written(values.get(i)), gloss);
        }
        more(path, label, name, values.size());
    }

    private void more(String path, String label, String name, int count) {
        if (count > OF_A_KIND) {
            add(path, label, name, Markup.of("and {} more", count - OF_A_KIND), "all stand in notices.jsonl");
        }
    }

    private boolean beforeAward() {
        return notice.noticeType() == NoticeType.TENDER || notice.noticeType() == NoticeType.INTENTION;
    }

    private void money() {
        for (int i = 0; i < Math.min(notice.amounts().size(), OF_A_KIND); i++) {
            Amount amount = notice.amounts().get(i);
            String lot = amount.lot() == null ? "" : "lot " + amount.lot();
            add("amounts[" + i + "]", label(amount.kind()), Words.of(amount.kind()), money(amount), lot);
        }
        if (notice.amounts().isEmpty()) {
            add("amounts", "金额", "amount", null, "");
        }
        more("amounts", "金额", "amount", notice.amounts().size());
    }

    private static Markup money(Amount amount) {
        return Markup.of("{}", Words.money(amount.value(), amount.currency()));
    }

    private static String label(Amount.Kind kind) {
        return switch (kind) {
            case BUDGET -> "预算金额";
            case CEILING -> "最高限价";
            case AWARD -> "中标金额";
            case CONTRACT -> "合同金额";
        };
    }

    private void technology() {
        for (int i = 0; i < Math.min(notice.technology().size(), OF_A_KIND); i++) {
            Mention mention = notice.technology().get(i);
            String reason = reason(mention);
            Quote quote = new Quote(mention.start(), mention.end(), mention.text(), null);
            fields.add(new Field(
                    "technology[" + i + "]",
                    "技术",
                    "technology",
                    Signs.technology(Signs.name(mention.itemId(), catalogue), mention.kind(), mention.stance()),
                    reason.isEmpty()
                            ? (mention.stance() == null ? "named; context not judged" : "")
                            : "set aside: " + reason,
                    List.of(quote),
                    reason.isEmpty() ? "on" : "aside"));
            context("technology[" + i + "].stance", "语境", "stance", stance(mention));
            context("technology[" + i + "].quantity", "数量", "quantity", quantity(mention));
        }
        more("technology", "技术", "technology", notice.technology().size());
    }

    private static @Nullable Markup stance(Mention mention) {
        return mention.stance() == null
                ? null
                : Markup.of("{}", mention.stance().code() + (mention.lot() == null ? "" : ", lot " + mention.lot()));
    }

    private static @Nullable Markup quantity(Mention mention) {
        Quantity quantity = mention.quantity();
        return quantity == null
                ? null
                : Markup.of(
                        "{} {}{}",
                        Words.number(quantity.value()),
                        Markup.written(quantity.unit() == null ? "" : quantity.unit()),
                        quantity.derived() ? ", computed" : "");
    }

    /** What was decided of the mention above, with the words that decided it; once where they decide of several mentions. */
    private void context(String path, String label, String name, @Nullable Markup value) {
        List<Quote> quotes = notice.evidence().getOrDefault(path, List.of());
        Field field = new Field(path, label, name, value, "by the words", quotes, "stance");
        if (value != null && !quotes.isEmpty() && fields.stream().noneMatch(field::saysTheSame)) {
            fields.add(field);
        }
    }

    private String reason(Mention mention) {
        return setAside.stream()
                .filter(aside ->
                        aside.start() == mention.start() && aside.itemId().equals(mention.itemId()))
                .map(SetAside::reason)
                .findFirst()
                .orElse("");
    }

    private void dates() {
        addIfRead("dates.deadline", "截止时间", "deadline", date(notice.dates().deadline()));
        addIfRead("dates.award", "中标日期", "award", date(notice.dates().award()));
        addIfRead("dates.evaluation", "评审日期", "evaluation", date(notice.dates().evaluation()));
        addIfRead("dates.opening", "开标时间", "opening", date(notice.dates().opening()));
        addIfRead("dates.signed", "签订日期", "signed", date(notice.dates().signed()));
    }

    private static @Nullable Markup date(@Nullable NoticeDate date) {
        return date == null
                ? null
                : Markup.of(
                        "<time datetime=\"{}\">{}</time>", date, date.toString().replace('T', ' '));
    }

    private static @Nullable Markup written(@Nullable String value) {
        return value == null ? null : Markup.written(value);
    }

    private void addIfRead(String path, String label, String name, @Nullable String value, String gloss) {
        if (value != null) {
            add(path, label, name, Markup.written(value), gloss);
        }
    }

    private void addIfRead(String path, String label, String name, @Nullable Markup value) {
        if (value != null) {
            add(path, label, name, value, "");
        }
    }

    private void add(String path, String label, String name, @Nullable Markup value, String gloss) {
        List<Quote> quotes = Objects.requireNonNullElse(notice.evidence().get(path), List.of());
        fields.add(new Field(path, label, name, value, gloss, quotes, ""));
    }
}
