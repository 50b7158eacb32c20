package weir.documents;

import java.util.List;

/**
 * A page whose glyphs are set into lines and tables.
 *
 * @param number from 1
 */
record LaidOutPage(int number, float width, float height, List<PageBlock> blocks) {

    LaidOutPage {
        blocks = List.copyOf(blocks);
    }

    static LaidOutPage of(Page page) {
        return new LaidOutPage(page.number(), page.width(), page.height(), PageLayout.of(page));
    }

    List<TextLine> lines() {
        return blocks.stream()
                .filter(PageBlock.Line.class::isInstance)
                .map(block -> ((PageBlock.Line) block).line())
                .toList();
    }
}
