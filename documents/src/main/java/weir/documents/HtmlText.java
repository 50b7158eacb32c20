package weir.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A line of running text in the making. Inline elements touch as they do on the screen: nothing is put between them. */
final class HtmlText {

    private final StringBuilder raw = new StringBuilder();
    private final Set<String> codes = new LinkedHashSet<>();
    private @Nullable Element owner;

    /** Adds text of {@code block}, the block that the line stands in. */
    void add(String text, Element block) {
        if (owner == null) {
            owner = block;
        }
        raw.append(text);
    }

    /** Remembers a class that names the field of the text. */
    void code(String name) {
        codes.add(name);
    }

    Set<String> codes() {
        return codes;
    }

    /** The block that the line began in. */
    @Nullable
    Element owner() {
        return owner;
    }

    /** The words of the line; the line starts anew. */
    String take() {
        String words = flow(raw);
        raw.setLength(0);
        owner = null;
        return words;
    }

    void forgetCodes() {
        codes.clear();
    }

    /**
     * Text as a browser flows it: runs of blanks become one. A bare line end between two Chinese characters is a wrapped source line and
     * becomes nothing.
     */
    static String flow(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int position = 0;
        while (position < raw.length()) {
            char c = raw.charAt(position);
            if (Whitespace.isBlank(c) || Whitespace.isInvisible(c)) {
                int end = position;
                boolean onlyInvisible = true;
                while (end < raw.length()
                        && (Whitespace.isBlank(raw.charAt(end)) || Whitespace.isInvisible(raw.charAt(end)))) {
                    onlyInvisible &= Whitespace.isInvisible(raw.charAt(end));
                    end++;
                }
                if (!onlyInvisible && !text.isEmpty() && end < raw.length() && !isWrap(raw, position, end)) {
                    text.append(' ');
                }
                position = end;
            } else {
                text.append(c);
                position++;
            }
        }
        return text.toString();
    }

    private static boolean isWrap(CharSequence raw, int start, int end) {
        for (int i = start; i < end; i++) {
            if (raw.charAt(i) != '\n' && raw.charAt(i) != '\r') {
                return false;
            }
        }
        return isHan(raw.charAt(start - 1)) && isHan(raw.charAt(end));
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
