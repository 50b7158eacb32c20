package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block.Part;
import weir.evidence.GivenUpException;
import weir.evidence.Origin;

/** Turns the elements of a page into blocks in reading order. Of elements that nest too deeply only the text is read. */
final class HtmlBlocks {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Set<String> PREFORMATTED = Set.of("pre", "textarea", "xmp", "listing", "plaintext");
    private static final Set<String> INLINE_BLOCKS = Set.of("ins", "del", "svg", "math", "canvas", "form");

    private final HtmlPage page;
    private final HtmlPaths paths;
    private final @Nullable Element title;
    private final int mostBlocks;
    private final int mostDepth;
    private final HtmlText line = new HtmlText();
    private List<Draft> out = new ArrayList<>();
    private int blocks;
    private int depth;

    HtmlBlocks(HtmlPage page, HtmlPaths paths, Optional<Element> title, int mostBlocks, int mostDepth) {
        this.title = title.orElse(null);
        this.page = page;
        this.paths = paths;
        this.mostBlocks = mostBlocks;
        this.mostDepth = mostDepth;
    }

    /**
     * Where in the page the walk stands.
     *
     * @param around whether it is inside the element around the notice
     * @param inNotice whether it is inside the notice
     * @param set whether all inside is set apart as a part of the page
     * @param block the innermost block element
     */
    record Place(boolean around, boolean inNotice, boolean set, Element block) {
        Place in(Element element) {
            return new Place(around, inNotice, set, element);
        }
    }

    /** All blocks of the page. */
    List<Draft> all() {
        Element body = page.dom().body();
        Place start = new Place(false, false, false, body);
        element(body, start);
        flush(start);
        return out;
    }

    /** Whether the page had more blocks than it may have. */
    boolean isCut() {
        return blocks >= mostBlocks;
    }

    HtmlPaths paths() {
        return paths;
    }

    HtmlPage page() {
        return page;
    }

    /** The blocks inside a cell or item, as a list of their own. */
    List<Draft> inside(Element element, Place place) {
        List<Draft> before = out;
        flush(place);
        out = new ArrayList<>();
        Place inner = placeOf(element, place);
        children(element, inner);
        flush(inner);
        List<Draft> inside = out;
        out = before;
        return inside;
    }

    private Place placeOf(Element element, Place place) {
        boolean inNotice = place.inNotice || page.isNotice(element);
        boolean set = place.set || page.isHidden(element) || page.isPagePart(element, inNotice);
        return new Place(place.around || page.isSurrounding(element), inNotice, set, place.block);
    }

    private void children(Element element, Place place) {
        for (Node child = element.firstChild(); child != null && !isCut(); child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                line.add(text.getWholeText(), place.block);
            } else if (child instanceof Element inner && !page.signs().isDropped(inner.normalName())) {
                element(inner, place);
            }
        }
    }

    private void element(Element element, Place place) {
        if (depth == mostDepth) {
            line.add(element.wholeText(), place.block);
            return;
        }
        depth++;
        enter(element, place);
        depth--;
    }

    private void enter(Element element, Place place) {
        GivenUpException.check();
        if (isBlock(element)) {
            Place inner = placeOf(element, place).in(element);
            flush(place);
            block(element, inner);
            flush(inner);
        } else if (!page.isHidden(element)) {
            inline(element, page.isNotice(element) ? placeOf(element, place) : place);
        }
    }

    private static boolean isBlock(Element element) {
        return (element.isBlock() && !INLINE_BLOCKS.contains(element.normalName()))
                || element.attr("style").contains("display:block")
                || PREFORMATTED.contains(element.normalName());
    }

    private void block(Element element, Place place) {
        String name = element.normalName();
        if (name.equals("table")) {
            new HtmlTable(element, this, place).addTo(out);
        } else if (LISTS.contains(name)) {
            list(element, place);
        } else if (HEADINGS.contains(name) && isPlain(element)) {
            heading(element, place);
        } else if (PREFORMATTED.contains(name)) {
            Origin origin = paths.of(element);
            add(TextBlocks.of(element.wholeText(), number -> origin));
        } else {
            children(element, place);
        }
    }

    private void inline(Element element, Place place) {
        switch (element.normalName()) {
            case "br" -> flush(place);
            case "input" -> input(element, place);
            default -> {
                noteCodes(element);
                children(element, place);
            }
        }
    }

    /** Ticks of check boxes, and the values of fields that show a text instead of asking for one. */
    private void input(Element element, Place place) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (type.equals("checkbox") || type.equals("radio")) {
            line.add(element.hasAttr("checked") ? "☑" : "☐", place.block);
        } else if ((type.isEmpty() || type.equals("text"))
                && (element.hasAttr("readonly") || element.hasAttr("disabled"))) {
            line.add(element.attr("value"), place.block);
        }
    }

    private void noteCodes(Element element) {
        if (element.attr("class").contains("code-")) {
            element.classNames().stream()
                    .filter(name -> name.startsWith("code-"))
                    .forEach(line::code);
        }
    }

    private void list(Element element, Place place) {
        List<Draft> items = inside(element, place);
        if (!items.isEmpty()) {
            add(List.of(new Draft.Listed(items, paths.of(element), partOf(items))));
        }
    }

    private static Part partOf(List<Draft> items) {
        return items.stream().allMatch(HtmlBlocks::isPagePart) ? Part.BOILERPLATE : Part.CONTENT;
    }

    /** Whether a block belongs to the page around the notice. */
    static boolean isPagePart(Draft draft) {
        return switch (draft) {
            case Draft.Heading it -> it.part() == Part.BOILERPLATE;
            case Draft.Paragraph it -> it.part() == Part.BOILERPLATE;
            case Draft.Listed it -> it.part() == Part.BOILERPLATE;
            case Draft.Table it -> it.part() == Part.BOILERPLATE;
            case Draft.Metadata it -> false;
        };
    }

    /** Whether an element holds nothing but running text. */
    private static boolean isPlain(Element element) {
        return element.stream().skip(1).noneMatch(HtmlBlocks::isBlock);
    }

    private void heading(Element element, Place place) {
        String text = HtmlText.flow(element.wholeText());
        if (!text.isEmpty()) {
            int level = element.normalName().charAt(1) - '0';
            Part part = element.equals(title) ? Part.CONTENT : part(text, place);
            add(List.of(new Draft.Heading(text, level, paths.of(element), part)));
        }
    }

    /** Ends the line: what it holds becomes a paragraph. */
    private void flush(Place place) {
        Element owner = line.owner() == null ? place.block : line.owner();
        String text = line.take();
        if (!text.isEmpty()) {
            Origin origin = line.codes().isEmpty() ? paths.of(owner) : paths.of(owner, line.codes());
            add(List.of(new Draft.Paragraph(text, origin, part(text, place))));
        }
        line.forgetCodes();
    }

    /** The part that a line belongs to by where it stands and what it says. */
    Part part(String text, Place place) {
        boolean outside = !place.around && !place.inNotice;
        return place.set || outside || page.signs().isPageLine(text, place.inNotice) ? Part.BOILERPLATE : Part.CONTENT;
    }

    private void add(List<Draft> drafts) {
        out.addAll(drafts);
        blocks += drafts.size();
    }
}
