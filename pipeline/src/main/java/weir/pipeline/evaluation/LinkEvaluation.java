package weir.pipeline.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Scores processes against labels of two kinds: verdicts on groups of notices (all of one process, or not all), and whole processes with
 * their notices, state and predecessor.
 */
public final class LinkEvaluation {

    private static final String SAME = "same";
    private static final String DIFFERENT = "different";
    private static final String VERDICTS = "clear_verdicts";
    private static final String PAIRS = "linked_pairs";
    private static final String STATE = "deal_state";
    private static final String FOLLOWS = "follows";

    private final Map<String, JsonNode> processes;
    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private int lines;
    private int absent;

    private LinkEvaluation(Map<String, JsonNode> processes) {
        this.processes = processes;
    }

    /**
     * Compares output with labels.
     *
     * @param processes the line of {@code processes.jsonl} that each notice stands in, by the notice's id
     * @param labels each with {@code notice_ids} and either {@code verdict} (same, different; others are passed over) or
     *     {@code process_id}, {@code deal_state} and {@code follows}
     */
    public static Scores score(Map<String, JsonNode> processes, List<JsonNode> labels) {
        LinkEvaluation evaluation = new LinkEvaluation(processes);
        List<JsonNode> whole = new ArrayList<>();
        for (JsonNode label : labels) {
            if (label.has("verdict")) {
                evaluation.verdict(label);
            } else {
                whole.add(label);
            }
        }
        evaluation.whole(whole);
        return new Scores(evaluation.fields, evaluation.lines, evaluation.absent);
    }

    private Tally tally(String field) {
        return fields.computeIfAbsent(field, name -> new Tally());
    }

    private void verdict(JsonNode label) {
        String verdict = label.path("verdict").asString("");
        if (!verdict.equals(SAME) && !verdict.equals(DIFFERENT)) {
            return;
        }
        lines++;
        Set<String> found = new TreeSet<>();
        for (String notice : notices(label)) {
            absent += processes.containsKey(notice) ? 0 : 1;
            found.add(processOf(notice));
        }
        String given = found.size() == 1 ? SAME : DIFFERENT;
        String key = label.path("key").asString("");
        tally(verdict).compare(key, List.of(given), List.of(verdict));
        tally(VERDICTS).compare(key, List.of(given), List.of(verdict));
    }

    private String processOf(String notice) {
        JsonNode process = processes.get(notice);
        return process == null ? notice : process.path("process_id").asString("");
    }

    private static List<String> notices(JsonNode line) {
        return line.path("notice_ids").values().stream()
                .map(id -> id.asString(""))
                .toList();
    }

    private void whole(List<JsonNode> labels) {
        Set<String> labelled =
                labels.stream().flatMap(label -> notices(label).stream()).collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>();
        Set<String> given = new TreeSet<>();
        for (JsonNode label : labels) {
            lines++;
            wanted.addAll(pairs(notices(label)));
            for (String notice : notices(label)) {
                JsonNode process = processes.get(notice);
                absent += process == null ? 1 : 0;
                if (process != null) {
                    given.addAll(pairs(
                            notices(process).stream().filter(labelled::contains).toList()));
                }
            }
            one(label);
        }
        if (!labels.isEmpty()) {
            tally(PAIRS).compare("all", new ArrayList<>(given), new ArrayList<>(wanted));
        }
    }

    private void one(JsonNode label) {
        String id = label.path("process_id").asString("");
        JsonNode found = notices(label).stream()
                .map(processes::get)
                .filter(process -> process != null)
                .findFirst()
                .orElse(null);
        tally(STATE).compare(id, text(found, STATE), text(label, STATE));
        tally(FOLLOWS)
                .compare(
                        id,
                        text(found, FOLLOWS).isEmpty() ? List.of() : List.of("another"),
                        text(label, FOLLOWS).isEmpty() ? List.of() : List.of("another"));
    }

    private static List<String> text(@Nullable JsonNode line, String field) {
        String text = line == null ? "" : line.path(field).asString("");
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static Set<String> pairs(List<String> notices) {
        Set<String> pairs = new TreeSet<>();
        for (String one : notices) {
            for (String other : notices) {
                if (one.compareTo(other) < 0) {
                    pairs.add(one + " " + other);
                }
            }
        }
        return pairs;
    }
}
