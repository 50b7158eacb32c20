package weir.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.evidence.Source;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeDates;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;

/** Composes notices for tests of linking, field by field. */
final class ComposedNotice {

    private final String id;
    private final NoticeType type;
    private final List<String> suppliers = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String name;
    private @Nullable String buyer;
    private @Nullable NoticeDate published;
    private @Nullable NoticeDate deadline;
    private @Nullable Integer lots;
    private String text = "";

    private ComposedNotice(String id, NoticeType type) {
        this.id = id;
        this.type = type;
    }

    static ComposedNotice notice(String id, NoticeType type, String day) {
        ComposedNotice notice = undated(id, type);
        notice.published = new NoticeDate(LocalDate.parse(day), null);
        return notice;
    }

    static ComposedNotice undated(String id, NoticeType type) {
        return new ComposedNotice(id, type);
    }

    ComposedNotice number(String value) {
        number = value;
        return this;
    }

    ComposedNotice name(String value) {
        name = value;
        return this;
    }

    ComposedNotice buyer(String value) {
        buyer = value;
        return this;
    }

    ComposedNotice supplier(String value) {
        suppliers.add(value);
        return this;
    }

    ComposedNotice deadline(String day) {
        deadline = new NoticeDate(LocalDate.parse(day), null);
        return this;
    }

    ComposedNotice amount(Amount.Kind kind, long yuan) {
        return amount(kind, yuan, null);
    }

    ComposedNotice amount(Amount.Kind kind, long yuan, @Nullable String lot) {
        BigDecimal value = BigDecimal.valueOf(yuan);
        amounts.add(new Amount(kind, value, "CNY", value, yuan + "元", lot));
        return this;
    }

    ComposedNotice lots(int value) {
        lots = value;
        return this;
    }

    ComposedNotice text(String value) {
        text = value;
        return this;
    }

    NoticeWithText read() {
        Notice notice = new Notice(
                id,
                new Source(id, "00", "text/plain", "UTF-8", null, null, false, null),
                name,
                type,
                null,
                number,
                name,
                buyer,
                null,
                null,
                null,
                suppliers,
                false,
                null,
                List.of(),
                amounts,
                new NoticeDates(published, deadline, null, null, null, null),
                lots,
                List.of(),
                List.of(),
                Map.of());
        return new NoticeWithText(notice, text.isEmpty() ? String.valueOf(name) : text);
    }
}
