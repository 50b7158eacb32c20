package weir.evidence;

import java.util.ArrayList;
import java.util.List;

/** Lays composed texts and tables out as a document reader would: for tests. */
public final class ComposedDocument {

    private static final Origin NOWHERE = new Origin.OfficePart("composed");
    private static final Source SOURCE =
            new Source("composed.txt", "0".repeat(64), "text/plain", null, null, null, false, null);

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** A document that begins with a title line. */
    public static ComposedDocument titled(String title) {
        ComposedDocument composed = new ComposedDocument();
        Span span = composed.line(title);
        composed.blocks.add(new Block.Metadata(span, NOWHERE, Block.Metadata.Key.TITLE));
        return composed;
    }

    /** A document without a title. */
    public static ComposedDocument untitled() {
        return new ComposedDocument();
    }

    /** The line with the day of publication. */
    public ComposedDocument published(String day) {
        blocks.add(new Block.Metadata(line(day), NOWHERE, Block.Metadata.Key.PUBLISHED));
        return this;
    }

    /** Lines of a record without text, {@code key: value} each. */
    public ComposedDocument keys(String... lines) {
        for (String line : lines) {
            blocks.add(new Block.Metadata(line(line), NOWHERE, Block.Metadata.Key.OTHER));
        }
        return this;
    }

    /** Paragraphs, one for each line. */
    public ComposedDocument text(String lines) {
        for (String line : lines.strip().split("\n")) {
            if (!line.isBlank()) {
                blocks.add(new Block.Paragraph(line(line.strip()), NOWHERE, Block.Part.CONTENT));
            }
        }
        return this;
    }

    /** A table; cells of a row are parted by {@code |}. No cell is marked as a head. */
    public ComposedDocument table(String... rows) {
        int start = text.length();
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] words = rows[row].split("\\|", -1);
            for (int column = 0; column < words.length; column++) {
                text.append(column > 0 ? "\t" : "");
                int from = text.length();
                text.append(words[column].strip());
                Span span = new Span(from, text.length());
                cells.add(new Cell(span, NOWHERE, row, column, 1, 1, false, List.of(), List.of(), List.of()));
            }
            text.append('\n');
        }
        blocks.add(new Block.Table(new Span(start, text.length() - 1), NOWHERE, Block.Part.CONTENT, cells));
        return this;
    }

    private Span line(String words) {
        int start = text.length();
        text.append(words);
        Span span = new Span(start, text.length());
        text.append('\n');
        return span;
    }

    /** What was composed. */
    public Document document() {
        return new Document("composed", SOURCE, text.toString(), blocks);
    }
}
