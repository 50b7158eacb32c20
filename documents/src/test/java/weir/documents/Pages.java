package weir.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import weir.evidence.Block;
import weir.evidence.Block.Part;
import weir.evidence.Cell;
import weir.evidence.Document;
import weir.evidence.Span;

/** Composed pages for tests, read as files, and ways to look at what was read. */
public final class Pages {

    private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

    private Pages() {}

    /** The usual limits with another one on the size of files and records. */
    static Limits limits(long fileBytes) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                fileBytes,
                usual.archiveDepth(),
                usual.archiveRatio(),
                usual.archiveEntries(),
                usual.archiveBytes(),
                usual.pages(),
                usual.scannedPages(),
                usual.nesting(),
                usual.textLength(),
                usual.documentTime());
    }

    static Document read(String html) {
        return document(reading(html.getBytes(StandardCharsets.UTF_8)));
    }

    static Document read(String html, Charset charset) {
        return document(reading(html.getBytes(charset)));
    }

    static Reading reading(byte[] bytes) {
        Reading reading = READER.read(Capture.file("page", "page", bytes));
        if (reading.document() != null) {
            assertSpansHold(reading.document());
        }
        return reading;
    }

    static Document document(Reading reading) {
        return Objects.requireNonNull(reading.document(), () -> "unreadable: " + reading.problems());
    }

    /** The words of all blocks of one part, outermost blocks only. */
    static List<String> words(Document document, Part part) {
        return document.blocks().stream()
                .filter(block -> block.part() == part)
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    static List<String> content(Document document) {
        return words(document, Part.CONTENT);
    }

    /** The first table of a document, inside of others too. */
    static Block.Table table(Document document) {
        return all(document.blocks())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** One line a cell that is no head and holds words: {@code row heads / column heads = words}. */
    static List<String> values(Document document) {
        List<String> values = new ArrayList<>();
        for (Cell cell : table(document).cells()) {
            if (!cell.head() && cell.span().length() > 0) {
                values.add(join(cell.rowHeads(), document) + " / " + join(cell.columnHeads(), document) + " = "
                        + cell.span().of(document.text()));
            }
        }
        return values;
    }

    private static String join(List<Span> spans, Document document) {
        return String.join(
                " > ", spans.stream().map(span -> span.of(document.text())).toList());
    }

    /** All blocks, those inside of others too. */
    static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(inside(block))));
    }

    private static List<Block> inside(Block block) {
        return switch (block) {
            case Block.Listed listed -> listed.items();
            case Block.Table table ->
                table.cells().stream().flatMap(cell -> cell.blocks().stream()).toList();
            default -> List.of();
        };
    }

    /** Blocks stand in order, each on lines of its own, and parts lie inside of what holds them. */
    public static void assertSpansHold(Document document) {
        String text = document.text();
        check(document.blocks(), new Span(0, text.length()), text);
        for (Block block : document.blocks()) {
            int start = block.span().start();
            require(start == 0 || text.charAt(start - 1) == '\n', "begins a line", block);
        }
    }

    private static void check(List<Block> blocks, Span outer, String text) {
        int end = outer.start();
        for (Block block : blocks) {
            Span span = block.span();
            String words = span.of(text);
            require(span.start() >= end && outer.contains(span), "stands in order inside of what holds it", block);
            require(text.substring(end, span.start()).isBlank(), "has only blanks before it", block);
            boolean mayEndInEmptyCells = block instanceof Block.Table || block instanceof Block.Listed;
            require(words.equals(words.strip()) || mayEndInEmptyCells, "has no blanks at its ends", block);
            if (block instanceof Block.Table table) {
                for (Cell cell : table.cells()) {
                    require(span.contains(cell.span()), "holds its cells", block);
                    check(cell.blocks(), cell.span(), text);
                }
            } else {
                check(inside(block), span, text);
            }
            end = span.end();
        }
    }

    private static void require(boolean holds, String what, Block block) {
        if (!holds) {
            throw new AssertionError("A block " + what + ", but not this one: " + block);
        }
    }
}
