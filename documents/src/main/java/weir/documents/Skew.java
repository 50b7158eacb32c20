package weir.documents;

/** How far the lines of a page fall to the right: the angle at which dark pixels gather in the fewest rows. */
final class Skew {

    private static final double WIDEST = Math.toRadians(3);
    private static final double COARSE = Math.toRadians(0.5);
    private static final double FINE = Math.toRadians(0.1);
    /** Turning costs sharpness; less than this does no harm. */
    private static final double HARMLESS = Math.toRadians(0.15);

    private static final int DARK = 128;
    /** Every so many pixels are looked at, in both directions. */
    private static final int STRIDE = 4;

    private final int[] xs;
    private final int[] ys;
    private final int rows;

    private Skew(Picture picture) {
        int[] x = new int[(picture.columns() / STRIDE + 1) * (picture.rows() / STRIDE + 1)];
        int[] y = new int[x.length];
        byte[] pixels = picture.pixels();
        int count = 0;
        for (int row = 0; row < picture.rows(); row += STRIDE) {
            for (int column = 0; column < picture.columns(); column += STRIDE) {
                if ((pixels[row * picture.columns() + column] & 0xFF) < DARK) {
                    x[count] = column;
                    y[count++] = row;
                }
            }
        }
        xs = java.util.Arrays.copyOf(x, count);
        ys = java.util.Arrays.copyOf(y, count);
        rows = picture.rows();
    }

    /** In radians, clockwise; 0 where the page lies straight or shows no lines. */
    static double of(Picture picture) {
        Skew skew = new Skew(picture);
        double coarse = skew.best(-WIDEST, WIDEST, COARSE);
        double fine = skew.best(coarse - COARSE, coarse + COARSE, FINE);
        return Math.abs(fine) < HARMLESS ? 0 : fine;
    }

    private double best(double from, double to, double step) {
        double best = 0;
        long most = score(0);
        for (double angle = from; angle <= to; angle += step) {
            long score = score(angle);
            if (score > most) {
                most = score;
                best = angle;
            }
        }
        return best;
    }

    private long score(double angle) {
        double slope = Math.tan(angle);
        int[] counts = new int[2 * rows / STRIDE + 2];
        for (int i = 0; i < xs.length; i++) {
            int row = (int) (ys[i] - slope * xs[i]) / STRIDE + rows / STRIDE / 2;
            if (row >= 0 && row < counts.length) {
                counts[row]++;
            }
        }
        long score = 0;
        for (int count : counts) {
            score += (long) count * count;
        }
        return score;
    }
}
