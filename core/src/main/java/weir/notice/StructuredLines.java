package weir.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import weir.evidence.Block;
import weir.evidence.Document;
import weir.evidence.Span;
import weir.evidence.Words;
import weir.notice.field.Candidate;

/** The {@code key: value} lines of one document, by their keys. */
final class StructuredLines {

    private static final String SEPARATOR = ": ";
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final int SURE = 100;

    private final String text;
    private final List<Line> all = new ArrayList<>();
    private final Map<String, Line> byPath = new HashMap<>();

    /**
     * A line.
     *
     * @param path the key as it stands, with numbers in brackets
     * @param key without them
     */
    record Line(String path, String key, Span span, String value) {

        /** The path of the object that holds the value. */
        String parent() {
            return path.substring(0, Math.max(0, path.lastIndexOf('.')));
        }

        /** The rule's name in evidence. */
        String rule() {
            return "key:" + key;
        }
    }

    StructuredLines(Document document) {
        this.text = document.text();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Metadata metadata && metadata.key() == Block.Metadata.Key.OTHER) {
                add(metadata.span());
            }
        }
    }

    private void add(Span span) {
        int colon = text.indexOf(SEPARATOR, span.start());
        if (colon >= 0 && colon < span.end()) {
            String path = text.substring(span.start(), colon);
            Span value = new Span(colon + SEPARATOR.length(), span.end());
            Line line = new Line(path, INDEX.matcher(path).replaceAll(""), value, Words.of(text, value));
            all.add(line);
            byPath.putIfAbsent(path, line);
        }
    }

    List<Line> all() {
        return all;
    }

    /** The lines of these keys, those of the first key first. */
    List<Line> of(List<String> keys) {
        return keys.stream()
                .flatMap(key -> all.stream().filter(line -> line.key().equals(key)))
                .toList();
    }

    /** The line of a path. */
    Optional<Line> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** A value that a line gives as it stands. */
    Candidate<String> candidate(Line line) {
        return candidate(line, line.value());
    }

    /** A value that follows from a line. */
    <T> Candidate<T> candidate(Line line, T value) {
        return Candidate.of(value, SURE, text, line.span(), line.rule());
    }

    String text() {
        return text;
    }
}
