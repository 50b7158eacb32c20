package weir.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.evidence.Source;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeDates;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.technology.Mention;
import weir.technology.Quantity;
import weir.technology.Stance;
import weir.technology.TechnologyKind;

/** Composes notices for tests: each value is written into the reading text, so that its evidence is true. */
final class SampleNotice {

    private final String id;
    private final NoticeType type;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Quote>> evidence = new LinkedHashMap<>();
    private final List<String> suppliers = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Mention> technology = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String projectName;
    private @Nullable String buyer;
    private @Nullable LocalDate published;
    private @Nullable Boolean consortium;
    private @Nullable Quantity quantity;
    private @Nullable String url;

    private SampleNotice(String id, NoticeType type) {
        this.id = id;
        this.type = type;
    }

    static SampleNotice notice(String id, NoticeType type) {
        return new SampleNotice(id, type);
    }

    SampleNotice on(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    SampleNotice number(String value) {
        number = write("项目编号", value, "project_number");
        return this;
    }

    SampleNotice project(String value) {
        projectName = write("项目名称", value, "project_name");
        return this;
    }

    SampleNotice buyer(String value) {
        buyer = write("采购人", value, "buyer");
        return this;
    }

    SampleNotice supplier(String value) {
        suppliers.add(write("供应商", value, "suppliers[" + suppliers.size() + "]"));
        return this;
    }

    SampleNotice asConsortium() {
        consortium = true;
        return this;
    }

    SampleNotice amount(Amount.Kind kind, String yuan, @Nullable String lot) {
        write("金额", yuan + "元", "amounts[" + amounts.size() + "]");
        amounts.add(new Amount(kind, new BigDecimal(yuan), "CNY", new BigDecimal(yuan), yuan + "元", lot));
        return this;
    }

    SampleNotice foreign(Amount.Kind kind, String sum, String currency) {
        write("金额", sum + currency, "amounts[" + amounts.size() + "]");
        amounts.add(new Amount(kind, new BigDecimal(sum), currency, null, sum + currency, null));
        return this;
    }

    /** How many of the items that are named next. */
    SampleNotice quantity(String value, String unit) {
        quantity = new Quantity(new BigDecimal(value), unit, true);
        return this;
    }

    SampleNotice url(String address) {
        url = address;
        return this;
    }

    SampleNotice names(
            String words, String itemId, TechnologyKind kind, @Nullable Stance stance, @Nullable String lot) {
        text.append("采购需求：");
        int start = text.length();
        text.append(words).append('\n');
        technology.add(
                new Mention(words, itemId, kind, stance, quantity, List.of(), lot, start, start + words.length()));
        return this;
    }

    SampleNotice names(String words, String itemId, TechnologyKind kind) {
        boolean result = type == NoticeType.AWARD || type == NoticeType.CONTRACT;
        return names(words, itemId, kind, result ? Stance.SUPPLIED : Stance.REQUIRED, null);
    }

    SampleNotice line(String words) {
        text.append(words).append('\n');
        return this;
    }

    private String write(String label, String value, String field) {
        text.append(label).append('：');
        int start = text.length();
        text.append(value).append('\n');
        evidence.put(field, List.of(new Quote(start, start + value.length(), value, "label:" + label)));
        return value;
    }

    NoticeWithText read() {
        NoticeDate day = published == null ? null : new NoticeDate(published, null);
        NoticeDates dates = new NoticeDates(day, null, null, null, null, null);
        Source source = new Source(id + ".html", "0".repeat(64), "text/html", "UTF-8", url, null, false, null);
        Notice notice = new Notice(
                id,
                source,
                null,
                type,
                null,
                number,
                projectName,
                buyer,
                null,
                null,
                null,
                suppliers,
                type == NoticeType.CANDIDATE,
                consortium,
                List.of(),
                amounts,
                dates,
                null,
                List.of(),
                technology,
                evidence);
        return new NoticeWithText(notice, text.toString());
    }
}
