package weir.technology.context;

import java.util.List;
import weir.evidence.Quote;
import weir.notice.field.Fields;

/**
 * What is known of a notice when its mentions are judged.
 *
 * @param noticeType the code of its type, such as {@code tender}
 * @param typeQuotes the words that told the type; empty where nothing told it
 */
public record Setting(Fields fields, String noticeType, List<Quote> typeQuotes) {

    public Setting {
        typeQuotes = List.copyOf(typeQuotes);
    }
}
