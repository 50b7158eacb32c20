package weir.exports;

import weir.process.DealState;

/** The marks of the timeline: each state of a deal has a shape of its own, so that it reads in grey print. */
final class Shapes {

    private static final int R = 4;

    private Shapes() {}

    /** The mark around a point of a figure. */
    static Markup mark(DealState state, int x, int y) {
        return switch (state) {
            case PLANNED -> Markup.of("<circle class=\"mk\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", x, y, R);
            case TENDERED -> square("mk", x, y);
            case AWARDED -> square("mk full", x, y);
            case CONTRACTED ->
                Markup.of(
                        "<path class=\"mk full\" d=\"M{} {}L{} {}L{} {}L{} {}Z\"/>",
                        x,
                        y - R - 1,
                        x + R + 1,
                        y,
                        x,
                        y + R + 1,
                        x - R - 1,
                        y);
            case FAILED -> lines(x, y, "M{} {}L{} {}M{} {}L{} {}");
            case CANCELLED -> Markup.of("<path class=\"mk pale\" d=\"M{} {}H{}\"/>", x - R, y, x + R);
            case UNKNOWN -> Markup.of("<circle class=\"mk q\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", x, y, R);
        };
    }

    private static Markup square(String look, int x, int y) {
        return Markup.of(
                "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                look,
                x - R + 1,
                y - R + 1,
                2 * R - 2,
                2 * R - 2);
    }

    private static Markup lines(int x, int y, String cross) {
        return Markup.of(
                "<path class=\"mk pale\" d=\"" + cross + "\"/>",
                x - R,
                y - R,
                x + R,
                y + R,
                x + R,
                y - R,
                x - R,
                y + R);
    }

    /** The mark with its word, for the key of a figure. */
    static Markup key(DealState state) {
        return Markup.of(
                "<span class=\"mkey\"><svg class=\"fig\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">{}</svg>{}</span>",
                mark(state, 6, 6),
                state.code());
    }
}
