package weir.finding;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeWithText;

/** A number or name without the differences of writing: blanks, width, case, the kinds of brackets and dashes, the mark of samples. */
final class Folded {

    private Folded() {}

    /** Empty for nothing. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.normalize(text.replace(NoticeWithText.COMPOSED_MARK, ""), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]+", "")
                .replaceAll("[\\[【〔〖{<《「]", "(")
                .replaceAll("[]】〕〗}>》」]", ")")
                .replaceAll("[\\p{Pd}_−]", "-")
                .toUpperCase(Locale.ROOT);
    }
}
