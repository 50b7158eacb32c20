package weir.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeType;
import weir.party.BuyerCountry;
import weir.party.CreditCodes;
import weir.party.StateLink;
import weir.process.ContractingProcess;
import weir.technology.Mention;
import weir.technology.Stance;

/**
 * One process with its whole notices, in the order of their days; those without a day stand last.
 *
 * @param members at least one of them carries a finding
 * @param onTopicIds ids of the notices that speak of the lots the items are named for, or of the whole
 */
record Purchase(ContractingProcess process, List<Member> members, Set<String> onTopicIds) {

    static final Set<NoticeType> RESULTS = EnumSet.of(NoticeType.AWARD, NoticeType.CONTRACT, NoticeType.ACCEPTANCE);

    /**
     * One notice and what was read beside its fields.
     *
     * @param carrying the mentions a finding rests on
     * @param told what the text tells of the buyer's link to the state
     * @param codes the credit codes it writes
     */
    record Member(
            Notice notice,
            List<Mention> carrying,
            boolean composed,
            BuyerCountry country,
            StateLink told,
            List<CreditCodes.Found> codes) {}

    static Purchase of(ContractingProcess process, List<Member> members, Set<String> onTopicIds) {
        return new Purchase(
                process,
                members.stream()
                        .sorted(Comparator.comparing(
                                member -> day(member.notice()), Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                Set.copyOf(onTopicIds));
    }

    static @Nullable LocalDate day(Notice notice) {
        return NoticeJudge.findDay(notice).orElse(null);
    }

    static @Nullable LocalDate published(Notice notice) {
        NoticeDate date = notice.dates().published();
        return date == null ? null : date.day();
    }

    List<Notice> notices() {
        return members.stream().map(Member::notice).toList();
    }

    /** The notices that speak of the lots on topic. */
    List<Notice> onTopic() {
        return notices().stream()
                .filter(notice -> onTopicIds.contains(notice.id()))
                .toList();
    }

    /** The notices that name an item a finding rests on. */
    List<Member> carriers() {
        return members.stream().filter(member -> !member.carrying().isEmpty()).toList();
    }

    List<Mention> mentions() {
        return members.stream().flatMap(member -> member.carrying().stream()).toList();
    }

    boolean composed() {
        return members.stream().anyMatch(Member::composed);
    }

    Optional<String> findBuyer() {
        return Stream.concat(
                        Stream.ofNullable(process.buyer()), notices().stream().map(Notice::buyer))
                .filter(Objects::nonNull)
                .findFirst();
    }

    Optional<String> findUnit() {
        return notices().stream()
                .map(Notice::procuringUnit)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The first country a notice tells, else that nothing tells it. */
    BuyerCountry country() {
        return members.stream()
                .map(Member::country)
                .filter(country -> country.code() != null)
                .findFirst()
                .orElse(BuyerCountry.UNKNOWN);
    }

    /** The first day on which a notice named an item the finding rests on; nothing where none of them carries a day. */
    Optional<LocalDate> findDayOfNaming() {
        return carriers().stream()
                .flatMap(member -> NoticeJudge.findDay(member.notice()).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether a result names an item the finding rests on, or another variant of it. */
    boolean resultNamesItem() {
        return carriers().stream()
                .anyMatch(member -> RESULTS.contains(member.notice().noticeType()));
    }

    /** The first notice behind the naming that shuts one of the items out or supplies it no more. */
    Optional<Notice> findWithdrawal() {
        Set<String> ids = mentions().stream().map(Mention::itemId).collect(Collectors.toSet());
        Notice first = carriers().getFirst().notice();
        return onTopic().stream()
                .dropWhile(notice -> !notice.equals(first))
                .skip(1)
                .filter(notice -> notice.technology().stream()
                        .anyMatch(mention -> mention.stance() == Stance.EXCLUDED && ids.contains(mention.itemId())))
                .findFirst();
    }

    /** The last notice of one of these types. */
    Optional<Notice> findLast(Set<NoticeType> types) {
        return notices().stream()
                .filter(notice -> types.contains(notice.noticeType()))
                .reduce((earlier, later) -> later);
    }
}
