package weir.documents;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads pages from pictures: lines of tables by their pixels, words by tesseract, those of tables cell by cell. */
final class Ocr {

    /** Pictures are given to tesseract at this resolution: letters of usual size are then about 40 pixels high; see docs/ocr.md. */
    static final int DPI = 250;

    /** Single signs less sure than this, letters and digits apart, are specks and edges of stamps. */
    private static final double NOISE = 0.3;

    private final Tesseract tesseract;

    /**
     * What a picture held.
     *
     * @param confidence sum over all letters, each 0 to 1
     * @param letters how many
     */
    record ReadPage(Page page, double confidence, int letters) {}

    Ocr(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Throws what the user needs to know where pictures cannot be read. */
    void require() throws UnreadableException {
        tesseract.require();
    }

    ReadPage read(Picture scan, int number, Duration bound) throws IOException {
        scan.whitenPaper();
        Picture picture = scan.straightened();
        List<Page.Ruling> rulings = picture.takeRulings();
        List<List<Tesseract.Word>> lines = new ArrayList<>();
        for (CellSheet sheet : CellSheet.cut(RuledTables.find(rulings), picture)) {
            for (List<Tesseract.Word> line : lines(sheet.picture(picture), bound)) {
                lines.add(line.stream().map(sheet::onPage).toList());
            }
            sheet.wipe(picture);
        }
        lines.addAll(lines(picture, bound));
        return page(picture, number, rulings, lines);
    }

    private List<List<Tesseract.Word>> lines(Picture picture, Duration bound) throws IOException {
        Map<Integer, List<Tesseract.Word>> lines = new TreeMap<>();
        for (Tesseract.Word word : tesseract.read(picture, bound)) {
            if (!isSpeck(word)) {
                lines.computeIfAbsent(word.line(), key -> new ArrayList<>()).add(word);
            }
        }
        return List.copyOf(lines.values());
    }

    private static boolean isSpeck(Tesseract.Word word) {
        return word.confidence() < NOISE
                && word.text().length() == 1
                && !Character.isLetterOrDigit(word.text().charAt(0));
    }

    private static ReadPage page(
            Picture picture, int number, List<Page.Ruling> rulings, List<List<Tesseract.Word>> lines) {
        double confidence = 0;
        int letters = 0;
        List<Page.Glyph> glyphs = new ArrayList<>();
        for (List<Tesseract.Word> line : lines) {
            int height = lineHeight(line);
            for (Tesseract.Word word : line) {
                glyphs.add(glyph(word, height, picture));
                confidence += word.confidence() * word.text().length();
                letters += word.text().length();
            }
        }
        Page page = new Page(number, picture.width(), picture.height(), glyphs, rulings);
        return new ReadPage(page, confidence, letters);
    }

    /** Of the lower words: tesseract draws the boxes of some words over the lines above and below. */
    private static int lineHeight(List<Tesseract.Word> line) {
        return line.stream()
                .mapToInt(Tesseract.Word::height)
                .sorted()
                .skip(line.size() / 4)
                .findFirst()
                .orElse(1);
    }

    private static Page.Glyph glyph(Tesseract.Word word, int lineHeight, Picture picture) {
        double middle = word.top() + word.height() / 2.0;
        Box box = new Box(
                picture.points(word.left()),
                picture.points(middle - lineHeight / 2.0),
                picture.points(word.width()),
                picture.points(lineHeight));
        return new Page.Glyph(word.text(), box, picture.points(lineHeight));
    }
}
