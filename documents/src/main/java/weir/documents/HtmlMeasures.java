package weir.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, and how much of it in links, stands in each element of a page. Blanks and what readers do not see are not counted. */
final class HtmlMeasures implements NodeVisitor {

    private final HtmlSigns signs;
    private final HtmlVisibility visibility;
    private final Map<Element, Measure> measures = new HashMap<>();
    private final Deque<Measure> open = new ArrayDeque<>();
    private int hiddenText;

    private HtmlMeasures(HtmlSigns signs, HtmlVisibility visibility) {
        this.signs = signs;
        this.visibility = visibility;
    }

    private static final class Measure {
        private final boolean seen;
        private final boolean dropped;
        private final boolean link;
        private int text;
        private int linkText;

        Measure(boolean seen, boolean dropped, boolean link) {
            this.seen = seen;
            this.dropped = dropped;
            this.link = link;
        }
    }

    static HtmlMeasures of(Element root, HtmlSigns signs, HtmlVisibility visibility) {
        HtmlMeasures measures = new HtmlMeasures(signs, visibility);
        measures.open.push(new Measure(true, false, false));
        root.traverse(measures);
        return measures;
    }

    @Override
    public void head(Node node, int depth) {
        Measure around = open.element();
        if (node instanceof Element element) {
            boolean dropped = around.dropped || signs.isDropped(element.normalName());
            boolean seen = around.seen && !visibility.isHidden(element);
            open.push(new Measure(
                    seen, dropped, around.link || element.normalName().equals("a")));
        } else if (node instanceof TextNode text && !around.dropped) {
            int length = Whitespace.inkLength(text.getWholeText());
            if (around.seen) {
                around.text += length;
                around.linkText += around.link ? length : 0;
            } else {
                hiddenText += length;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Measure done = open.pop();
            Measure around = open.element();
            around.text += done.text;
            around.linkText += done.linkText;
            measures.put(element, done);
        }
    }

    int text(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.text;
    }

    /** Text outside of links. */
    int plainText(Element element) {
        Measure measure = measures.get(element);
        return measure == null ? 0 : measure.text - measure.linkText;
    }

    /** Whether at least half of the element's text is links. */
    boolean isMostlyLinks(Element element) {
        Measure measure = measures.get(element);
        return measure != null && measure.linkText > 0 && measure.linkText * 2 >= measure.text;
    }

    /** Text that readers do not see, in all of the page. */
    int hiddenText() {
        return hiddenText;
    }
}
