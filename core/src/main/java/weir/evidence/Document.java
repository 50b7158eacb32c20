package weir.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One captured document: its reading text and the blocks that give the text its shape.
 *
 * <p>Blocks stand in reading order and do not overlap; whatever stands between them is white space. Each block or metadata line begins
 * on a line of its own. The rows of a table are lines and its cells are parted by tabs, so that no two values ever touch.
 *
 * @param id as the design names it: the record's own id, or its path inside the input
 * @param text the reading text; line ends are {@code \n}
 */
public record Document(String id, Source source, String text, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The span of the first metadata line of this kind. */
    public Optional<Span> findMetadata(Block.Metadata.Key key) {
        for (Block block : blocks) {
            if (block instanceof Block.Metadata metadata && metadata.key() == key) {
                return Optional.of(metadata.span());
            }
        }
        return Optional.empty();
    }
}
