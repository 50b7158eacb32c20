package weir.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weir.evidence.Quote;
import weir.evidence.Source;
import weir.technology.Mention;

/**
 * What one notice says. Null means not found; lists may be empty. Every value has its words in {@code evidence}.
 *
 * @param id the document's id
 * @param title the title line, or the first heading
 * @param projectNumber as written, without its label
 * @param buyer who buys, as written, masks such as 某部队 included
 * @param procuringUnit the part of the buyer that will use the goods, where it is named apart
 * @param agency who runs the procedure for the buyer
 * @param suppliers winners, proposed single suppliers or first-ranked candidates
 * @param preliminary whether the suppliers are not final
 * @param consortium whether the suppliers bid as one; null where nothing says so
 * @param otherBidders all other bidders named, rejected ones included
 * @param lots how many lots the notice covers; null where it cannot be told
 * @param evidence the words behind each value, by its path in the output: {@code buyer}, {@code suppliers[0]}, {@code dates.deadline}
 */
public record Notice(
        String id,
        Source source,
        @Nullable String title,
        NoticeType noticeType,
        @Nullable Method method,
        @Nullable String projectNumber,
        @Nullable String projectName,
        @Nullable String buyer,
        @Nullable String procuringUnit,
        @Nullable String agency,
        @Nullable String region,
        List<String> suppliers,
        boolean preliminary,
        @Nullable Boolean consortium,
        List<String> otherBidders,
        List<Amount> amounts,
        NoticeDates dates,
        @Nullable Integer lots,
        List<Item> items,
        List<Mention> technology,
        Map<String, List<Quote>> evidence) {

    public Notice {
        suppliers = List.copyOf(suppliers);
        otherBidders = List.copyOf(otherBidders);
        amounts = List.copyOf(amounts);
        items = List.copyOf(items);
        technology = List.copyOf(technology);
        evidence = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }
}
