package weir.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of a page in grey, one byte a pixel.
 *
 * @param dpi pixels an inch
 */
record Picture(BufferedImage grey, int dpi) {

    private static final int POINTS = 72;
    private static final int DARKEST_PAPER = 150;
    /** How much darker than the paper its grain may be. */
    private static final int GRAIN = 60;

    /** Turns any picture into grey on white, scaled. */
    static Picture of(BufferedImage image, int width, int height, int dpi) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = onWhite(grey);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return new Picture(grey, dpi);
    }

    private static Graphics2D onWhite(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }

    byte[] pixels() {
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    int columns() {
        return grey.getWidth();
    }

    int rows() {
        return grey.getHeight();
    }

    float points(double pixels) {
        return (float) (pixels * POINTS / dpi);
    }

    int pixels(double points) {
        return (int) Math.round(points * dpi / POINTS);
    }

    float width() {
        return points(columns());
    }

    float height() {
        return points(rows());
    }

    /** Paints the paper white. Grain of the scanner would be taken for letters, and takes tesseract minutes on a page that is nearly empty. */
    void whitenPaper() {
        byte[] pixels = pixels();
        int[] counts = new int[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        int paper = 255;
        for (int grey = 255; grey >= DARKEST_PAPER; grey--) {
            paper = counts[grey] > counts[paper] ? grey : paper;
        }
        int lightestInk = paper - GRAIN;
        for (int i = 0; i < pixels.length; i++) {
            if ((pixels[i] & 0xFF) > lightestInk) {
                pixels[i] = (byte) 255;
            }
        }
    }

    /** The picture turned so that its lines of text run level; sheets lie askew on most scanners. */
    Picture straightened() {
        double angle = Skew.of(this);
        if (angle == 0) {
            return this;
        }
        BufferedImage turned = new BufferedImage(columns(), rows(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = onWhite(turned);
        graphics.rotate(-angle, columns() / 2.0, rows() / 2.0);
        graphics.drawImage(grey, 0, 0, null);
        graphics.dispose();
        return new Picture(turned, dpi);
    }

    /**
     * Lines across and down, in points. They are wiped out of the picture, since tesseract takes them for letters.
     */
    List<Page.Ruling> takeRulings() {
        List<PixelRun> runs = PixelRun.find(this);
        List<Page.Ruling> rulings = new ArrayList<>(runs.size());
        for (PixelRun run : runs) {
            run.wipe(this);
            rulings.add(new Page.Ruling(run.across(), points(run.at()), points(run.from()), points(run.to())));
        }
        return rulings;
    }
}
