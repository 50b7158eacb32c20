package weir.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text on a page, in pieces where wide gaps part it.
 *
 * @param size of the letters in points
 */
record TextLine(List<Piece> pieces, Box box, float size) {

    /** A gap wider than this many letters parts two pieces. */
    private static final float PIECE_GAP = 1.8f;
    /** Narrower gaps between wide letters are spacing, not blanks. */
    private static final float WIDE_GAP = 1f;

    private static final float WORD_GAP = 0.25f;
    /** A blank of the file that takes no room on the page is none. */
    private static final float SHOWN_BLANK = 0.12f;
    /** Letters whose middles are farther apart stand on different lines. */
    private static final float SAME_LINE = 0.55f;

    TextLine {
        pieces = List.copyOf(pieces);
    }

    /** Text without a wide gap. */
    record Piece(String text, Box box) {}

    /** All words, pieces parted by a blank. */
    String text() {
        return String.join(" ", pieces.stream().map(Piece::text).toList());
    }

    /** Sets glyphs into lines, from top to bottom. */
    static List<TextLine> of(List<Page.Glyph> glyphs) {
        List<Page.Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().middleY()));
        List<TextLine> lines = new ArrayList<>();
        List<Page.Glyph> line = new ArrayList<>();
        float middle = 0;
        for (Page.Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.box().middleY() - middle > SAME_LINE * glyph.size()) {
                addLine(lines, line);
                line.clear();
            }
            middle = (middle * line.size() + glyph.box().middleY()) / (line.size() + 1);
            line.add(glyph);
        }
        addLine(lines, line);
        return lines;
    }

    private static void addLine(List<TextLine> lines, List<Page.Glyph> glyphs) {
        List<Page.Glyph> shown =
                glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        if (shown.isEmpty()) {
            return;
        }
        List<Page.Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> glyph.box().x()));
        float size = (float) shown.stream().mapToDouble(Page.Glyph::size).max().orElse(1);
        lines.add(new TextLine(
                pieces(sorted), Box.around(shown.stream().map(Page.Glyph::box).toList()), size));
    }

    private static List<Piece> pieces(List<Page.Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Box box = new Box(0, 0, 0, 0);
        Page.Glyph last = null;
        boolean blank = false;
        for (Page.Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (last != null && gap(last, glyph) > PIECE_GAP) {
                pieces.add(new Piece(Words.line(text), box));
                text.setLength(0);
            } else if (last != null && isBlankBetween(last, glyph, blank)) {
                text.append(' ');
            }
            box = text.isEmpty() ? glyph.box() : box.with(glyph.box());
            text.append(glyph.text());
            last = glyph;
            blank = false;
        }
        pieces.add(new Piece(Words.line(text), box));
        return pieces;
    }

    /** In letters. */
    private static float gap(Page.Glyph left, Page.Glyph right) {
        return (right.box().x() - left.box().right()) / Math.max(left.size(), right.size());
    }

    private static boolean isBlankBetween(Page.Glyph left, Page.Glyph right, boolean blank) {
        boolean wide = Words.endsWide(left.text()) || Words.startsWide(right.text());
        return gap(left, right) > (blank ? SHOWN_BLANK : wide ? WIDE_GAP : WORD_GAP);
    }
}
