package weir.documents;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a page's tables, cut out and set below each other, so that tesseract reads each cell for itself: in place it reads on
 * from one column into the next and loses cells of several lines.
 */
final class CellSheet {

    private static final int TALLEST = 16_000;
    private static final int GAP = 30;
    private static final int INSET = 3;
    private static final int DARK = 128;
    /** Fewer dark pixels are dust. */
    private static final int DUST = 12;

    private final List<Cut> cuts = new ArrayList<>();
    private int width;
    private int height = GAP;

    /** A cell's place in the page's picture, and the row of the sheet where it was set. */
    private record Cut(int x, int y, int width, int height, int sheetY) {}

    /** Takes all cells out of the picture; a page with very many fills several sheets. */
    static List<CellSheet> cut(List<RuledGrid> grids, Picture picture) {
        List<CellSheet> sheets = new ArrayList<>();
        CellSheet sheet = new CellSheet();
        for (RuledGrid grid : grids) {
            for (RuledGrid.GridCell cell : grid.cells()) {
                if (sheet.height > TALLEST) {
                    sheets.add(sheet);
                    sheet = new CellSheet();
                }
                sheet.add(cell.box(), picture);
            }
        }
        sheets.add(sheet);
        sheets.removeIf(each -> each.cuts.isEmpty());
        return sheets;
    }

    private void add(Box box, Picture picture) {
        int x = Math.clamp(picture.pixels(box.x()) + INSET, 0, picture.columns());
        int y = Math.clamp(picture.pixels(box.y()) + INSET, 0, picture.rows());
        int wide = Math.min(picture.pixels(box.width()) - 2 * INSET, picture.columns() - x);
        int high = Math.min(picture.pixels(box.height()) - 2 * INSET, picture.rows() - y);
        if (wide > 0 && high > 0 && hasWords(picture, x, y, wide, high)) {
            cuts.add(new Cut(x, y, wide, high, height));
            height += high + GAP;
            width = Math.max(width, wide);
        }
    }

    private static boolean hasWords(Picture picture, int x, int y, int width, int height) {
        byte[] pixels = picture.pixels();
        int dark = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                dark += (pixels[row * picture.columns() + column] & 0xFF) < DARK ? 1 : 0;
            }
        }
        return dark > DUST;
    }

    /** The sheet as a picture of its own. */
    Picture picture(Picture page) {
        BufferedImage sheet = new BufferedImage(width + 2 * GAP, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (Cut cut : cuts) {
            graphics.drawImage(page.grey().getSubimage(cut.x, cut.y, cut.width, cut.height), GAP, cut.sheetY, null);
        }
        graphics.dispose();
        return new Picture(sheet, page.dpi());
    }

    /** Paints the cells white in the page's picture. */
    void wipe(Picture page) {
        Graphics2D graphics = page.grey().createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        cuts.forEach(cut -> graphics.fillRect(cut.x, cut.y, cut.width, cut.height));
        graphics.dispose();
    }

    /** A word of the sheet at its place on the page. */
    Tesseract.Word onPage(Tesseract.Word word) {
        Cut home = cuts.getFirst();
        for (Cut cut : cuts) {
            if (word.top() + word.height() / 2 >= cut.sheetY - GAP / 2) {
                home = cut;
            }
        }
        return new Tesseract.Word(
                word.text(),
                word.line(),
                word.left() - GAP + home.x,
                word.top() - home.sheetY + home.y,
                word.width(),
                word.height(),
                word.confidence());
    }
}
