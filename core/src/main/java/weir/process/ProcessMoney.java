package weir.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import weir.notice.Amount;
import weir.notice.NoticeType;

/**
 * Chooses the money of a process: of the contract, else the award, else the budget as last corrected, else the ceiling; the price of a
 * proposal is none of these. Where lots are on topic, theirs, and of notices of single lots those that name the technology; a written total before a sum; what notices of different lots or suppliers say is added up.
 *
 * @param basis which of these it is
 */
record ProcessMoney(BigDecimal yuan, Amount.Kind basis) {

    private static final int FEN_DIGITS = 2;

    /** What one notice says, and whom it is about. */
    private record Part(NoticeDigest notice, long fen) {}

    /** The money of a process; nothing where no notice tells an amount. */
    static Optional<ProcessMoney> find(Joined process, Collection<String> lots) {
        return find(process, lots, Amount.Kind.CONTRACT, notice -> true)
                .or(() -> find(process, lots, Amount.Kind.AWARD, notice -> !isProposal(notice)))
                .or(() -> find(process, lots, Amount.Kind.BUDGET, ProcessMoney::isCall))
                .or(() -> find(process, lots, Amount.Kind.BUDGET, notice -> true))
                .or(() -> find(process, lots, Amount.Kind.CEILING, ProcessMoney::isCall))
                .or(() -> find(process, lots, Amount.Kind.CEILING, notice -> true));
    }

    private static boolean isProposal(NoticeDigest notice) {
        return notice.type() == NoticeType.CANDIDATE || notice.type() == NoticeType.SINGLE_SOURCE;
    }

    private static boolean isCall(NoticeDigest notice) {
        return notice.type() == NoticeType.TENDER
                || notice.type() == NoticeType.SINGLE_SOURCE
                || notice.type() == NoticeType.CORRECTION;
    }

    private static Optional<ProcessMoney> find(
            Joined process, Collection<String> lots, Amount.Kind kind, Predicate<NoticeDigest> from) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (NoticeDigest notice : process.withoutCopies()) {
            if (from.test(notice) && DealStates.concerns(notice, lots)) {
                amount(notice, kind, lots).ifPresent(fen -> put(parts, new Part(notice, fen), kind));
            }
        }
        if (parts.size() > 1
                && parts.values().stream().anyMatch(part -> part.notice().onTopic())) {
            parts.values().removeIf(part -> !part.notice().onTopic());
        }
        long fen = parts.values().stream().mapToLong(Part::fen).sum();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProcessMoney(BigDecimal.valueOf(fen, FEN_DIGITS), kind));
    }

    /** A later notice takes the place of an earlier one of the same lots and suppliers; a correction of any. */
    private static void put(Map<String, Part> parts, Part part, Amount.Kind kind) {
        List<String> replaced = new ArrayList<>();
        parts.forEach((key, earlier) -> {
            if (isSame(earlier.notice(), part.notice(), kind)) {
                replaced.add(key);
            }
        });
        replaced.forEach(parts::remove);
        parts.put(part.notice().id(), part);
    }

    private static boolean isSame(NoticeDigest earlier, NoticeDigest later, Amount.Kind kind) {
        if (earlier.marks().otherLots(later.marks())) {
            return false;
        }
        boolean result = kind == Amount.Kind.AWARD || kind == Amount.Kind.CONTRACT;
        boolean others = result
                && later.type() != NoticeType.CORRECTION
                && !earlier.suppliers().isEmpty()
                && !later.suppliers().isEmpty()
                && Collections.disjoint(earlier.suppliers(), later.suppliers());
        return !others;
    }

    /** Of one notice: of the lots on topic where it parts by lots, else its total, else the sum of its lots. */
    private static Optional<Long> amount(NoticeDigest notice, Amount.Kind kind, Collection<String> lots) {
        List<NoticeDigest.Sum> sums =
                notice.sums().stream().filter(sum -> sum.kind() == kind).toList();
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        List<NoticeDigest.Sum> ofLots =
                sums.stream().filter(sum -> lots.contains(sum.lot())).toList();
        if (!ofLots.isEmpty()) {
            return Optional.of(total(ofLots));
        }
        Optional<NoticeDigest.Sum> whole =
                sums.stream().filter(sum -> sum.lot().isEmpty()).findFirst();
        return Optional.of(whole.map(NoticeDigest.Sum::fen).orElseGet(() -> total(sums)));
    }

    private static long total(List<NoticeDigest.Sum> sums) {
        return sums.stream().mapToLong(NoticeDigest.Sum::fen).sum();
    }
}
