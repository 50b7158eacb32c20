package weir.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** The signs of HTML pages, from the knowledge file {@code documents/html-signs.csv}. */
final class HtmlSigns {

    /**
     * The selector of a role.
     *
     * @param byAttribute whether it needs an element with some attribute
     */
    record Sign(Role role, Evaluator selector, boolean byAttribute) {}

    /** What a sign is for. */
    enum Role {
        TITLE,
        PUBLISHED,
        BODY,
        SUMMARY,
        BOILERPLATE,
        DROP,
        LINE,
        OUTER_LINE,
        NOTICE_TITLE,
        SITE_NAME,
        DATE_LABEL
    }

    private enum Kind {
        SELECTOR,
        TAG,
        PATTERN
    }

    private static final int LONGEST_TITLE = 200;
    private static final String DATE =
            "((?:19|20)\\d\\d\\s?[-年./]\\s?\\d{1,2}\\s?[-月./]\\s?\\d{1,2}(?:\\s?日)?(?:\\s{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?)";

    private final List<Sign> marks;
    private final Evaluator boilerplate;
    private final Set<String> dropped = new HashSet<>();
    private final Pattern line;
    private final Pattern outerLine;
    private final Pattern noticeTitle;
    private final Pattern siteName;
    private final Pattern datedLine;

    HtmlSigns(Knowledge knowledge) {
        List<KnowledgeRow> rows = knowledge
                .table("documents/html-signs.csv", "role", "kind", "sign")
                .rows();
        marks = Stream.of(Role.TITLE, Role.PUBLISHED, Role.BODY, Role.SUMMARY)
                .flatMap(role -> signs(rows, role, Kind.SELECTOR).stream().map(selector -> sign(role, selector)))
                .toList();
        boilerplate = QueryParser.parse(String.join(", ", signs(rows, Role.BOILERPLATE, Kind.SELECTOR)));
        dropped.addAll(signs(rows, Role.DROP, Kind.TAG));
        line = pattern(rows, Role.LINE, "");
        outerLine = pattern(rows, Role.OUTER_LINE, "");
        noticeTitle = pattern(rows, Role.NOTICE_TITLE, "");
        siteName = pattern(rows, Role.SITE_NAME, "");
        datedLine = pattern(rows, Role.DATE_LABEL, DATE);
    }

    private static List<String> signs(List<KnowledgeRow> rows, Role role, Kind kind) {
        List<String> signs = new ArrayList<>();
        for (KnowledgeRow row : rows) {
            if (row.code("role", Role.class) == role && row.code("kind", Kind.class) == kind) {
                signs.add(checked(row, kind));
            }
        }
        return signs;
    }

    private static String checked(KnowledgeRow row, Kind kind) {
        String sign = row.required("sign");
        try {
            switch (kind) {
                case SELECTOR -> QueryParser.parse(sign);
                case PATTERN -> Pattern.compile(sign);
                case TAG -> {}
            }
            return sign;
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw row.wrong("sign", "it cannot be read: " + e.getMessage());
        }
    }

    private static Sign sign(Role role, String selector) {
        boolean byAttribute = selector.chars().anyMatch(c -> ".#[:".indexOf(c) >= 0);
        return new Sign(role, QueryParser.parse(selector), byAttribute);
    }

    private static Pattern pattern(List<KnowledgeRow> rows, Role role, String behind) {
        return Pattern.compile("(?:" + String.join("|", signs(rows, role, Kind.PATTERN)) + ")" + behind);
    }

    /** Selectors of what the pages mark, best first in each role. */
    List<Sign> marks() {
        return marks;
    }

    /** Elements of the page around the notice. */
    Evaluator boilerplate() {
        return boilerplate;
    }

    /** Whether an element of this name holds nothing that a reader sees. */
    boolean isDropped(String tag) {
        if (dropped.contains(tag)) {
            return true;
        }
        int colon = tag.indexOf(':');
        return colon >= 0 && dropped.contains(tag.substring(0, colon + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a line belongs to the page; {@code inBody} where it stands in the element that holds the notice. */
    boolean isPageLine(String text, boolean inBody) {
        return text.length() <= 200
                && (line.matcher(text).find()
                        || (!inBody && outerLine.matcher(text).find()));
    }

    /** Whether the words are those of a notice's title. */
    boolean readsAsTitle(String text) {
        return mayBeTitle(text) && noticeTitle.matcher(text).find();
    }

    /** Whether nothing speaks against the words as a notice's title: they are neither too short nor too long, nor a site's name. */
    boolean mayBeTitle(String text) {
        return text.length() >= 6
                && text.length() <= LONGEST_TITLE
                && !siteName.matcher(text).find();
    }

    /** Finds a day of publication behind its label; its first group is the date. */
    Pattern datedLine() {
        return datedLine;
    }
}
