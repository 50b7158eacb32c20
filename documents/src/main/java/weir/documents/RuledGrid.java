package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table drawn with lines: its places of rows and columns, and the cells between the walls. */
final class RuledGrid {

    /** Lines that should meet may miss each other by so many points. */
    static final float SLACK = 3;

    private static final int MOST_PLACES = 20_000;
    /** An open side is added where lines reach at least so far beyond the outermost wall. */
    private static final float OPEN_SIDE = 12;

    private final float[] xs;
    private final float[] ys;
    /** Walls to the right of each place and below it. */
    private final boolean[][] wallRight;

    private final boolean[][] wallBelow;
    private final int[][] cellAt;
    private final List<GridCell> cells = new ArrayList<>();

    /** A cell of the grid and where it stands. */
    record GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {}

    private RuledGrid(float[] xs, float[] ys, List<Page.Ruling> rulings) {
        this.xs = xs;
        this.ys = ys;
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        wallRight = new boolean[rows][columns];
        wallBelow = new boolean[rows][columns];
        cellAt = new int[rows][columns];
        build(rulings);
        gatherCells();
    }

    /** The grid of lines that hang together; nothing where they make no table of two cells or more. */
    static Optional<RuledGrid> find(List<Page.Ruling> rulings) {
        float[] xs = places(rulings, false);
        float[] ys = places(rulings, true);
        long count = (long) (xs.length - 1) * (ys.length - 1);
        if (xs.length < 2 || ys.length < 2 || count < 2 || count > MOST_PLACES) {
            return Optional.empty();
        }
        RuledGrid grid = new RuledGrid(xs, ys, rulings);
        return grid.cells.size() < 2 ? Optional.empty() : Optional.of(grid);
    }

    /** Where the lines of one direction stand, and the ends of the others where a side is open. */
    private static float[] places(List<Page.Ruling> rulings, boolean across) {
        List<Float> at = new ArrayList<>();
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Page.Ruling ruling : rulings) {
            if (ruling.across() == across) {
                at.add(ruling.at());
            } else {
                first = Math.min(first, ruling.from());
                last = Math.max(last, ruling.to());
            }
        }
        at.sort(null);
        List<Float> places = clustered(at);
        if (places.isEmpty()) {
            return new float[0];
        }
        if (places.getFirst() - first > OPEN_SIDE) {
            places.addFirst(first);
        }
        if (last - places.getLast() > OPEN_SIDE) {
            places.addLast(last);
        }
        float[] result = new float[places.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = places.get(i);
        }
        return result;
    }

    private static List<Float> clustered(List<Float> sorted) {
        List<Float> places = new ArrayList<>();
        for (float at : sorted) {
            if (places.isEmpty() || at - places.getLast() > SLACK) {
                places.add(at);
            }
        }
        return places;
    }

    private void build(List<Page.Ruling> rulings) {
        for (Page.Ruling ruling : rulings) {
            if (ruling.across()) {
                int row = nearest(ys, ruling.at()) - 1;
                for (int column = 0; row >= 0 && row < wallBelow.length && column < xs.length - 1; column++) {
                    wallBelow[row][column] |= ruling.covers((xs[column] + xs[column + 1]) / 2);
                }
            } else {
                int column = nearest(xs, ruling.at()) - 1;
                for (int row = 0; column >= 0 && column < xs.length - 1 && row < ys.length - 1; row++) {
                    wallRight[row][column] |= ruling.covers((ys[row] + ys[row + 1]) / 2);
                }
            }
        }
    }

    private static int nearest(float[] places, float at) {
        int nearest = 0;
        for (int i = 1; i < places.length; i++) {
            nearest = Math.abs(places[i] - at) < Math.abs(places[nearest] - at) ? i : nearest;
        }
        return nearest;
    }

    private void gatherCells() {
        for (int row = 0; row < cellAt.length; row++) {
            for (int column = 0; column < cellAt[row].length; column++) {
                if (cellAt[row][column] == 0) {
                    addCell(row, column);
                }
            }
        }
    }

    /** A cell reaches right to the first wall, then down as long as no wall stands below or inside. */
    private void addCell(int row, int column) {
        int right = column;
        while (right + 1 < xs.length - 1 && !wallRight[row][right] && cellAt[row][right + 1] == 0) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < ys.length - 1 && isOpenBelow(bottom, column, right)) {
            bottom++;
        }
        Box box = new Box(xs[column], ys[row], xs[right + 1] - xs[column], ys[bottom + 1] - ys[row]);
        cells.add(new GridCell(row, column, bottom - row + 1, right - column + 1, box));
        for (int r = row; r <= bottom; r++) {
            for (int c = column; c <= right; c++) {
                cellAt[r][c] = cells.size();
            }
        }
    }

    private boolean isOpenBelow(int row, int left, int right) {
        for (int column = left; column <= right; column++) {
            boolean splitBelow = column < right && wallRight[row + 1][column];
            if (wallBelow[row][column] || splitBelow || cellAt[row + 1][column] != 0) {
                return false;
            }
        }
        return right == xs.length - 2 || wallRight[row + 1][right];
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1] - xs[0], ys[ys.length - 1] - ys[0]);
    }

    List<GridCell> cells() {
        return List.copyOf(cells);
    }

    /** Places of the columns' edges. */
    List<Float> edges() {
        List<Float> edges = new ArrayList<>(xs.length);
        for (float x : xs) {
            edges.add(x);
        }
        return edges;
    }

    /** The index of the cell at a point; -1 outside. */
    int cellAt(float x, float y) {
        int column = place(xs, x);
        int row = place(ys, y);
        return column < 0 || row < 0 ? -1 : cellAt[row][column] - 1;
    }

    private static int place(float[] edges, float at) {
        if (at < edges[0] || at > edges[edges.length - 1]) {
            return -1;
        }
        int place = 0;
        while (place < edges.length - 2 && at > edges[place + 1]) {
            place++;
        }
        return place;
    }
}
