package weir.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeType;
import weir.process.ContractingProcess;
import weir.process.DealState;
import weir.technology.Mention;

/** The notices of one purchase in the order of their days; those without a day stand last, in input order. */
record Purchase(PurchaseKey key, List<Member> members, Predicate<Mention> carriesFinding) {

    private static final Set<NoticeType> AFTER_THE_AWARD = EnumSet.of(NoticeType.CONTRACT, NoticeType.ACCEPTANCE);
    private static final Set<NoticeType> ASKING = EnumSet.of(
            NoticeType.TENDER,
            NoticeType.SINGLE_SOURCE,
            NoticeType.CANDIDATE,
            NoticeType.BID_OPENING,
            NoticeType.CORRECTION);

    /** One notice and whether it is a composed sample. */
    record Member(Notice notice, boolean composed) {}

    static Purchase of(PurchaseKey key, List<Member> members, Predicate<Mention> carriesFinding) {
        List<Member> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparing(
                member -> published(member.notice()), Comparator.nullsLast(Comparator.naturalOrder())));
        return new Purchase(key, List.copyOf(ordered), carriesFinding);
    }

    static @Nullable LocalDate published(Notice notice) {
        return day(notice.dates().published());
    }

    private static @Nullable LocalDate day(@Nullable NoticeDate date) {
        return date == null ? null : date.day();
    }

    List<Notice> notices() {
        return members.stream().map(Member::notice).toList();
    }

    boolean composed() {
        return members.stream().anyMatch(Member::composed);
    }

    /** The mentions of one of its notices on which the finding rests. */
    List<Mention> mentions(Notice notice) {
        return notice.technology().stream().filter(carriesFinding).toList();
    }

    List<Mention> mentions() {
        return notices().stream().flatMap(notice -> mentions(notice).stream()).toList();
    }

    Optional<String> findBuyer() {
        return notices().stream().map(Notice::buyer).filter(Objects::nonNull).findFirst();
    }

    @Nullable
    LocalDate firstDate() {
        return published(members.getFirst().notice());
    }

    /** The award's own day, else the day on which the award was published. */
    @Nullable
    LocalDate awardDate() {
        for (Notice notice : notices()) {
            if (notice.noticeType() == NoticeType.AWARD) {
                LocalDate award = day(notice.dates().award());
                return award == null ? published(notice) : award;
            }
        }
        return null;
    }

    /** The furthest state; unknown after a termination, for whether it failed or was cancelled is not told apart here. */
    DealState dealState() {
        Set<NoticeType> types = EnumSet.noneOf(NoticeType.class);
        notices().forEach(notice -> types.add(notice.noticeType()));
        if (types.contains(NoticeType.TERMINATION)) {
            return DealState.UNKNOWN;
        }
        if (types.stream().anyMatch(AFTER_THE_AWARD::contains)) {
            return DealState.CONTRACTED;
        }
        if (types.contains(NoticeType.AWARD)) {
            return DealState.AWARDED;
        }
        if (types.stream().anyMatch(ASKING::contains)) {
            return DealState.TENDERED;
        }
        return types.contains(NoticeType.INTENTION) ? DealState.PLANNED : DealState.UNKNOWN;
    }

    ContractingProcess process() {
        Optional<Finding.Money> money = PurchaseMoney.find(this);
        return new ContractingProcess(
                key.id("p-"),
                notices().stream().map(Notice::id).toList(),
                links(),
                notices().stream()
                        .map(Notice::projectNumber)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                findBuyer().orElse(null),
                dealState(),
                money.map(Finding.Money::cny).orElse(null),
                money.map(Finding.Money::basis).orElse(null),
                firstDate(),
                awardDate(),
                null,
                List.of());
    }

    private List<ContractingProcess.Link> links() {
        List<Notice> notices = notices();
        List<ContractingProcess.Link> links = new ArrayList<>();
        for (Notice later : notices.subList(1, notices.size())) {
            links.add(new ContractingProcess.Link(
                    notices.getFirst().id(), later.id(), "same project number and buyer", 1.0));
        }
        return links;
    }
}
