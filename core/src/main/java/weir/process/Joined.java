package weir.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The digests of one process in the order of their days.
 *
 * @param links one for each notice but the first
 * @param copies pairs of places in {@code members}: a notice and the same notice on another portal
 * @param follows place of the process that this one tries again; {@link #NONE} for none
 */
record Joined(List<NoticeDigest> members, List<Try.Link> links, List<Copies.Copy> copies, int follows) {

    static final int NONE = -1;

    NoticeDigest first() {
        return members.getFirst();
    }

    /** Its notices, each counted once. */
    List<NoticeDigest> withoutCopies() {
        if (copies.isEmpty()) {
            return members;
        }
        Set<String> copied = copies.stream().map(copy -> copy.copy().id()).collect(Collectors.toSet());
        return members.stream().filter(member -> !copied.contains(member.id())).toList();
    }

    /** The lots that technology on topic is named for; empty where it is named for the whole or nowhere. */
    Set<String> topicLots() {
        Set<String> lots = new TreeSet<>();
        members.forEach(member -> lots.addAll(member.topicLots()));
        return lots;
    }

    List<String> projectNumbers() {
        return members.stream()
                .map(NoticeDigest::number)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
