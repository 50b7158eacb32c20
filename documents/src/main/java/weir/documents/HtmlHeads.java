package weir.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Which cells of an HTML table are marked as heads: by {@code th} and {@code thead}, by a class, by bold letters or a shade. */
final class HtmlHeads {

    private static final Pattern HEAD_CLASS =
            Pattern.compile("(?i)(?:^|[-_ ])(?:title|tit|label|lable|head|header|th|thead|name|bt)(?:$|[-_ ])");
    private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern SHADE = Pattern.compile(
            "(?i)background(?:-color)?\\s*:\\s*(?!none|transparent|white|#fff|inherit|initial|rgb\\(255)");
    /** Longer cells are not heads, however bold. */
    private static final int LONGEST = 30;

    private final Set<Element> heads = new HashSet<>();

    private HtmlHeads() {}

    /** Emphasis tells nothing where most cells have it. */
    static HtmlHeads of(List<List<Element>> rows, HtmlPage page) {
        HtmlHeads marked = marked(rows, page, HtmlHeads::isMarked);
        return marked.heads.isEmpty() ? marked(rows, page, HtmlHeads::isEmphasised) : marked;
    }

    private interface Sign {
        boolean on(Element cell);
    }

    private static HtmlHeads marked(List<List<Element>> rows, HtmlPage page, Sign sign) {
        HtmlHeads found = new HtmlHeads();
        int filled = 0;
        int marked = 0;
        for (List<Element> row : rows) {
            for (Element cell : row) {
                int length = page.textLength(cell);
                filled += length > 0 ? 1 : 0;
                if (length > 0 && sign.on(cell)) {
                    marked++;
                    if (length <= LONGEST && row.size() > 1) {
                        found.heads.add(cell);
                    }
                }
            }
        }
        boolean tells = marked * 10 <= filled * 7;
        return tells ? found : new HtmlHeads();
    }

    boolean isHead(Element cell) {
        return heads.contains(cell);
    }

    private static boolean isMarked(Element cell) {
        Element row = cell.parent();
        Element group = row == null ? null : row.parent();
        return cell.normalName().equals("th")
                || (group != null && group.normalName().equals("thead"))
                || HEAD_CLASS.matcher(cell.className()).find();
    }

    private static boolean isEmphasised(Element cell) {
        Element row = cell.parent();
        return isShaded(cell) || (row != null && isShaded(row)) || isBold(cell);
    }

    private static boolean isShaded(Element element) {
        String color = element.attr("bgcolor").toLowerCase(Locale.ROOT);
        boolean byAttribute = !color.isEmpty() && !color.equals("white") && !color.startsWith("#fff");
        return byAttribute || SHADE.matcher(element.attr("style")).find();
    }

    /** Whether all words of the cell are bold: the cell is, or each text stands in a bold element. */
    private static boolean isBold(Element cell) {
        if (isBoldElement(cell)) {
            return true;
        }
        return cell.hasText()
                && cell.selectStream("*")
                        .filter(element -> !element.ownText().isBlank())
                        .allMatch(element -> insideBold(element, cell));
    }

    private static boolean insideBold(Element element, Element cell) {
        for (Element outer = element; outer != null && !outer.equals(cell); outer = outer.parent()) {
            if (isBoldElement(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoldElement(Element element) {
        String name = element.normalName();
        return name.equals("b")
                || name.equals("strong")
                || BOLD.matcher(element.attr("style")).find();
    }
}
