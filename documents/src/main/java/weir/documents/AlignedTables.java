package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds tables without drawn lines: lines whose pieces stand below each other in columns. */
final class AlignedTables {

    /** A first column of bare item numbers is a list, not a table. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?[\\d一二三四五六七八九十]{1,3}[.．、)）]|[●•·■◆▪-]");

    private static final float FARTHEST_ROW = 3;

    private AlignedTables() {}

    /** The same lines in order, those of tables joined. */
    static List<PageBlock> find(List<TextLine> lines) {
        List<PageBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            Run run = run(lines, at);
            if (run.isTable()) {
                blocks.add(run.table());
                at += run.lines.size();
            } else {
                blocks.add(new PageBlock.Line(lines.get(at++)));
            }
        }
        return blocks;
    }

    private static Run run(List<TextLine> lines, int from) {
        Run run = new Run();
        for (TextLine line : lines.subList(from, lines.size())) {
            if (!run.accepts(line)) {
                break;
            }
        }
        return run;
    }

    /** The extent of a column. */
    private record Column(float left, float right) {
        boolean overlaps(Box box) {
            return box.x() < right && left < box.right();
        }

        Column with(Box box) {
            return new Column(Math.min(left, box.x()), Math.max(right, box.right()));
        }
    }

    /** Lines that keep to common columns. */
    private static final class Run {
        private final List<TextLine> lines = new ArrayList<>();
        private List<Column> columns = List.of();
        private int rows;

        boolean accepts(TextLine line) {
            if (!lines.isEmpty() && isFar(lines.getLast(), line)) {
                return false;
            }
            if (line.pieces().size() == 1) {
                return acceptsRest(line);
            }
            List<Column> wider = widened(line);
            if (wider == null) {
                return false;
            }
            columns = wider;
            lines.add(line);
            rows++;
            return true;
        }

        private static boolean isFar(TextLine above, TextLine below) {
            return below.box().y() - above.box().y() > FARTHEST_ROW * Math.max(above.size(), below.size());
        }

        /** A line of one piece goes on with a cell, if it keeps to its column; the first column's cells are seldom broken. */
        private boolean acceptsRest(TextLine line) {
            List<Integer> hit = hit(line.box());
            if (rows == 0 || hit.size() != 1 || hit.getFirst() == 0) {
                return false;
            }
            lines.add(line);
            return true;
        }

        private List<Integer> hit(Box box) {
            List<Integer> hit = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).overlaps(box)) {
                    hit.add(i);
                }
            }
            return hit;
        }

        /** The columns with this line's pieces; null where a piece reaches over two columns or two pieces share one. */
        private @Nullable List<Column> widened(TextLine line) {
            List<Column> wider = new ArrayList<>(columns);
            List<Integer> taken = new ArrayList<>();
            for (TextLine.Piece piece : line.pieces()) {
                List<Integer> hit = hit(piece.box());
                if (hit.size() > 1 || (hit.size() == 1 && taken.contains(hit.getFirst()))) {
                    return null;
                }
                if (hit.isEmpty()) {
                    wider.add(new Column(piece.box().x(), piece.box().right()));
                } else {
                    taken.add(hit.getFirst());
                    wider.set(hit.getFirst(), columns.get(hit.getFirst()).with(piece.box()));
                }
            }
            wider.sort((a, b) -> Float.compare(a.left(), b.left()));
            return areApart(wider) && (columns.isEmpty() || !taken.isEmpty()) ? wider : null;
        }

        private static boolean areApart(List<Column> columns) {
            for (int i = 1; i < columns.size(); i++) {
                if (columns.get(i).left() <= columns.get(i - 1).right()) {
                    return false;
                }
            }
            return true;
        }

        boolean isTable() {
            boolean enough = rows >= 3 || (rows == 2 && columns.size() >= 3);
            return enough && !lines.stream().allMatch(Run::beginsWithNumber);
        }

        private static boolean beginsWithNumber(TextLine line) {
            return line.pieces().size() == 1
                    || (line.pieces().size() == 2
                            && NUMBER.matcher(line.pieces().getFirst().text()).matches());
        }

        PageBlock table() {
            List<PageBlock.TableCell> cells = new ArrayList<>();
            int row = -1;
            for (TextLine line : lines) {
                if (line.pieces().size() > 1) {
                    row++;
                    for (TextLine.Piece piece : line.pieces()) {
                        cells.add(cell(row, hit(piece.box()).getFirst(), piece));
                    }
                } else {
                    addRest(
                            cells,
                            row,
                            hit(line.box()).getFirst(),
                            line.pieces().getFirst());
                }
            }
            cells.sort((a, b) -> a.row() != b.row() ? a.row() - b.row() : a.column() - b.column());
            List<Float> edges = columns.stream().map(Column::left).toList();
            return new PageBlock.Table(
                    Box.around(lines.stream().map(TextLine::box).toList()), edges, cells);
        }

        private static PageBlock.TableCell cell(int row, int column, TextLine.Piece piece) {
            return new PageBlock.TableCell(row, column, 1, 1, piece.box(), List.of(piece.text()));
        }

        private static void addRest(List<PageBlock.TableCell> cells, int row, int column, TextLine.Piece rest) {
            for (int i = cells.size() - 1; i >= 0 && cells.get(i).row() == row; i--) {
                PageBlock.TableCell cell = cells.get(i);
                if (cell.column() == column) {
                    String text = Words.joined(cell.paragraphs().getFirst(), rest.text());
                    cells.set(
                            i,
                            new PageBlock.TableCell(
                                    row, column, 1, 1, cell.box().with(rest.box()), List.of(text)));
                    return;
                }
            }
            cells.add(cell(row, column, rest));
        }
    }
}
