package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import weir.documents.HtmlSigns.Role;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;

/** Finds the title and the day of publication of a page. */
final class HtmlMetadata {

    private static final int LONGEST_DATED_LINE = 200;

    private final HtmlPage page;
    private final HtmlPaths paths;

    HtmlMetadata(HtmlPage page, HtmlPaths paths) {
        this.page = page;
        this.paths = paths;
    }

    /** The metadata lines: the title if there is one, and the day from the page's marks, else from its {@code blocks}. */
    List<Draft> lines(Optional<Element> title, List<Draft> blocks) {
        List<Draft> lines = new ArrayList<>();
        title.map(element -> line(Metadata.Key.TITLE, titleText(element), element))
                .ifPresent(lines::add);
        Draft published = published(blocks);
        if (published != null) {
            lines.add(published);
        }
        return lines;
    }

    /** The element that holds the title: one known for it, a heading, an element that is called so, the name of the page. */
    Optional<Element> findTitle() {
        List<Element> known =
                page.marks().of(Role.TITLE).stream().flatMap(List::stream).toList();
        return first(known, page.signs()::readsAsTitle)
                .or(() -> first(
                        select("h1, h2, h3"),
                        text -> page.signs().mayBeTitle(text) && pageName().contains(text)))
                .or(() -> first(select("h1, h2, h3"), page.signs()::readsAsTitle))
                .or(() -> first(select("[class*=title], [id*=title]"), page.signs()::readsAsTitle))
                .or(() -> first(select("head > title"), page.signs()::readsAsTitle))
                .or(() -> first(known, page.signs()::mayBeTitle));
    }

    private List<Element> select(String selector) {
        return page.dom().select(selector);
    }

    private Optional<Element> first(List<Element> elements, Predicate<String> suits) {
        return elements.stream()
                .filter(element -> suits.test(titleText(element)) && !page.isHidden(element))
                .findFirst();
    }

    private String titleText(Element element) {
        return element.normalName().equals("title") ? pageName() : text(element);
    }

    /** The name of the page without the name of the site behind it. */
    private String pageName() {
        String name = HtmlText.flow(page.dom().title());
        int cut = Math.max(name.lastIndexOf('_'), Math.max(name.lastIndexOf(" - "), name.lastIndexOf("- 【")));
        return cut > 5 ? name.substring(0, cut).strip() : name;
    }

    private @Nullable Draft published(List<Draft> blocks) {
        for (List<Element> elements : page.marks().of(Role.PUBLISHED)) {
            for (Element element : elements) {
                String text = element.hasAttr("datetime") ? element.attr("datetime") : text(element);
                if (text.length() <= 60 && text.chars().anyMatch(Character::isDigit)) {
                    return line(Metadata.Key.PUBLISHED, date(text), element);
                }
            }
        }
        for (Draft block : blocks) {
            if (block instanceof Draft.Paragraph paragraph && paragraph.text().length() <= LONGEST_DATED_LINE) {
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
