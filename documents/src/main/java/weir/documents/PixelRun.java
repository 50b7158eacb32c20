package weir.documents;

import java.util.ArrayList;
import java.util.List;

/** Dark pixels one behind the other, too many to be the stroke of a letter. */
record PixelRun(boolean across, int at, int from, int to) {

    /** Grey darker than this may belong to a line; thin lines are seldom black in scans. */
    private static final int DARK = 160;
    /** In inches; the strokes of large letters are shorter. */
    private static final float SHORTEST = 0.35f;
    /** So many lighter pixels are a flaw in a line, not its end. */
    private static final int FLAW = 3;
    /** Pixels at each side of a line that are grey. */
    private static final int EDGE = 2;

    private static final byte WHITE = (byte) 255;

    static List<PixelRun> find(Picture picture) {
        List<PixelRun> runs = new ArrayList<>();
        int columns = picture.columns();
        int rows = picture.rows();
        int shortest = Math.round(SHORTEST * picture.dpi());
        byte[] pixels = picture.pixels();
        for (int y = 0; y < rows; y++) {
            find(pixels, new Scan(true, y, y * columns, 1, columns), shortest, runs);
        }
        for (int x = 0; x < columns; x++) {
            find(pixels, new Scan(false, x, x, columns, rows), shortest, runs);
        }
        return runs;
    }

    /** A row or a column of pixels: where it begins in the array, how far apart its pixels are, how many there are. */
    private record Scan(boolean across, int at, int start, int step, int count) {}

    private static void find(byte[] pixels, Scan scan, int shortest, List<PixelRun> runs) {
        int from = -1;
        int to = -1;
        for (int i = 0; i <= scan.count; i++) {
            boolean dark = i < scan.count && (pixels[scan.start + i * scan.step] & 0xFF) < DARK;
            if (dark) {
                from = from < 0 ? i : from;
                to = i;
            } else if (from >= 0 && (i - to > FLAW || i == scan.count)) {
                if (to - from >= shortest) {
                    runs.add(new PixelRun(scan.across, scan.at, from, to));
                }
                from = -1;
            }
        }
    }

    /** Paints it white, with its grey edges. */
    void wipe(Picture picture) {
        byte[] pixels = picture.pixels();
        int columns = picture.columns();
        int last = across ? picture.rows() : columns;
        for (int line = Math.max(0, at - EDGE); line < Math.min(last, at + EDGE + 1); line++) {
            for (int i = from; i <= to; i++) {
                pixels[across ? line * columns + i : i * columns + line] = WHITE;
            }
        }
    }
}
