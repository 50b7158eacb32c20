package weir.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import weir.documents.Draft.DraftCell;
import weir.evidence.Block.Metadata;
import weir.evidence.Block.Part;
import weir.evidence.Origin;

/** Reads plain text: each line is a paragraph; lines with the same number of tabs are the rows of a table. */
final class PlainTextReader implements FormatReader {

    private final HtmlSigns signs;

    PlainTextReader(HtmlSigns signs) {
        this.signs = signs;
    }

    @Override
    public boolean reads(Capture capture) {
        return isText(capture.bytes());
    }

    /** Text has hardly any control characters; nearly every other format has many. */
    static boolean isText(byte[] bytes) {
        Charsets.Decoded head = Charsets.decode(Arrays.copyOf(bytes, Math.min(bytes.length, Entry.HEAD)), List.of());
        long odd = head.text()
                .chars()
                .filter(c -> c == 0xFFFD || (c < 0x20 && !Whitespace.isBlank((char) c)))
                .count();
        return odd * 50 <= head.text().length();
    }

    @Override
    public Drafts read(Capture capture, Limits limits) {
        Charsets.Decoded decoded = Charsets.decode(
                capture.bytes(), capture.declaredCharset() == null ? List.of() : List.of(capture.declaredCharset()));
        List<Draft> blocks = withTitle(blocks(decoded.text(), Origin.Line::new));
        return new Drafts(blocks, "text/plain", decoded.charset().name(), null, null, decoded.problems(capture.path()));
    }

    /** The first line is the title where it has the words of one and is neither a label with its value nor a sentence. */
    private List<Draft> withTitle(List<Draft> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Draft.Paragraph line)) {
                return blocks;
            }
            if (!line.text().isEmpty()) {
                boolean title =
                        signs.readsAsTitle(line.text()) && line.text().chars().noneMatch(c -> "：:。；".indexOf(c) >= 0);
                if (title) {
                    blocks.set(i, new Draft.Metadata(Metadata.Key.TITLE, line.text(), line.origin()));
                }
                return blocks;
            }
        }
        return blocks;
    }

    /** The lines of a text as paragraphs and tables; {@code origins} gives a line's place in the source by its number from 1. */
    static List<Draft> blocks(String text, IntFunction<Origin> origins) {
        List<String> lines = Whitespace.lines(text);
        List<Draft> blocks = new ArrayList<>(lines.size());
        int line = 0;
        while (line < lines.size()) {
            int end = tableEnd(lines, line);
            if (end - line > 1) {
                blocks.add(table(lines, line, end, origins));
                line = end;
            } else {
                blocks.add(new Draft.Paragraph(
                        Whitespace.collapse(lines.get(line)), origins.apply(line + 1), Part.CONTENT));
                line++;
            }
        }
        return blocks;
    }

    /** Behind the last line from {@code start} on that has as many cells, at least two. */
    private static int tableEnd(List<String> lines, int start) {
        int tabs = tabs(lines.get(start));
        int end = start;
        while (tabs > 0 && end < lines.size() && tabs(lines.get(end)) == tabs) {
            end++;
        }
        return end;
    }

    private static int tabs(String line) {
        int tabs = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            tabs++;
        }
        return tabs > 0 && line.isBlank() ? 0 : tabs;
    }

    private static Draft table(List<String> lines, int start, int end, IntFunction<Origin> origins) {
        List<DraftCell> cells = new ArrayList<>();
        for (int line = start; line < end; line++) {
            Origin origin = origins.apply(line + 1);
            int column = 0;
            for (String cell : lines.get(line).split("\t", -1)) {
                Draft content = new Draft.Paragraph(Whitespace.collapse(cell), origin, Part.CONTENT);
                cells.add(new DraftCell(line - start, column++, 1, 1, false, List.of(content), origin));
            }
        }
        return new Draft.Table(cells, origins.apply(start + 1), Part.CONTENT);
    }
}
