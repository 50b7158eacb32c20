package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block;
import weir.evidence.Origin;

/**
 * Writes laid-out pages as drafts: lines become paragraphs and headings, also over the end of a page; a table that goes on on the next
 * page is one table; running heads and page numbers follow their page as boilerplate.
 */
final class PageDrafts {

    private static final float LARGER = 1.18f;
    /** Heights of words that were read from a picture differ more. */
    private static final float LARGER_IN_PICTURES = 1.4f;

    private static final int LONGEST_HEADING = 80;
    private static final int DEEPEST = 6;
    private static final float SAME_EDGE = 4;

    private final List<LaidOutPage> pages;
    private final float larger;
    private final RunningLines running;
    private final List<Float> headingSizes;
    private final float bodySize;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Draft> boilerplate = new ArrayList<>();
    private final List<TextLine> paragraph = new ArrayList<>();
    private int paragraphPage;
    private @Nullable OpenTable table;

    /** A table that may go on on the next page. */
    private static final class OpenTable {
        private final int page;
        private final PageBlock.Table first;
        private final List<Draft.DraftCell> cells = new ArrayList<>();
        private int rows;

        OpenTable(int page, PageBlock.Table first) {
            this.page = page;
            this.first = first;
        }
    }

    private PageDrafts(List<LaidOutPage> pages, float larger) {
        this.pages = pages;
        this.larger = larger;
        this.running = new RunningLines(pages);
        this.bodySize = bodySize(pages);
        this.headingSizes = headingSizes();
    }

    static List<Draft> of(List<LaidOutPage> pages) {
        return new PageDrafts(pages, LARGER).write();
    }

    /** The same for pages of which some were read from pictures. */
    static List<Draft> ofScans(List<LaidOutPage> pages) {
        return new PageDrafts(pages, LARGER_IN_PICTURES).write();
    }

    private List<Draft> write() {
        pages.forEach(this::page);
        endParagraph();
        endTable();
        endPage();
        return drafts;
    }

    /** The size of most letters. */
    private static float bodySize(List<LaidOutPage> pages) {
        TreeMap<Integer, Integer> letters = new TreeMap<>();
        for (LaidOutPage page : pages) {
            for (TextLine line : page.lines()) {
                letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
            }
        }
        int most = 0;
        float size = 0;
        for (var entry : letters.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                size = entry.getKey() / 2f;
            }
        }
        return size;
    }

    private List<Float> headingSizes() {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(TextLine::size)
                .filter(size -> size > bodySize * larger)
                .map(size -> Math.round(size * 2) / 2f)
                .distinct()
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
    }

    private void page(LaidOutPage page) {
        Paragraphs margins = Paragraphs.ofPage(page.lines(), page.width());
        List<Draft> around = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            switch (block) {
                case PageBlock.Line line
                when running.has(line.line(), page) ->
                    around.add(new Draft.Paragraph(
                            line.line().text(), line.box().on(page.number()), Block.Part.BOILERPLATE));
                case PageBlock.Line line -> line(line.line(), page.number(), margins);
                case PageBlock.Table next -> table(next, page.number());
            }
        }
        boilerplate.addAll(around);
    }

    private void line(TextLine line, int page, Paragraphs margins) {
        endTable();
        if (!paragraph.isEmpty() && !goesOn(line, page, margins)) {
            endParagraph();
        }
        if (paragraph.isEmpty()) {
            paragraphPage = page;
        }
        paragraph.add(line);
    }

    private boolean goesOn(TextLine line, int page, Paragraphs margins) {
        TextLine last = paragraph.getLast();
        if (isHeading(last) || isHeading(line)) {
            return isHeading(last) && isHeading(line) && page == paragraphPage && isOneHeading(last, line);
        }
        return page == paragraphPage ? margins.goesOn(last, line) : margins.goesOnOverPage(last, line);
    }

    private static boolean isOneHeading(TextLine last, TextLine line) {
        boolean sameSize = Math.abs(last.size() - line.size()) < 1;
        boolean centred = Math.abs(last.box().middleX() - line.box().middleX()) < last.size();
        return sameSize && centred && line.box().y() - last.box().y() < last.size() * 2.2f;
    }

    private boolean isHeading(TextLine line) {
        return line.size() > bodySize * larger && line.text().length() <= LONGEST_HEADING;
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = "";
        for (TextLine line : paragraph) {
            text = Words.joined(text, line.text());
        }
        Origin origin = Box.around(paragraph.stream()
                        .filter(this::onFirstPage)
                        .map(TextLine::box)
                        .toList())
                .on(paragraphPage);
        TextLine first = paragraph.getFirst();
        drafts.add(
                isHeading(first)
                        ? new Draft.Heading(text, level(first), origin, Block.Part.CONTENT)
                        : new Draft.Paragraph(text, origin, Block.Part.CONTENT));
        paragraph.clear();
        endPage();
    }

    /** Lines of a paragraph run downwards; one that stands higher is on the next page. */
    private boolean onFirstPage(TextLine line) {
        return line.box().y() >= paragraph.getFirst().box().y();
    }

    private void endPage() {
        drafts.addAll(boilerplate);
        boilerplate.clear();
    }

    private int level(TextLine line) {
        return Math.min(DEEPEST, headingSizes.indexOf(Math.round(line.size() * 2) / 2f) + 1);
    }

    private void table(PageBlock.Table next, int page) {
        endParagraph();
        OpenTable open = table;
        if (open == null || page == open.page || !sameEdges(open.first, next)) {
            endTable();
            open = new OpenTable(page, next);
            table = open;
        }
        append(open, next, page);
    }

    private static boolean sameEdges(PageBlock.Table a, PageBlock.Table b) {
        if (a.edges().size() != b.edges().size()) {
            return false;
        }
        for (int i = 0; i < a.edges().size(); i++) {
            if (Math.abs(a.edges().get(i) - b.edges().get(i)) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }

    /** Adds rows; the head row that is printed again on the next page is left out. */
    private static void append(OpenTable open, PageBlock.Table next, int page) {
        int skipped = open.rows > 0 && texts(open.first, 0).equals(texts(next, 0)) ? 1 : 0;
        int base = open.rows;
        for (PageBlock.TableCell cell : next.cells()) {
            if (cell.row() >= skipped) {
                int row = base + cell.row() - skipped;
                open.cells.add(cell(cell, row, page));
                open.rows = Math.max(open.rows, row + cell.rowSpan());
            }
        }
    }

    private static List<List<String>> texts(PageBlock.Table table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(PageBlock.TableCell::paragraphs)
                .toList();
    }

    private static Draft.DraftCell cell(PageBlock.TableCell cell, int row, int page) {
        Origin origin = cell.box().on(page);
        List<Draft> content = new ArrayList<>();
        for (String text : cell.paragraphs()) {
            content.add(new Draft.Paragraph(text, origin, Block.Part.CONTENT));
        }
        return new Draft.DraftCell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), false, content, origin);
    }

    private void endTable() {
        OpenTable open = table;
        if (open != null) {
            drafts.add(new Draft.Table(open.cells, open.first.box().on(open.page), Block.Part.CONTENT));
            table = null;
            endPage();
        }
    }
}
