package weir.documents;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import weir.evidence.Origin;

/** The paths of elements from the root of a page: {@code html/body/div[2]/p[1]}. Positions count elements of one name from 1. */
final class HtmlPaths {

    /** Below a path of this length no steps are added: elements nest so deeply in hostile pages only. */
    private static final int LONGEST = 1000;

    private final String prefix;
    private final Map<Element, Integer> positions = new HashMap<>();
    private final Map<Element, String> paths = new HashMap<>();

    /** {@code prefix} names the place of the page in its source; empty where the page is the source. */
    HtmlPaths(String prefix) {
        this.prefix = prefix;
    }

    Origin of(Element element) {
        return new Origin.Element(prefix + path(element));
    }

    /** The path with {@code code-…} classes behind, as one platform marks its fields. */
    Origin of(Element element, Iterable<String> codes) {
        StringBuilder path = new StringBuilder(prefix).append(path(element));
        codes.forEach(code -> path.append('.').append(code));
        return new Origin.Element(path.toString());
    }

    private String path(Element element) {
        String known = paths.get(element);
        if (known != null) {
            return known;
        }
        Element parent = element.parent();
        String path;
        if (parent == null || parent.parent() == null) {
            path = element.normalName();
        } else {
            String outer = path(parent);
            path = outer.length() > LONGEST ? outer : outer + "/" + step(element, parent);
        }
        paths.put(element, path);
        return path;
    }

    private String step(Element element, Element parent) {
        if (!positions.containsKey(element)) {
            number(parent);
        }
        String name = element.normalName();
        boolean only = name.equals("body") || name.equals("head");
        return only ? name : name + "[" + positions.get(element) + "]";
    }

    private void number(Element parent) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            positions.put(child, counts.merge(child.normalName(), 1, Integer::sum));
        }
    }
}
