package weir.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import weir.documents.HtmlSigns.Role;

/** A page taken apart: the element that holds the notice, what belongs to it, and what is only the page around it. */
final class HtmlPage {

    /** Below this much text an element is no notice and a page has none that readers see. */
    private static final int LEAST_TEXT = 40;

    /** A child that holds this share of the text holds the notice. */
    private static final double MOST = 0.7;

    private final Document dom;
    private final HtmlSigns signs;
    private final HtmlMarks marks;
    private final boolean everythingSeen;
    private final HtmlVisibility visibility;
    private final HtmlMeasures measures;
    private final Element body;
    private final Element surroundings;
    private final Set<Element> holders = new HashSet<>();
    private final Set<Element> summaries = new HashSet<>();

    HtmlPage(Document dom, HtmlSigns signs) {
        this.dom = dom;
        this.signs = signs;
        this.marks = new HtmlMarks(dom, signs);
        this.visibility = new HtmlVisibility(dom);
        HtmlMeasures seen = HtmlMeasures.of(dom.body(), signs, visibility);
        // A page whose text is all hidden is shown by a script: then nothing counts as hidden.
        this.everythingSeen = seen.text(dom.body()) < LEAST_TEXT && seen.hiddenText() > seen.text(dom.body());
        this.measures = seen;
        Optional<Element> known = findKnownBody();
        this.body = known.orElseGet(this::densest);
        this.surroundings = known.flatMap(HtmlPage::findSurroundings).orElse(dom.body());
        hold(body);
        for (List<Element> elements : marks.of(Role.SUMMARY)) {
            summaries.addAll(elements);
            elements.forEach(this::hold);
        }
    }

    private void hold(Element element) {
        for (Element holder = element; holder != null; holder = holder.parent()) {
            holders.add(holder);
        }
    }

    private Optional<Element> findKnownBody() {
        for (List<Element> known : marks.of(Role.BODY)) {
            Element best = null;
            for (Element element : known) {
                if (measures.text(element) >= LEAST_TEXT
                        && (best == null || measures.text(element) > measures.text(best))) {
                    best = element;
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    /** The smallest element that holds most of the text outside of links; a table is not taken apart. */
    private Element densest() {
        Element densest = dom.body();
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Element child : densest.children()) {
                if (!child.normalName().equals("table")
                        && child.isBlock()
                        && measures.plainText(child) > MOST * measures.plainText(dom.body())) {
                    densest = child;
                    smaller = true;
                    break;
                }
            }
        }
        return densest;
    }

    /** The element around the notice's own box: it holds title, date line and summary on the platforms that we know. */
    private static Optional<Element> findSurroundings(Element body) {
        Element parent = body.parent();
        return Optional.ofNullable(parent == null ? null : parent.parent());
    }

    Document dom() {
        return dom;
    }

    HtmlSigns signs() {
        return signs;
    }

    HtmlMarks marks() {
        return marks;
    }

    /** Whether the element holds the notice, or a part of it that stands beside its body. */
    boolean isNotice(Element element) {
        return element.equals(body) || summaries.contains(element);
    }

    /** Whether the element stands around the notice closely enough to belong to it unless it looks otherwise. */
    boolean isSurrounding(Element element) {
        return element.equals(surroundings);
    }

    /** Characters that readers see in the element. */
    int textLength(Element element) {
        return measures.text(element);
    }

    /** Characters of the notice. */
    int contentLength() {
        return measures.text(body);
    }

    boolean isHidden(Element element) {
        return !everythingSeen && visibility.isHidden(element);
    }

    /** Whether the element is a part of the page around the notice, by its name, or as a list of links outside of the notice. */
    boolean isPagePart(Element element, boolean inNotice) {
        if (holders.contains(element)) {
            return false;
        }
        if (!inNotice && element.isBlock() && measures.isMostlyLinks(element)) {
            return true;
        }
        return (element.hasAttr("class") || element.hasAttr("id") || element.isBlock())
                && measures.text(element) * 3 <= measures.text(body)
                && signs.boilerplate().matches(dom, element);
    }
}
