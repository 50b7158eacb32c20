package weir.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import weir.documents.Limits;
import weir.knowledge.Knowledge;

/** Runs reviews for tests, on the day on which all tests happen. */
final class Reviews {

    /** The bundled samples. */
    static final Path SAMPLES = Path.of("../samples/notices");

    /** Real notices beside the project; they are never part of it. */
    static final Path SHARED = Path.of("../../shared/data/notices");

    private Reviews() {}

    static ReviewRun review(Path caseFolder, Path... inputs) {
        return review(caseFolder, Limits.DEFAULT, inputs);
    }

    static ReviewRun review(Path caseFolder, Limits limits, Path... inputs) {
        ReviewSettings settings = new ReviewSettings(
                List.of(inputs),
                Knowledge.bundled(),
                limits,
                LocalDate.of(2026, 11, 23),
                null,
                List.of("CN", "HK", "MO"),
                2,
                "test");
        PrintStream silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        try (CaseFolder folder = CaseFolder.open(caseFolder)) {
            return new Review(settings, new ProgressLine(silent, () -> 0), clock).into(folder);
        }
    }

    /** Whether the real notices are here; says so when they are not. */
    static boolean hasShared() {
        boolean there = Files.isDirectory(SHARED);
        if (!there) {
            System.out.println("skipped: no real notices beside the project");
        }
        return there;
    }
}
