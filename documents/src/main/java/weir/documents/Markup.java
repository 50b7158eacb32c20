package weir.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text that may hold tags or entities of HTML though it should not. */
final class Markup {

    private static final Pattern TAGS = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|html|head|body|meta|title|div|p|br|span|table|tr|td|h[1-6]|font|center|ul|li|article|section|strong|b)[\\s/>]");
    private static final int LONGEST_TAG = 40;
    private static final Pattern ESCAPED_TAGS =
            Pattern.compile("(?i)&lt;(?:div|p|br|span|table|tr|td|h[1-6]|font|ul|li)\\b");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");
    private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,100}>");

    private Markup() {}

    /** Whether a text holds tags of HTML. */
    static boolean isHtml(String text) {
        int tag = text.indexOf('<');
        if (tag < 0) {
            return false;
        }
        Matcher matcher = TAGS.matcher(text);
        while (tag >= 0) {
            matcher.region(tag, Math.min(text.length(), tag + LONGEST_TAG));
            if (matcher.lookingAt()) {
                return true;
            }
            tag = text.indexOf('<', tag + 1);
        }
        return false;
    }

    /** The text with its entities replaced, where it is text or HTML that was escaped once too often. */
    static String unescaped(String text) {
        if (text.indexOf('&') < 0 || isHtml(text)) {
            return text;
        }
        boolean escaped =
                ESCAPED_TAGS.matcher(text).find() || ENTITY.matcher(text).find();
        return escaped ? Parser.unescapeEntities(text, false) : text;
    }

    /** A short text without tags and entities. */
    static String plain(String text) {
        String plain = text.indexOf('<') < 0 ? text : ANY_TAG.matcher(text).replaceAll("");
        return unescaped(plain);
    }
}
