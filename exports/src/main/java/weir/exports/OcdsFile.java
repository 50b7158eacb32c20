package weir.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import weir.finding.Finding;
import weir.finding.SetAside;
import weir.notice.Notice;
import weir.notice.NoticeWithText;
import weir.process.ContractingProcess;
import weir.process.LinkedProcesses;

/**
 * Writes {@code releases.ocds.json} (OCDS 1.1): a release for each notice of a finding, written as the notices pass by.
 *
 * <p>OCDS asks for a date where a notice may have none; it is then 1970-01-01.
 */
final class OcdsFile implements CaseFile {

    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final OutFile file;
    private final JsonGenerator json;
    private final Map<String, ContractingProcess> processes = new HashMap<>();
    private LocalDate latest = NO_DATE;

    OcdsFile(Path out, CaseView view) {
        LinkedProcesses linked = view.findings().processes();
        for (Finding finding : view.findings().findings()) {
            linked.findProcessOf(finding.noticeIds().getFirst())
                    .ifPresent(process -> process.noticeIds().forEach(id -> processes.put(id, process)));
        }
        file = new OutFile(out, "releases.ocds.json");
        json = Json.LINES.createGenerator(file.stream());
        begin(view.run());
    }

    private void begin(RunFacts run) {
        String inputs = String.join(
                "\n", run.inputs().stream().map(RunFacts.Input::sha256).toList());
        json.writeStartObject();
        json.writeStringProperty("uri", "urn:weir:releases:" + Ids.of("case", inputs));
        json.writeStringProperty("version", "1.1");
        json.writePOJOProperty("publisher", Map.of("name", "Weir " + run.version() + ", read from public notices"));
        json.writeName("releases");
        json.writeStartArray();
    }

    /** Writes the release of a notice that belongs to a finding; others are passed by. */
    @Override
    public void notice(NoticeWithText read, List<SetAside> asides) {
        Notice notice = read.notice();
        ContractingProcess process = processes.get(notice.id());
        if (process != null) {
            LocalDate day = day(notice);
            latest = day.isAfter(latest) ? day : latest;
            json.writePOJO(new OcdsRelease(notice, process, dateTime(day)).release());
            json.writeRaw('\n');
        }
    }

    private static LocalDate day(Notice notice) {
        NoticeHead head = NoticeHead.of(notice);
        @Nullable LocalDate published = head.published();
        return published == null ? NO_DATE : published;
    }

    /** OCDS asks for a time; notices give days. */
    static String dateTime(LocalDate day) {
        return day + "T00:00:00Z";
    }

    @Override
    public void commit() {
        json.writeEndArray();
        json.writeStringProperty("publishedDate", dateTime(latest));
        json.writePOJOProperty("extensions", List.of());
        json.writeEndObject();
        json.flush();
        file.commit();
    }

    @Override
    public void close() {
        file.close();
    }
}
