package weir.documents;

import java.util.List;

/**
 * What stands on a page: glyphs in the order of the file and straight lines.
 *
 * @param number from 1
 * @param width in points, upright
 * @param height in points, upright
 */
record Page(int number, float width, float height, List<Glyph> glyphs, List<Ruling> rulings) {

    Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    /**
     * A character of a PDF, or a word that was read from a picture.
     *
     * @param size of the font in points
     */
    record Glyph(String text, Box box, float size) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A straight line across or down the page.
     *
     * @param across whether it runs from left to right
     * @param at its distance from the top if it runs across, else from the left
     * @param from where it begins on the other axis
     * @param to where it ends
     */
    record Ruling(boolean across, float at, float from, float to) {

        float length() {
            return to - from;
        }

        /** Whether it reaches over a place of its own axis. */
        boolean covers(float place) {
            return from <= place && place <= to;
        }
    }
}
