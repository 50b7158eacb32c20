package weir.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import weir.documents.HtmlSigns.Role;
import weir.documents.HtmlSigns.Sign;

/** The elements of a page that its signs point at, found in one pass. */
final class HtmlMarks {

    private final Map<Sign, List<Element>> found = new HashMap<>();
    private final List<Sign> signs;

    HtmlMarks(Document page, HtmlSigns signs) {
        this.signs = signs.marks();
        page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                look(element, page);
            }
        });
    }

    private void look(Element element, Document page) {
        boolean hasAttributes = element.attributesSize() > 0;
        for (Sign sign : signs) {
            if ((hasAttributes || !sign.byAttribute()) && sign.selector().matches(page, element)) {
                found.computeIfAbsent(sign, key -> new ArrayList<>()).add(element);
            }
        }
    }

    /** For each sign of the role that was found, best first, the elements in the order of the page. */
    List<List<Element>> of(Role role) {
        return signs.stream()
                .filter(sign -> sign.role() == role && found.containsKey(sign))
                .map(found::get)
                .toList();
    }
}
