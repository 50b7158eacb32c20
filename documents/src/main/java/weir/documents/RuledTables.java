package weir.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables that lines draw on a page. */
final class RuledTables {

    /** More lines than this are a drawing; comparing all with all would take long. */
    private static final int MOST_RULINGS = 4000;

    private RuledTables() {}

    static List<RuledGrid> find(List<Page.Ruling> rulings) {
        List<Page.Ruling> joined = joined(rulings);
        if (joined.size() > MOST_RULINGS) {
            return List.of();
        }
        List<RuledGrid> grids = new ArrayList<>();
        for (List<Page.Ruling> group : groups(joined)) {
            RuledGrid.find(group).ifPresent(grids::add);
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.box().y()));
        return grids;
    }

    /** Joins the pieces that word processors draw a border in, one for each cell. */
    private static List<Page.Ruling> joined(List<Page.Ruling> rulings) {
        List<Page.Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Page.Ruling::across)
                .thenComparingInt(ruling -> Math.round(ruling.at()))
                .thenComparingDouble(Page.Ruling::from));
        List<Page.Ruling> joined = new ArrayList<>();
        for (Page.Ruling next : sorted) {
            Page.Ruling last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isOneLine(last, next)) {
                joined.set(
                        joined.size() - 1,
                        new Page.Ruling(
                                last.across(),
                                last.at(),
                                Math.min(last.from(), next.from()),
                                Math.max(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isOneLine(Page.Ruling a, Page.Ruling b) {
        boolean side = a.across() == b.across() && Math.abs(a.at() - b.at()) <= 1;
        return side && b.from() - a.to() <= RuledGrid.SLACK && a.from() - b.to() <= RuledGrid.SLACK;
    }

    /** Lines that touch each other, in groups. */
    private static List<List<Page.Ruling>> groups(List<Page.Ruling> rulings) {
        int[] group = new int[rulings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (touch(rulings.get(i), rulings.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<Page.Ruling>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rulings.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean touch(Page.Ruling a, Page.Ruling b) {
        return a.across() != b.across() && reaches(a, b.at()) && reaches(b, a.at());
    }

    private static boolean reaches(Page.Ruling ruling, float at) {
        return at >= ruling.from() - RuledGrid.SLACK && at <= ruling.to() + RuledGrid.SLACK;
    }
}
