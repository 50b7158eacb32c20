package weir.documents;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page a reader does not see. Knows {@code hidden}, {@code display:none} in a style attribute, and style rules of the
 * page for one class or id: platforms hide the forms of all kinds of purchase and show one of them by a rule.
 */
final class HtmlVisibility {

    private static final int LONGEST_STYLE = 1 << 20;
    private static final Pattern NAME = Pattern.compile("[.#][^\\s.#:>,\\[]+");
    private static final Pattern DISPLAY = Pattern.compile("(?i)display\\s*:\\s*([a-z-]+)\\s*(!\\s*important)?");
    private static final Pattern UNSEEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private final Set<String> shown = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();

    HtmlVisibility(Document page) {
        for (Element style : page.getElementsByTag("style")) {
            String css = style.data();
            if (css.length() <= LONGEST_STYLE) {
                rules(withoutComments(css));
            }
        }
    }

    private static String withoutComments(String css) {
        StringBuilder plain = new StringBuilder(css.length());
        int from = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", from)) {
            plain.append(css, from, open);
            int close = css.indexOf("*/", open + 2);
            if (close < 0) {
                return plain.toString();
            }
            from = close + 2;
        }
        return plain.append(css, from, css.length()).toString();
    }

    /** Rules at the outermost level; those inside {@code @media} hold for print or small screens only. */
    private void rules(String css) {
        int depth = 0;
        int selector = 0;
        int body = 0;
        for (int i = 0; i < css.length(); i++) {
            if (css.charAt(i) == '{' && depth++ == 0) {
                body = i + 1;
            } else if (css.charAt(i) == '}' && depth > 0 && --depth == 0) {
                rule(css.substring(selector, body - 1), css.substring(body, i));
                selector = i + 1;
            }
        }
    }

    private void rule(String selectors, String body) {
        Matcher display = DISPLAY.matcher(body);
        if (selectors.indexOf('@') < 0 && display.find()) {
            boolean none = "none".equalsIgnoreCase(display.group(1));
            for (String selector : selectors.split(",")) {
                note(selector.strip(), none, display.group(2) != null);
            }
        }
    }

    private void note(String selector, boolean none, boolean important) {
        if (!NAME.matcher(selector).matches()) {
            return;
        }
        if (none) {
            hidden.add(selector);
        } else if (important) {
            shown.add(selector);
        } else {
            hidden.remove(selector);
        }
    }

    /** Whether the element itself is hidden; whether it stands inside a hidden one is not asked. */
    boolean isHidden(Element element) {
        String style = element.attr("style");
        boolean asked = element.hasAttr("hidden") || isUnseen(style) || isNamed(element, hidden);
        return asked && !isNamed(element, shown);
    }

    /** Styles are long and many; few hide anything. */
    private static boolean isUnseen(String style) {
        boolean may = style.contains("none") || style.contains("NONE") || style.contains("hidden");
        return may && UNSEEN.matcher(style).find();
    }

    private static boolean isNamed(Element element, Set<String> names) {
        if (names.isEmpty()) {
            return false;
        }
        return names.contains("#" + element.id())
                || (element.hasAttr("class")
                        && element.classNames().stream().anyMatch(name -> names.contains("." + name)));
    }
}
