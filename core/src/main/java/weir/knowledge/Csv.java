package weir.knowledge;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180) with comment lines that begin with {@code #}. */
final class Csv {

    /** One record and the line it begins on, from 1. */
    record Line(int number, List<String> fields) {}

    private final String text;
    private int position;
    private int lineNumber = 1;

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static List<Line> read(String text) {
        return new Csv(text).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (position < text.length()) {
            if (text.charAt(position) == '#') {
                skipLine();
            } else {
                Line line = line();
                if (line.fields().size() > 1 || !line.fields().getFirst().isBlank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private void skipLine() {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end + 1;
        lineNumber++;
    }

    private Line line() {
        int first = lineNumber;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (position < text.length() && text.charAt(position) == ',') {
            position++;
            fields.add(field());
        }
        endLine();
        return new Line(first, fields);
    }

    private String field() {
        return position < text.length() && text.charAt(position) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        int opened = lineNumber;
        position++;
        while (true) {
            if (position >= text.length()) {
                throw new KnowledgeException("line " + opened + ": a quoted field is never closed; add the missing \"");
            }
            char next = text.charAt(position++);
            if (next == '"' && (position >= text.length() || text.charAt(position) != '"')) {
                return value.toString();
            }
            if (next == '"') {
                position++;
            }
            if (next == '\n') {
                lineNumber++;
            }
            value.append(next);
        }
    }

    private void endLine() {
        if (position < text.length() && text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length() && text.charAt(position) != '\n') {
            throw new KnowledgeException(
                    "line " + lineNumber + ": text after a closing quote; double the quotes inside a quoted field");
        }
        position++;
        lineNumber++;
    }
}
