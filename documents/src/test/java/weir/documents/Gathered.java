package weir.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import weir.evidence.ReadProblem;

/** Keeps what a container hands on. */
final class Gathered implements Members {

    /** Members as UTF-8 text by their ids. */
    final Map<String, String> texts = new LinkedHashMap<>();

    final List<Capture> captures = new ArrayList<>();
    final List<ReadProblem> problems = new ArrayList<>();

    @Override
    public void open(Entry member) throws IOException {
        capture(member.capture(member.stream().readAllBytes()));
    }

    @Override
    public void capture(Capture capture) {
        captures.add(capture);
        texts.put(capture.id(), new String(capture.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void problem(ReadProblem problem) {
        problems.add(problem);
    }
}
