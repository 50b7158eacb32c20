package weir.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Places the names of some paths in four columns and draws the lines between them. */
final class PathsDrawing {

    private static final int[] LEFT = {0, 318, 606, 812};
    private static final int[] WIDTH = {236, 204, 138, 156};
    private static final String[] HEADS = {"Buyer", "Intermediary", "Provider", "Technology"};
    private static final int TECHNOLOGY = 3;
    private static final int TOP = 26;
    private static final int GAP = 8;
    private static final int LINE = 15;
    private static final int LETTER = 12;
    private static final int LINES_APART = 5;

    private static final List<Function<DealPath, String>> NAMES =
            List.of(DealPath::buyer, DealPath::intermediary, DealPath::provider, DealPath::technology);

    /** A name in its column and the paths through it. */
    private static final class Node {
        private final String name;
        private final List<DealPath> paths = new ArrayList<>();
        private final List<String> lines;
        private int y;

        private Node(String name, int column) {
            this.name = name;
            String shown = name.isEmpty() ? (column == 1 ? "none named" : "not named") : name;
            this.lines = Lines.of(shown, (WIDTH[column] - 22) / LETTER);
        }

        private int height(boolean noted) {
            return 10 + LINE * (lines.size() + (noted ? 1 : 0));
        }

        private int findings() {
            return (int) paths.stream()
                    .flatMap(path -> path.findings().stream())
                    .distinct()
                    .count();
        }
    }

    private final List<DealPath> paths;
    private final Function<DealPath, String> look;
    private final Function<DealPath, String> buyerNote;
    private final List<Map<String, Node>> columns = new ArrayList<>();
    private final int height;

    PathsDrawing(List<DealPath> paths, Function<DealPath, String> look, Function<DealPath, String> buyerNote) {
        this.paths = paths.stream()
                .sorted(Comparator.comparing(DealPath::provider)
                        .thenComparing(DealPath::intermediary)
                        .thenComparing(DealPath::technology)
                        .thenComparingInt(path -> path.findings().getFirst()))
                .toList();
        this.look = look;
        this.buyerNote = buyerNote;
        for (int column = 0; column < LEFT.length; column++) {
            columns.add(nodes(column));
        }
        height = TOP + columns.stream().mapToInt(this::heightOf).max().orElse(0);
        place(0);
        for (int column = 1; column < LEFT.length; column++) {
            sortByNeighbours(column);
            place(column);
        }
    }

    private Map<String, Node> nodes(int column) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (DealPath path : paths) {
            nodes.computeIfAbsent(NAMES.get(column).apply(path), name -> new Node(name, column))
                    .paths
                    .add(path);
        }
        return nodes;
    }

    private int heightOf(Map<String, Node> column) {
        return column.values().stream()
                .mapToInt(node -> node.height(isNoted(node)) + GAP)
                .sum();
    }

    /** Whether a line under the name says something of it. */
    private boolean isNoted(Node node) {
        return !note(node).isEmpty();
    }

    private String note(Node node) {
        String count = node.findings() > 1 ? node.findings() + " findings" : "";
        boolean buyer = columns.getFirst().containsValue(node);
        String note = buyer && !node.name.isEmpty() ? buyerNote.apply(node.paths.getFirst()) : "";
        return note.isEmpty() || count.isEmpty() ? note + count : note + " · " + count;
    }

    /** Names stand as far down as the paths that come to them, so that few lines cross. */
    private void sortByNeighbours(int column) {
        Map<String, Node> before = columns.get(column - 1);
        List<Map.Entry<String, Node>> sorted =
                new ArrayList<>(columns.get(column).entrySet());
        sorted.sort(Comparator.comparingDouble(entry -> entry.getValue().paths.stream()
                .mapToInt(path -> node(before, path, column - 1).y)
                .average()
                .orElse(0)));
        Map<String, Node> ordered = new LinkedHashMap<>();
        sorted.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        columns.set(column, ordered);
    }

    private static Node node(Map<String, Node> column, DealPath path, int place) {
        Node node = column.get(NAMES.get(place).apply(path));
        if (node == null) {
            throw new IllegalStateException("each name of a path has its place");
        }
        return node;
    }

    private void place(int column) {
        Map<String, Node> nodes = columns.get(column);
        int spare = Math.max(0, height - TOP - heightOf(nodes)) / (nodes.size() + 1);
        int y = TOP + spare;
        for (Node node : nodes.values()) {
            node.y = y;
            y += node.height(isNoted(node)) + GAP + spare;
        }
    }

    Markup svg() {
        List<Markup> drawn = new ArrayList<>();
        for (int column = 0; column < HEADS.length; column++) {
            drawn.add(Markup.of("<text class=\"dim\" x=\"{}\" y=\"14\">{}</text>", LEFT[column], HEADS[column]));
        }
        paths.forEach(path -> drawn.add(line(path)));
        for (int column = 0; column < columns.size(); column++) {
            for (Node node : columns.get(column).values()) {
                drawn.add(box(node, column));
            }
        }
        return Markup.of("""
                <svg class="fig wide" viewBox="0 0 970 {}" role="group" aria-label="{} paths from buyer over intermediary and provider to technology; the table of findings says the same">{}</svg>""", height + 4, paths.size(), drawn);
    }

    private Markup line(DealPath path) {
        StringBuilder curve = new StringBuilder();
        for (int column = 1; column < columns.size(); column++) {
            int fromX = LEFT[column - 1] + WIDTH[column - 1];
            int toX = LEFT[column];
            int middle = (fromX + toX) / 2;
            int fromY = at(path, column - 1);
            int toY = at(path, column);
            curve.append(String.format(
                    Locale.ROOT, "M%d %dC%d %d %d %d %d %d", fromX, fromY, middle, fromY, middle, toY, toX, toY));
        }
        return Markup.of(
                "<path class=\"path {}{}\" d=\"{}\"/>", path.kind().code(), look.apply(path), curve.toString());
    }

    /** Where a path meets a name: paths of one name stand a little apart. */
    private int at(DealPath path, int column) {
        Node node = node(columns.get(column), path, column);
        int height = node.height(isNoted(node));
        int count = node.paths.size();
        double apart = Math.min(LINES_APART, (height - 8.0) / count);
        return (int) Math.round(node.y + height / 2.0 + (node.paths.indexOf(path) - (count - 1) / 2.0) * apart);
    }

    private Markup box(Node node, int column) {
        boolean unnamed = node.name.isEmpty();
        String note = note(node);
        String look = unnamed ? "node unk" : note.startsWith("listed") ? "node lst" : "node";
        Markup frame = Markup.of(
                "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
                look,
                LEFT[column],
                node.y,
                WIDTH[column],
                node.height(isNoted(node)));
        Markup inside = Markup.of(
                "{}{}{}", frame, unnamed ? hatch(node, column) : kind(node, column), text(node, column, note));
        return column == 0 && !unnamed ? linked(node, inside) : inside;
    }

    private static Markup linked(Node node, Markup inside) {
        int finding = node.paths.stream()
                .mapToInt(path -> path.findings().getFirst())
                .min()
                .orElse(0);
        return finding >= CasePass.SHOWN ? inside : Markup.of("<a href=\"#f{}\">{}</a>", finding + 1, inside);
    }

    private Markup hatch(Node node, int column) {
        return Markup.of(
                "<rect fill=\"url(#hatch)\" opacity=\".45\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\"/>",
                LEFT[column],
                node.y,
                WIDTH[column],
                node.height(isNoted(node)));
    }

    /** A technology carries the colour of its kind at its edge. */
    private Markup kind(Node node, int column) {
        return column != TECHNOLOGY
                ? Markup.NONE
                : Markup.of(
                        "<path class=\"path {} on\" d=\"M{} {}v{}\"/>",
                        node.paths.getFirst().kind().code(),
                        LEFT[column] + 2,
                        node.y + 3,
                        node.height(isNoted(node)) - 6);
    }

    private static List<Markup> text(Node node, int column, String note) {
        List<Markup> lines = new ArrayList<>();
        int x = LEFT[column] + 10;
        int y = node.y + LINE + 2;
        for (String line : node.lines) {
            lines.add(Markup.of(
                    "<text class=\"{}\" x=\"{}\" y=\"{}\"{}>{}</text>",
                    node.name.isEmpty() ? "" : "strong",
                    x,
                    y,
                    Markup.language(line),
                    Markup.plain(line)));
            y += LINE;
        }
        if (!note.isEmpty()) {
            lines.add(Markup.of(
                    "<text class=\"{} s\" x=\"{}\" y=\"{}\">{}</text>",
                    note.startsWith("listed") ? "onlist" : "dim",
                    x,
                    y - 1,
                    note));
        }
        return lines;
    }
}
