package weir.exports;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;

/** Writes {@code run.json}: what was run on what, with which knowledge; the times stand apart from all that stays the same. */
final class RunFile {

    private RunFile() {}

    static void write(Path out, RunFacts run, Summary summary, long setAside) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("weir", run.version());
        json.put("today", run.today());
        json.put("scope", run.scope());
        json.put("rate", run.rate());
        json.put("inputs", run.inputs());
        json.put("knowledge", run.knowledge());
        json.put("counts", counts(summary, setAside));
        json.put("times", times(run.times()));
        try (OutFile file = new OutFile(out, "run.json")) {
            Json.LINES.writer().with(SerializationFeature.INDENT_OUTPUT).writeValue(file.stream(), json);
            file.write(new byte[] {'\n'});
            file.commit();
        }
    }

    private static Map<String, Object> times(RunFacts.Times run) {
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("started", run.started());
        times.put("seconds", run.duration().toMillis() / 1000.0);
        return times;
    }

    private static Map<String, Object> counts(Summary summary, long setAside) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("documents", summary.documents());
        counts.put("unreadable", summary.unreadable());
        counts.put("problems", summary.problems());
        Map<String, Long> types = new LinkedHashMap<>();
        summary.noticesByType().forEach((type, count) -> types.put(type.name().toLowerCase(Locale.ROOT), count));
        counts.put("notices_by_type", types);
        counts.put("findings", summary.findings());
        counts.put("buyers", summary.buyers());
        counts.put("set_aside", setAside);
        return counts;
    }
}
