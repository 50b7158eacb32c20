package weir.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import weir.finding.SetAside;
import weir.notice.NoticeWithText;

/** What was set aside, by reason: how often, and the first few of each with the words around them. */
final class AsideGroups {

    /** Shown of each reason. */
    private static final int EXAMPLES = 6;
    /** Reasons that are told apart; further ones are counted together. */
    private static final int GROUPS = 40;

    private static final int CONTEXT = 40;
    private static final String OTHER = "other reasons";

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private long count;

    /** One reason. */
    static final class Group {
        private final String reason;
        private final List<Example> examples = new ArrayList<>();
        private long count;

        private Group(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        long count() {
            return count;
        }

        List<Example> examples() {
            return List.copyOf(examples);
        }
    }

    /**
     * One place.
     *
     * @param before words of the notice before the named item
     * @param after words behind it
     */
    record Example(SetAside aside, String before, String after) {}

    void add(NoticeWithText read, SetAside aside) {
        count++;
        String key = key(aside.reason());
        Group group = groups.get(groups.containsKey(key) || groups.size() < GROUPS ? key : OTHER);
        if (group == null) {
            String name = groups.size() < GROUPS ? key : OTHER;
            group = new Group(name);
            groups.put(name, group);
        }
        group.count++;
        if (group.examples.size() < EXAMPLES) {
            group.examples.add(example(read.text(), aside));
        }
    }

    /** The reason without what belongs to the one notice: days, and what stands behind a colon or in brackets. */
    static String key(String reason) {
        return reason.replaceFirst("[;:(].*", "")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "that day")
                .strip();
    }

    private static Example example(String text, SetAside aside) {
        int start = Math.clamp(aside.start(), 0, text.length());
        int end = Math.clamp(aside.end(), start, text.length());
        int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + CONTEXT);
        return new Example(aside, whole(text, from, start), whole(text, end, to));
    }

    /** Never half of a letter that takes two units; tabs between cells become bars. */
    private static String whole(String text, int from, int to) {
        int first = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int last = to > first && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(first, last).replace("\t", " | ");
    }

    long count() {
        return count;
    }

    /** Most frequent first. */
    List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::reason))
                .toList();
    }
}
