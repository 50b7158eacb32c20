package weir.process;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import weir.notice.NoticeWithText;

/** Writes names and numbers without the differences of writing. */
final class Folding {

    private static final String OPENING = "[【〔〖{<《「“‘";
    private static final String CLOSING = "]】〕〗}>》」”’";
    private static final String DASHES = "‐‑‒–—―−－_";

    private Folding() {}

    /** Half width, capitals, round brackets, plain dashes, no blanks and no mark of samples; empty for nothing. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text.replace(NoticeWithText.COMPOSED_MARK, ""), Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                folded.append(sign(c));
            }
        }
        return folded.toString().toUpperCase(Locale.ROOT);
    }

    private static char sign(char c) {
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    /** Only letters and digits of any script. */
    static String lettersAndDigits(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetterOrDigit).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** A 64-bit hash (FNV-1a, mixed) of letters; 0 for nothing. */
    static long hash(CharSequence text) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** Spreads the bits of a number over all 64. */
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
