package weir.documents;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tesseract program, which reads words from pictures. It runs as a process of its own and is given the picture over its standard
 * input, so that nothing is left on disk. Whether it is there is found out once.
 */
final class Tesseract {

    /**
     * Simplified Chinese, whose data know Latin letters and digits too. With English beside it, more letters were read wrong, also in
     * lines of English names: see docs/ocr.md.
     */
    private static final String LANGUAGE = "chi_sim";

    private static final String ADVICE = "Install tesseract 4 or newer with its data for simplified Chinese"
            + " (Debian and Ubuntu: apt-get install tesseract-ocr tesseract-ocr-chi-sim; macOS: brew install tesseract tesseract-lang;"
            + " Windows: the installer with \"Chinese simplified\" ticked), see that it is on the PATH, and run again";
    private static final Duration ASKING = Duration.ofSeconds(20);
    /** Page segmentation mode 6, one block of lines: the modes that look for columns lose whole lines of Chinese pages. */
    private static final String ONE_BLOCK = "6";

    private static final int WORD_LEVEL = 5;
    private static final int COLUMNS = 12;

    private final String program;
    private final Supplier<Found> found = once(this::look);

    /** What looking for the program gave: null where all is there. */
    private record Found(@Nullable String missing) {}

    /**
     * A word with its box in pixels.
     *
     * @param line words with the same number stand on one line, as the program sees it
     * @param confidence 0 to 1
     */
    record Word(String text, int line, int left, int top, int width, int height, double confidence) {}

    Tesseract(String program) {
        this.program = program;
    }

    /** Throws what the user needs to know where the program or its data are missing. */
    void require() throws UnreadableException {
        String missing = found.get().missing;
        if (missing != null) {
            throw new UnreadableException(null, missing, ADVICE);
        }
    }

    boolean isPresent() {
        return found.get().missing == null;
    }

    private static Supplier<Found> once(Supplier<Found> look) {
        CompletableFuture<Found> answer = new CompletableFuture<>();
        return () -> {
            synchronized (answer) {
                if (!answer.isDone()) {
                    answer.complete(look.get());
                }
            }
            return answer.join();
        };
    }

    private Found look() {
        try {
            String listed = run(List.of(program, "--list-langs"), process -> {}, ASKING);
            Set<String> languages = listed.lines().map(String::strip).collect(Collectors.toSet());
            return new Found(
                    languages.contains(LANGUAGE)
                            ? null
                            : "It is a picture, and tesseract lacks its data for simplified Chinese (" + LANGUAGE
                                    + ")");
        } catch (IOException e) {
            return new Found("It is a picture, and the program tesseract, which reads pictures, was not found");
        }
    }

    /**
     * Reads a picture.
     *
     * @throws IOException if the program fails or takes longer than {@code bound}
     */
    List<Word> read(Picture picture, Duration bound) throws IOException {
        List<String> command = List.of(
                program,
                "stdin",
                "stdout",
                "-l",
                LANGUAGE,
                "--dpi",
                Integer.toString(picture.dpi()),
                "--psm",
                ONE_BLOCK,
                "tsv");
        return words(run(command, process -> send(picture, process), bound));
    }

    /** Gives a started process its input. */
    private interface Input {
        void send(Process process) throws IOException;
    }

    private static String run(List<String> command, Input input, Duration bound) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Documents are read in parallel already; threads inside tesseract only get in each other's way.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        Executor later = CompletableFuture.delayedExecutor(bound.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> killer = CompletableFuture.runAsync(process::destroyForcibly, later);
        try {
            input.send(process);
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IOException(
                        "tesseract ended with code " + exit + " or took longer than " + bound.toSeconds() + " seconds");
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading the picture was interrupted", e);
        } finally {
            killer.cancel(false);
            process.destroyForcibly();
        }
    }

    /** As a PGM picture: no packing to be paid for on either side. */
    private static void send(Picture picture, Process process) throws IOException {
        String head = "P5\n" + picture.columns() + " " + picture.rows() + "\n255\n";
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(picture.pixels());
        }
    }

    private static List<Word> words(String tsv) {
        List<Word> words = new ArrayList<>();
        int line = 0;
        for (String row : tsv.lines().skip(1).toList()) {
            String[] fields = row.split("\t", COLUMNS);
            if (fields.length < COLUMNS) {
                continue;
            }
            if (Integer.parseInt(fields[0]) < WORD_LEVEL) {
                line++;
            } else if (!fields[11].isBlank()) {
                words.add(word(fields, line));
            }
        }
        return words;
    }

    private static Word word(String[] fields, int line) {
        return new Word(
                fields[11].strip(),
                line,
                Integer.parseInt(fields[6]),
                Integer.parseInt(fields[7]),
                Integer.parseInt(fields[8]),
                Integer.parseInt(fields[9]),
                Math.clamp(Double.parseDouble(fields[10]) / 100, 0, 1));
    }
}
