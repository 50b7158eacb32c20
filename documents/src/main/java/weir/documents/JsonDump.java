package weir.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import weir.documents.JsonSplitter.Value;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/**
 * A crawler's dump in JSON: one object a line, objects one after the other, an array of objects, or an object that holds the array. Each
 * record is handed on by itself; nothing else is kept, so that a dump may be of any size.
 */
final class JsonDump implements Container {

    private static final Pattern RECORD = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*(?:\\{|]\\s*$))");

    private final Limits limits;
    private final RecordKeys keys;

    JsonDump(Limits limits, RecordKeys keys) {
        this.limits = limits;
        this.keys = keys;
    }

    @Override
    public boolean bounded() {
        return false;
    }

    @Override
    public boolean opens(Entry entry) throws IOException {
        if (entry.beginsWith("<%")) {
            return false;
        }
        String text = text(entry.head());
        return RECORD.matcher(text).lookingAt() || isMostlyObjects(text);
    }

    @Override
    public void expand(Entry entry, Members members) throws IOException {
        Charset charset = Charsets.sniff(entry.head());
        InputStream stream = Utf8Stream.of(entry.stream(), charset);
        Records records = new Records(entry, charset, members);
        String head = text(entry.head());
        if (isLines(head)) {
            LineSplitter lines = new LineSplitter(stream, limits.fileBytes());
            records.all(lines::next);
        } else {
            RecordScan.Found list = RecordScan.ofBeginning(head.getBytes(StandardCharsets.UTF_8), keys);
            stream.skipNBytes(Math.max(0, list.listStart()));
            JsonSplitter values = new JsonSplitter(stream, limits.fileBytes(), list.around());
            records.all(values::next);
        }
    }

    private static String text(byte[] head) {
        String text = new String(head, Charsets.sniff(head));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A line of its own for each object: told by a second line, and one whole object among the lines. */
    private static boolean isLines(String head) {
        List<String> lines = inkedLines(head);
        return lines.size() > 1 && lines.stream().anyMatch(JsonDump::isWholeObject) && !runsOverLines(head);
    }

    /** Whether the first value goes on behind its first line and is sound as far as it can be seen: it is laid out for the eye. */
    private static boolean runsOverLines(String head) {
        try (JsonParser parser = Json.MAPPER.createParser(head.substring(0, head.lastIndexOf('\n') + 1))) {
            JsonToken first = parser.nextToken();
            int line = parser.currentTokenLocation().getLineNr();
            if (first != null && first.isStructStart()) {
                parser.skipChildren();
            }
            return parser.currentTokenLocation().getLineNr() > line;
        } catch (UnexpectedEndOfInputException e) {
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** Whether at least half of the lines are objects; a text or a script may hold a few. */
    private static boolean isMostlyObjects(String text) {
        List<String> lines = inkedLines(text);
        long objects = lines.stream().filter(JsonDump::isWholeObject).count();
        return objects > 0 && objects * 2 >= lines.size();
    }

    private static List<String> inkedLines(String text) {
        return Whitespace.lines(text).stream().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isWholeObject(String line) {
        String text = line.strip();
        return text.startsWith("{")
                && text.endsWith("}")
                && RECORD.matcher(text).lookingAt()
                && text.length() == wholeLength(text);
    }

    private static int wholeLength(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Value value = new JsonSplitter(new ByteArrayInputStream(bytes), bytes.length).next();
            return value == null || value.bytes() == null
                    ? -1
                    : new String(value.bytes(), StandardCharsets.UTF_8).length();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    /** Where values come from. */
    private interface Values {
        @Nullable
        Value next() throws IOException;
    }

    /** Hands on the records of one dump and counts them. */
    private final class Records {

        private final Entry entry;
        private final Charset charset;
        private final Members members;
        private long number;

        Records(Entry entry, Charset charset, Members members) {
            this.entry = entry;
            this.charset = charset;
            this.members = members;
        }

        void all(Values values) throws IOException {
            for (Value value = values.next(); value != null; value = values.next()) {
                byte[] bytes = value.bytes();
                if (bytes == null) {
                    problem(value, "The record has more bytes than the limit of " + limits.fileBytes());
                } else if (!isBlank(bytes)) {
                    one(value, withoutMark(bytes));
                }
            }
        }

        private void one(Value value, byte[] bytes) throws IOException {
            try {
                record(bytes, charset, RecordScan.of(bytes, keys));
            } catch (JacksonException e) {
                byte[] utf8 = fromGb18030(bytes);
                if (utf8 == null || !again(utf8)) {
                    String reason = value.whole() ? e.getOriginalMessage() : "the file ends inside it";
                    problem(value, "The record is no whole JSON object: " + reason);
                }
            }
        }

        /** A line of GB18030 in a file that begins in UTF-8. */
        private boolean again(byte[] utf8) throws IOException {
            try {
                record(utf8, Charsets.GB18030, RecordScan.of(utf8, keys));
                return true;
            } catch (JacksonException e) {
                return false;
            }
        }

        private void record(byte[] bytes, Charset decoded, RecordScan.Found found) throws IOException {
            if (found.listStart() >= 0) {
                int start = (int) found.listStart();
                InputStream list = new ByteArrayInputStream(bytes, start, bytes.length - start);
                JsonSplitter values = new JsonSplitter(list, limits.fileBytes(), found.around());
                all(values::next);
                return;
            }
            String place = "#" + number++;
            members.capture(new Capture(
                    found.id() == null ? entry.id() + place : found.id(),
                    entry.path() + place,
                    bytes,
                    Capture.Kind.RECORD,
                    "application/json",
                    decoded.name(),
                    null,
                    entry.declared().capturedAt()));
        }

        private void problem(Value value, String what) {
            members.problem(new ReadProblem(
                    entry.path() + "#" + number++,
                    "line " + value.line(),
                    Severity.UNREADABLE,
                    what,
                    "Fetch the record again or mend the line"));
        }
    }

    private static byte @Nullable [] fromGb18030(byte[] bytes) {
        if (Charsets.strict(bytes, StandardCharsets.UTF_8) != null) {
            return null;
        }
        String text = Charsets.strict(bytes, Charsets.GB18030);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Without a byte order mark and the blanks around the value. */
    private static byte[] withoutMark(byte[] bytes) {
        int start = 0;
        int end = bytes.length;
        while (start < end && (isMark(bytes[start]) || (bytes[start] >= 0 && bytes[start] <= ' '))) {
            start++;
        }
        while (end > start && bytes[end - 1] >= 0 && (bytes[end - 1] <= ' ' || bytes[end - 1] == ',')) {
            end--;
        }
        return start == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, start, end);
    }

    private static boolean isMark(byte each) {
        return each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
    }
}
