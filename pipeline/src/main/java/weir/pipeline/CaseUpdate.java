package weir.pipeline;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weir.evidence.ReadProblem;
import weir.notice.NoticeWithText;

/**
 * One review's additions to a case. They are collected in files of their own and joined with the case's at the end: a notice whose id
 * the case has takes the old one's place (the old one is kept among the earlier captures when its bytes were others), a new one comes
 * behind all others. Nothing is removed.
 */
final class CaseUpdate implements AutoCloseable {

    private final CaseFolder folder;
    private final Path notices;
    private final Path problems;
    private final JsonLines.Writer noticeWriter;
    private final JsonLines.Writer problemWriter;
    private final Map<Long, Long> positions = new HashMap<>();

    CaseUpdate(CaseFolder folder) throws IOException {
        this.folder = folder;
        notices = folder.data("incoming-notices.jsonl");
        problems = folder.data("incoming-problems.jsonl");
        noticeWriter = new JsonLines.Writer(notices);
        problemWriter = new JsonLines.Writer(problems);
    }

    void add(String id, byte[] line) {
        positions.put(RepeatedIds.hash(id), noticeWriter.write(line));
    }

    void add(ReadProblem problem) {
        problemWriter.write(problem);
    }

    /**
     * Joins the additions with the case.
     *
     * @param inputs the inputs of this review; what earlier reviews said of problems in them is dropped, it was looked at anew
     */
    void commit(List<String> inputs) throws IOException {
        noticeWriter.close();
        problemWriter.close();
        joinProblems(inputs);
        if (Files.exists(folder.notices())) {
            joinNotices();
        }
        folder.replace(notices, folder.notices().getFileName().toString());
        folder.replace(problems, folder.problems().getFileName().toString());
    }

    private void joinNotices() throws IOException {
        Path joined = folder.data("joined-notices.jsonl");
        try (JsonLines.Writer out = new JsonLines.Writer(joined);
                EarlierCaptures earlier = new EarlierCaptures(folder);
                RandomAccessFile incoming = new RandomAccessFile(notices.toFile(), "r")) {
            folder.eachNotice(old -> out.write(newest(old, incoming, earlier)));
            copyRest(incoming, out);
            earlier.commit();
        }
        Files.move(joined, notices, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] newest(NoticeWithText old, RandomAccessFile incoming, EarlierCaptures earlier) {
        Long position = positions.remove(RepeatedIds.hash(old.notice().id()));
        if (position == null) {
            return StoreJson.line(old);
        }
        byte[] line = lineAt(incoming, position);
        NoticeWithText found = StoreJson.read(new String(line, StandardCharsets.UTF_8), NoticeWithText.class);
        if (!found.notice().source().sha256().equals(old.notice().source().sha256())) {
            earlier.keep(old);
        }
        return line;
    }

    private void copyRest(RandomAccessFile incoming, JsonLines.Writer out) {
        positions.values().stream().sorted().forEach(position -> out.write(lineAt(incoming, position)));
    }

    private static byte[] lineAt(RandomAccessFile file, long position) {
        try {
            file.seek(position);
            java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream(4096);
            byte[] buffer = new byte[8192];
            for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
                int end = indexOfLineEnd(buffer, count);
                line.write(buffer, 0, end);
                if (end < count || buffer[end - 1] == '\n') {
                    break;
                }
            }
            return line.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The case cannot be read back", e);
        }
    }

    /** One behind the first line end among the first {@code count} bytes, or {@code count}. */
    private static int indexOfLineEnd(byte[] buffer, int count) {
        for (int index = 0; index < count; index++) {
            if (buffer[index] == '\n') {
                return index + 1;
            }
        }
        return count;
    }

    private void joinProblems(List<String> inputs) throws IOException {
        Path joined = folder.data("joined-problems.jsonl");
        try (JsonLines.Writer out = new JsonLines.Writer(joined)) {
            folder.eachProblem(problem -> {
                if (inputs.stream().noneMatch(input -> InputTally.liesIn(problem.source(), input))) {
                    out.write(problem);
                }
            });
            JsonLines.each(problems, ReadProblem.class, out::write);
        }
        Files.move(joined, problems, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        noticeWriter.close();
        problemWriter.close();
        Files.deleteIfExists(notices);
        Files.deleteIfExists(problems);
    }
}
