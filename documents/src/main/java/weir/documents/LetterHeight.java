package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How high the letters of a picture are: the height of most bands of rows that hold dark pixels. */
final class LetterHeight {

    private static final int DARK = 128;
    private static final int LOWEST = 6;
    private static final int HIGHEST = 150;
    private static final int BANDS_FOR_A_GUESS = 3;

    private LetterHeight() {}

    /** In pixels; nothing where too few lines of text stand alone. */
    static OptionalInt find(Picture picture) {
        List<Integer> bands = new ArrayList<>();
        int start = -1;
        for (int row = 0; row <= picture.rows(); row++) {
            boolean dark = row < picture.rows() && hasInk(picture, row);
            if (dark && start < 0) {
                start = row;
            } else if (!dark && start >= 0) {
                int height = row - start;
                if (height >= LOWEST && height <= HIGHEST) {
                    bands.add(height);
                }
                start = -1;
            }
        }
        bands.sort(null);
        return bands.size() < BANDS_FOR_A_GUESS ? OptionalInt.empty() : OptionalInt.of(bands.get(bands.size() / 2));
    }

    /** Single dark pixels are dust. */
    private static boolean hasInk(Picture picture, int row) {
        byte[] pixels = picture.pixels();
        int dark = 0;
        for (int i = row * picture.columns(); i < (row + 1) * picture.columns(); i++) {
            dark += (pixels[i] & 0xFF) < DARK ? 1 : 0;
        }
        return dark > 2;
    }
}
