package weir.exports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML. Values come in through {@link #of}, which escapes them: text from a notice can never become markup.
 *
 * <p>Chinese runs are marked as Chinese, so that fonts, line breaks and reading aloud are right.
 */
record Markup(String html) {

    static final Markup NONE = new Markup("");

    /** What stands where a value was not found; never a blank. */
    static final Markup UNKNOWN = new Markup("<span class=\"sign unknown\">unknown</span>");

    private static final String SLOT = "{}";
    private static final String HAN = "\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF";
    /** Begins where a word begins only, else a long run of letters would be looked through from each of them. */
    private static final Pattern HAN_RUN = Pattern.compile("(?<![\\p{Alnum}._-])[\\p{Alnum}._-]*+[" + HAN + "](?:["
            + HAN + "\\p{Alnum}·._/-]*[" + HAN + "\\p{Alnum}])?");

    /**
     * Fills the slots <code>{}</code> of a template in their order: markup as it is, collections of markup one after the other, days as
     * {@code time}, null as the sign for unknown, everything else as escaped text.
     */
    static Markup of(String template, @Nullable Object... values) {
        StringBuilder html = new StringBuilder(template.length() + values.length * 16);
        int from = 0;
        for (Object value : values) {
            int slot = template.indexOf(SLOT, from);
            html.append(template, from, slot);
            html.append(inTag(html) ? attribute(value) : content(value));
            from = slot + SLOT.length();
        }
        return new Markup(html.append(template.substring(from)).toString());
    }

    private static boolean inTag(StringBuilder html) {
        return html.lastIndexOf("<") > html.lastIndexOf(">");
    }

    private static String attribute(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Markup markup -> markup.html;
            default -> escaped(value.toString());
        };
    }

    private static String content(@Nullable Object value) {
        return switch (value) {
            case null -> UNKNOWN.html;
            case Markup markup -> markup.html;
            case Collection<?> many -> many.stream().map(Markup::content).collect(Collectors.joining());
            case LocalDate day -> "<time datetime=\"" + day + "\">" + day + "</time>";
            default -> text(value.toString()).html;
        };
    }

    /** Text of mixed languages; each Chinese run is marked. */
    static Markup text(String text) {
        StringBuilder html = new StringBuilder();
        Matcher run = HAN_RUN.matcher(text);
        int from = 0;
        while (run.find()) {
            html.append(escaped(text.substring(from, run.start())))
                    .append("<span lang=\"zh-Hans\">")
                    .append(escaped(run.group()))
                    .append("</span>");
            from = run.end();
        }
        return new Markup(html.append(escaped(text.substring(from))).toString());
    }

    /** A value as a notice writes it: Chinese as a whole if any of it is. */
    static Markup written(String value) {
        return new Markup(isChinese(value) ? "<span lang=\"zh-Hans\">" + escaped(value) + "</span>" : escaped(value));
    }

    /** The attribute that marks an element with this text as Chinese; nothing where no Chinese letter is in it. */
    static Markup language(String text) {
        return new Markup(isChinese(text) ? " lang=\"zh-Hans\"" : "");
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN);
    }

    /** Text inside an element that is marked as Chinese already. */
    static Markup plain(String text) {
        return new Markup(escaped(text));
    }

    /** All pieces with {@code between} them. */
    static Markup joined(Stream<Markup> pieces, String between) {
        return new Markup(pieces.map(Markup::html).collect(Collectors.joining(between)));
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isControl(letter) ? '\uFFFD' : letter);
            }
        }
        return html.toString();
    }

    private static boolean isControl(char letter) {
        return letter < ' ' && letter != '\n' && letter != '\t';
    }
}
