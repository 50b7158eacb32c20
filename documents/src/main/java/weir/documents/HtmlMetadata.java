package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;

/** Finds the title and the day of publication of a page. */
final class HtmlMetadata {

    private static final int LONGEST_TITLE = 200;

    private final HtmlPage page;
    private final HtmlPaths paths;

    HtmlMetadata(HtmlPage page, HtmlPaths paths) {
        this.page = page;
        this.paths = paths;
    }

    /** The metadata lines, from the page's head and marks, else from its {@code blocks}. */
    List<Draft> lines(List<Draft> blocks) {
        List<Draft> lines = new ArrayList<>();
        Draft title = title();
        if (title != null) {
            lines.add(title);
        }
        Draft published = published(blocks);
        if (published != null) {
            lines.add(published);
        }
        return lines;
    }

    private @Nullable Draft title() {
        for (Evaluator sign : page.signs().titles()) {
            Optional<Element> element = findTitle(page.dom().select(sign));
            if (element.isPresent()) {
                return line(Metadata.Key.TITLE, text(element.get()), element.get());
            }
        }
        String name = pageName();
        List<Element> headings = page.dom().select("h1, h2, h3");
        Optional<Element> found = headings.stream()
                .filter(heading -> isTitle(text(heading)) && name.contains(text(heading)))
                .findFirst()
                .or(() -> findTitle(headings))
                .or(() -> findTitle(page.dom().select("[class*=title], [id*=title]")));
        if (found.isPresent()) {
            return line(Metadata.Key.TITLE, text(found.get()), found.get());
        }
        Element title = page.dom().selectFirst("head > title");
        return title == null || !page.signs().readsAsTitle(name) ? null : line(Metadata.Key.TITLE, name, title);
    }

    private Optional<Element> findTitle(List<Element> elements) {
        return elements.stream()
                .filter(element -> page.signs().readsAsTitle(text(element)) && !page.isHidden(element))
                .findFirst();
    }

    private static boolean isTitle(String text) {
        return text.length() >= 6 && text.length() <= LONGEST_TITLE;
    }

    /** The name of the page without the name of the site behind it. */
    private String pageName() {
        String name = HtmlText.flow(page.dom().title());
        int cut = Math.max(name.lastIndexOf('_'), Math.max(name.lastIndexOf(" - "), name.lastIndexOf("- 【")));
        return cut > 5 ? name.substring(0, cut).strip() : name;
    }

    private @Nullable Draft published(List<Draft> blocks) {
        for (Evaluator sign : page.signs().published()) {
            for (Element element : page.dom().select(sign)) {
                String text = element.hasAttr("datetime") ? element.attr("datetime") : text(element);
                if (text.length() <= 60 && text.chars().anyMatch(Character::isDigit)) {
                    return line(Metadata.Key.PUBLISHED, date(text), element);
                }
            }
        }
        for (Draft block : blocks) {
            if (block instanceof Draft.Paragraph paragraph && paragraph.text().length() <= LONGEST_TITLE) {
                Matcher dated = page.signs().datedLine().matcher(paragraph.text());
                if (dated.find()) {
                    return new Draft.Metadata(Metadata.Key.PUBLISHED, dated.group(1), paragraph.origin());
                }
            }
        }
        return null;
    }

    /** The date in the words of an element, without the label before it. */
    private static String date(String text) {
        int start = 0;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && "】]）)|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private Draft line(Metadata.Key key, String text, Element element) {
        Origin origin = paths.of(element);
        return new Draft.Metadata(key, text, origin);
    }

    private static String text(Element element) {
        return HtmlText.flow(element.hasAttr("content") ? element.attr("content") : element.wholeText());
    }
}
