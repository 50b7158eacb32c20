package weir.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeType;

/**
 * All processes of a case, in the order of their earliest notices. Only digests are held; a {@link ContractingProcess} is made when it
 * is asked for.
 */
public final class LinkedProcesses {

    private static final int ID_LENGTH = 12;

    private final List<Joined> processes;
    private final List<ContractingProcess.Link> proposals;
    private final Reasons reasons;
    private final Place[] places;

    private record Place(String noticeId, int process) {}

    LinkedProcesses(List<Joined> processes, List<ContractingProcess.Link> proposals, Reasons reasons, int notices) {
        this.processes = processes;
        this.proposals = List.copyOf(proposals);
        this.reasons = reasons;
        places = new Place[notices];
        int at = 0;
        for (int process = 0; process < processes.size(); process++) {
            for (NoticeDigest member : processes.get(process).members()) {
                places[at++] = new Place(member.id(), process);
            }
        }
        Arrays.sort(places, Comparator.comparing(Place::noticeId));
    }

    /** How many processes there are; each is known by its place from 0. */
    public int size() {
        return processes.size();
    }

    /** Hands over all processes, each judged by the lots that technology on topic is named for. */
    public void each(Consumer<ContractingProcess> use) {
        for (int place = 0; place < processes.size(); place++) {
            use.accept(process(place));
        }
    }

    /** The process at a place, judged by the lots that technology on topic is named for. */
    public ContractingProcess process(int place) {
        return process(place, processes.get(place).topicLots());
    }

    /**
     * The process at a place.
     *
     * @param lots marks of the lots that decide its state and amount, such as 2; empty for the whole
     */
    public ContractingProcess process(int place, Collection<String> lots) {
        Joined joined = processes.get(place);
        Optional<ProcessMoney> money = ProcessMoney.find(joined, lots);
        return new ContractingProcess(
                id(joined),
                joined.members().stream().map(NoticeDigest::id).toList(),
                joined.links().stream().map(this::link).toList(),
                joined.projectNumbers(),
                buyer(joined),
                DealStates.of(joined, lots),
                money.map(ProcessMoney::yuan).orElse(null),
                money.map(ProcessMoney::basis).orElse(null),
                day(joined.members().stream()
                        .mapToInt(NoticeDigest::published)
                        .min()
                        .orElse(NoticeDigest.NO_DAY)),
                awardDate(joined),
                joined.follows() == Joined.NONE ? null : id(processes.get(joined.follows())),
                joined.copies().stream()
                        .map(copy -> List.of(copy.original().id(), copy.copy().id()))
                        .toList());
    }

    /** Ids of the notices that speak of the lots that technology on topic is named for, or of the whole. */
    public Set<String> noticesOnTopic(int place) {
        Joined joined = processes.get(place);
        Set<String> lots = joined.topicLots();
        return joined.members().stream()
                .filter(member -> DealStates.concerns(member, lots))
                .map(NoticeDigest::id)
                .collect(Collectors.toSet());
    }

    /** The place of the process that a notice belongs to; -1 for a notice that was not linked. */
    public int placeOf(String noticeId) {
        int found = Arrays.binarySearch(places, new Place(noticeId, 0), Comparator.comparing(Place::noticeId));
        return found < 0 ? -1 : places[found].process();
    }

    /** The process that a notice belongs to. */
    public Optional<ContractingProcess> findProcessOf(String noticeId) {
        int place = placeOf(noticeId);
        return place < 0 ? Optional.empty() : Optional.of(process(place));
    }

    /** Pairs of notices that may belong together, for too weak a reason to be joined. */
    public List<ContractingProcess.Link> proposals() {
        return proposals;
    }

    private ContractingProcess.Link link(Try.Link link) {
        return new ContractingProcess.Link(
                link.from().id(), link.to().id(), reasons.words(link.reason()), reasons.strength(link.reason()));
    }

    /** Made of the earliest notice's id, so that it is the same in every run and order of inputs. */
    private static String id(Joined process) {
        return "p-" + HexFormat.of().formatHex(sha256(process.first().id())).substring(0, ID_LENGTH);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static @Nullable String buyer(Joined process) {
        return process.members().stream()
                .map(NoticeDigest::buyer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The award's own day, else the day on which it was published. */
    private static @Nullable LocalDate awardDate(Joined process) {
        for (NoticeDigest member : process.members()) {
            if (member.type() == NoticeType.AWARD) {
                return day(member.award() == NoticeDigest.NO_DAY ? member.published() : member.award());
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(int day) {
        return day == NoticeDigest.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
