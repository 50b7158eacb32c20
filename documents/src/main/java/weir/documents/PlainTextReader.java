package weir.documents;

import java.util.Arrays;
import java.util.List;
import weir.evidence.Block.Metadata;
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
        List<Draft> blocks = withTitle(TextBlocks.of(decoded.text(), Origin.Line::new));
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
}
