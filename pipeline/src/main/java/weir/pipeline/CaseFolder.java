package weir.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import weir.evidence.ReadProblem;
import weir.notice.NoticeWithText;

/**
 * A case on disk: one directory that can be moved or zipped. Notices and problems of all reviews lie in {@code data}, what readers take
 * away lies in {@code out}.
 *
 * <p>A review writes beside the old files and puts its own in their place at the end, so one that was killed leaves the case as it was.
 */
public final class CaseFolder implements AutoCloseable {

    private static final String NOTICES = "notices.jsonl";
    private static final String PROBLEMS = "problems.jsonl";
    private static final String RUN = "run.json";

    private final Path root;
    private final FileChannel lockChannel;

    private CaseFolder(Path root, FileChannel lockChannel) {
        this.root = root;
        this.lockChannel = lockChannel;
    }

    /**
     * Opens a case, or begins one where there is none, and keeps other programs out until it is closed.
     *
     * @throws CaseException when another program has it open or it cannot be written
     */
    public static CaseFolder open(Path root) {
        @Nullable FileChannel channel = null;
        try {
            Files.createDirectories(root.resolve("data"));
            channel = FileChannel.open(root.resolve("data/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CaseException(
                        root + ": another run has this case open. Wait for it, or name another one with --case.");
            }
            return new CaseFolder(root, channel);
        } catch (IOException e) {
            throw new CaseException(
                    root + ": the case cannot be opened for writing (" + e + "). Name another place with --case.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whether a review has ever been finished here. */
    public boolean isEmpty() {
        return !Files.exists(data(RUN));
    }

    /** Where the report and the tables of this case lie. */
    public Path out() {
        return root.resolve("out");
    }

    /** What is the case's own and never an input of it. */
    List<Path> folders() {
        return List.of(root.resolve("data"), out());
    }

    /** Hands over every notice of the case in its order, read from disk one by one. */
    public void eachNotice(Consumer<NoticeWithText> use) {
        JsonLines.each(data(NOTICES), NoticeWithText.class, use);
    }

    /** Hands over every problem of the case in its order. */
    public void eachProblem(Consumer<ReadProblem> use) {
        JsonLines.each(data(PROBLEMS), ReadProblem.class, use);
    }

    /** What the last review was run with and what it counted. */
    public Optional<ReviewRun> findRun() {
        try {
            return isEmpty()
                    ? Optional.empty()
                    : Optional.of(StoreJson.read(Files.readString(data(RUN)), ReviewRun.class));
        } catch (IOException e) {
            throw new UncheckedIOException(data(RUN) + ": cannot be read", e);
        }
    }

    void keepRun(ReviewRun run) throws IOException {
        Path next = data(RUN + ".next");
        Files.write(next, StoreJson.line(run));
        replace(next, RUN);
    }

    Path data(String name) {
        return root.resolve("data").resolve(name);
    }

    /** Begins a review's own files. */
    CaseUpdate begin() throws IOException {
        return new CaseUpdate(this);
    }

    Path notices() {
        return data(NOTICES);
    }

    Path problems() {
        return data(PROBLEMS);
    }

    /** Puts a finished file in the place of {@code name}, in one step. */
    void replace(Path finished, String name) throws IOException {
        Files.move(finished, data(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(root + ": the case cannot be closed", e);
        }
    }
}
