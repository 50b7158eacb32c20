package weir.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the lines at the top and the bottom of pages that belong to the paper and not to the text: running heads, page numbers. */
final class RunningLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–―~\\s]*\\d{1,4}[-—–―~\\s]*|第?\\s*\\d{1,4}\\s*页?\\s*[,，/／共\\s]+\\s*\\d{1,4}\\s*页?|第\\s*\\d{1,4}\\s*页|Page\\s+\\d+(?:\\s+of\\s+\\d+)?",
            Pattern.CASE_INSENSITIVE);

    /** How much of the page's height its head and its foot may take. */
    private static final float ZONE = 0.1f;

    private static final int SEEN_ENOUGH = 2;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    RunningLines(List<LaidOutPage> pages) {
        this.pages = pages.size();
        for (LaidOutPage page : pages) {
            Set<String> seen = new HashSet<>();
            for (PageBlock block : page.blocks()) {
                if (block instanceof PageBlock.Line line && inZone(line.line(), page)) {
                    seen.add(key(line.line()));
                }
            }
            seen.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
    }

    boolean has(TextLine line, LaidOutPage page) {
        if (!inZone(line, page)) {
            return false;
        }
        int count = pagesWith.getOrDefault(key(line), 0);
        // Two fifths: heads may differ on left and right pages, and the first page often has none.
        boolean repeated = count >= SEEN_ENOUGH && count * 5 >= pages * 2;
        return repeated || PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean inZone(TextLine line, LaidOutPage page) {
        return line.box().bottom() < page.height() * ZONE || line.box().y() > page.height() * (1 - ZONE);
    }

    private static String key(TextLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
