package weir.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeWithText;

/** A number or name without the differences of writing: blanks, width, case, the kinds of brackets and dashes, the mark of samples. */
final class Folded {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]+");
    private static final Pattern OPENING = Pattern.compile("[\\[【〔〖{<《「]");
    private static final Pattern CLOSING = Pattern.compile("[]】〕〗}>》」]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}_−]");

    private Folded() {}

    /** Empty for nothing. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text.replace(NoticeWithText.COMPOSED_MARK, ""), Normalizer.Form.NFKC);
        String joined = BLANKS.matcher(plain).replaceAll("");
        String opened = OPENING.matcher(joined).replaceAll("(");
        String closed = CLOSING.matcher(opened).replaceAll(")");
        return DASHES.matcher(closed).replaceAll("-").toUpperCase(Locale.ROOT);
    }
}
