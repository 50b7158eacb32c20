package weir.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import weir.evidence.Document;
import weir.evidence.ReadProblem;

/** What reading one capture gave: a document, or none, and every problem met on the way. */
public record Reading(@Nullable Document document, List<ReadProblem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
