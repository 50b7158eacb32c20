package weir.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.notice.Notice;
import weir.notice.NoticeWithText;

/**
 * The captures of a case whose ids have other bytes by now. Each is kept once: a review that was killed between this and its last step
 * has kept some already, and the next one finds them here.
 */
final class EarlierCaptures implements AutoCloseable {

    private static final String FILE = "earlier-captures.jsonl";

    private final CaseFolder folder;
    private final Path next;
    private final Set<Long> kept = new HashSet<>();
    private JsonLines.@Nullable Writer writer;

    EarlierCaptures(CaseFolder folder) {
        this.folder = folder;
        next = folder.data("joined-" + FILE);
    }

    /** Keeps one more capture, unless it is here. */
    void keep(NoticeWithText old) {
        try {
            JsonLines.Writer out = writer == null ? begin() : writer;
            if (kept.add(key(old.notice()))) {
                out.write(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The case cannot be written; is the disk full?", e);
        }
    }

    /** A new file that holds all that was kept before. */
    private JsonLines.Writer begin() throws IOException {
        JsonLines.Writer out = new JsonLines.Writer(next);
        writer = out;
        JsonLines.each(folder.data(FILE), NoticeWithText.class, before -> {
            kept.add(key(before.notice()));
            out.write(before);
        });
        return out;
    }

    private static long key(Notice notice) {
        return RepeatedIds.hash(notice.id() + "\n" + notice.source().sha256());
    }

    /** Puts the new file in the old one's place, in one step. */
    void commit() throws IOException {
        if (writer != null) {
            writer.close();
            folder.replace(next, FILE);
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
            Files.deleteIfExists(next);
        }
    }
}
