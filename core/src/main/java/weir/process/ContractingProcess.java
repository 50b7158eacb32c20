package weir.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.notice.Amount;

/**
 * The notices of one purchase.
 *
 * @param links why each notice belongs to the others
 * @param projectNumbers as written, each once
 * @param amountCny of the contract, else the award, else the budget as last corrected, else the ceiling
 * @param amountBasis which of these it is
 * @param follows the process that this one tries again
 * @param copies pairs of notices: one, and the same one on another portal
 */
public record ContractingProcess(
        String processId,
        List<String> noticeIds,
        List<Link> links,
        List<String> projectNumbers,
        @Nullable String buyer,
        DealState dealState,
        @Nullable BigDecimal amountCny,
        Amount.@Nullable Kind amountBasis,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate awardDate,
        @Nullable String follows,
        List<List<String>> copies) {

    public ContractingProcess {
        noticeIds = List.copyOf(noticeIds);
        links = List.copyOf(links);
        projectNumbers = List.copyOf(projectNumbers);
        copies = List.copyOf(copies);
    }

    /**
     * Why two notices belong together.
     *
     * @param from notice id
     * @param to notice id
     * @param reason in plain words
     * @param strength 0 to 1; number and buyer together are 1
     */
    public record Link(String from, String to, String reason, double strength) {}
}
