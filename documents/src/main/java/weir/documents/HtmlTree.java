package weir.documents;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The tree of a page.
 *
 * @param dom elements inside elements
 * @param cut whether the page had too many elements or letters: the tree ends there
 */
record HtmlTree(Document dom, boolean cut) {

    /** More elements than any page for readers has, and few enough for the memory of a small machine. */
    static final int MOST_TAGS = 100_000;

    /** Letters of a page for each one of the longest reading text; the others are markup. */
    private static final int LETTERS_FOR_ONE = 4;

    static HtmlTree of(String html, Limits limits) {
        int mostLetters = (int) Math.min(html.length(), (long) LETTERS_FOR_ONE * limits.textLength());
        String page = withoutDirectives(html.substring(0, wholeEnd(html, mostLetters)));
        int end = endOfTags(page);
        boolean cut = mostLetters < html.length() || end < page.length();
        return new HtmlTree(parsed(page.substring(0, end), limits.nesting()), cut);
    }

    /** The end, or one before it where a letter of two halves would be cut. */
    private static int wholeEnd(String html, int end) {
        return end > 0 && Character.isHighSurrogate(html.charAt(end - 1)) ? end - 1 : end;
    }

    private static Document parsed(String html, int mostDepth) {
        try {
            return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(mostDepth));
        } catch (IndexOutOfBoundsException e) {
            // jsoup 1.24.1 miscounts open formatting elements where it closes others for the sake of the depth.
            return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Integer.MAX_VALUE));
        }
    }

    /** Behind the last tag that is read. */
    private static int endOfTags(String html) {
        int tags = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            boolean opens = tag + 1 < html.length() && Character.isLetter(html.charAt(tag + 1));
            tags += opens ? 1 : 0;
            if (tags > MOST_TAGS) {
                return tag;
            }
        }
        return html.length();
    }

    /** Without {@code <% … %>}, which a server would have replaced. */
    private static String withoutDirectives(String html) {
        int open = html.indexOf("<%");
        if (open < 0) {
            return html;
        }
        StringBuilder plain = new StringBuilder(html.length());
        int from = 0;
        while (open >= 0) {
            int close = html.indexOf("%>", open + 2);
            if (close < 0) {
                break;
            }
            plain.append(html, from, open);
            from = close + 2;
            open = html.indexOf("<%", from);
        }
        return plain.append(html, from, html.length()).toString();
    }
}
