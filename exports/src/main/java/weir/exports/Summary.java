package weir.exports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import weir.finding.Role;
import weir.notice.Amount;
import weir.notice.NoticeType;
import weir.process.DealState;

/**
 * The counts of a case.
 *
 * @param documents read
 * @param unreadable inputs that were not read at all
 * @param noticesByType in the order of {@link NoticeType}; types without notices are left out
 * @param buyers organisations that sought restricted technology; masked names count once each as written
 * @param buyersUnnamed findings whose buyer no notice names
 * @param byProvider findings by the provider they name, most first; findings that name none are under the empty string, last
 * @param byIntermediary findings by intermediary, most first
 * @param byMonth findings by the month of their first notice ({@code 2024-03}); those without a date are under the empty string
 * @param byRole findings by what the intermediaries are to them
 * @param byDealState findings by how far the purchase went
 * @param buyerCounts the buyers by list and by link to the state
 * @param totals sums by kind of money and currency, never added up over kinds
 * @param dollars the same sums in US dollars, each at the rate its finding states; sums without a rate are not in them
 * @param withoutAmount findings for which no amount was found
 * @param report where the report stands
 */
public record Summary(
        long documents,
        long unreadable,
        long problems,
        Map<NoticeType, Long> noticesByType,
        int findings,
        int buyers,
        int buyersUnnamed,
        Map<String, Long> byProvider,
        Map<String, Long> byIntermediary,
        Map<String, Long> byMonth,
        Map<Role, Long> byRole,
        Map<DealState, Long> byDealState,
        BuyerCounts buyerCounts,
        Map<MoneyKind, BigDecimal> totals,
        Map<MoneyKind, BigDecimal> dollars,
        int withoutAmount,
        Path report) {

    public Summary {
        noticesByType = copy(noticesByType);
        byProvider = copy(byProvider);
        byIntermediary = copy(byIntermediary);
        byMonth = copy(byMonth);
        byRole = copy(byRole);
        byDealState = copy(byDealState);
        totals = copy(totals);
        dollars = copy(dollars);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Money that may be added up: of one kind and one currency.
     *
     * @param preliminary prices that were bid or proposed and have not won
     */
    public record MoneyKind(Amount.Kind basis, boolean preliminary, String currency) {

        /** {@code budgets}, {@code award prices}, {@code proposed prices}. */
        public String words() {
            return Words.of(basis, preliminary) + "s";
        }
    }
}
