package weir.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/**
 * Finds the charset of Chinese texts: a byte order mark, else strict UTF-8, else what is declared, else GB18030. GBK and GB2312 are
 * always read as GB18030, which holds both: portals declare GB2312 and write GBK.
 */
final class Charsets {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final Set<String> GB_NAMES =
            Set.of("gbk", "gb2312", "x-gbk", "cp936", "ms936", "windows-936", "gb_2312-80", "gb18030", "csgb2312");
    private static final char REPLACEMENT = '\uFFFD';

    private Charsets() {}

    /**
     * A decoded text.
     *
     * @param charset in use
     * @param note what was wrong with the declaration or the bytes; null where all was well
     */
    record Decoded(String text, Charset charset, @Nullable String note) {

        /** The note as a problem of the input at {@code path}. */
        List<ReadProblem> problems(String path) {
            return note == null
                    ? List.of()
                    : List.of(new ReadProblem(path, null, Severity.NOTE, note, "Check the text by eye"));
        }
    }

    /** Decodes a whole text; {@code declared} names charsets in the order in which they are believed. */
    static Decoded decode(byte[] bytes, List<String> declared) {
        Optional<Charset> marked = findMark(bytes);
        if (marked.isPresent()) {
            return marked(bytes, marked.get());
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            boolean ascii = utf8.length() == bytes.length;
            return new Decoded(utf8, StandardCharsets.UTF_8, ascii ? null : wrong(declared, StandardCharsets.UTF_8));
        }
        for (String name : declared) {
            Optional<Charset> charset = find(name).filter(found -> believable(found, bytes));
            String text = charset.isEmpty() ? null : strict(bytes, charset.get());
            if (text != null) {
                return new Decoded(text, charset.get(), null);
            }
        }
        return undeclared(bytes, declared);
    }

    private static Decoded marked(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, damage(text, charset));
    }

    private static Decoded undeclared(byte[] bytes, List<String> declared) {
        String nearly = new String(bytes, StandardCharsets.UTF_8);
        if (isNearlyWhole(nearly)) {
            return new Decoded(nearly, StandardCharsets.UTF_8, damage(nearly, StandardCharsets.UTF_8));
        }
        String text = new String(bytes, GB18030);
        String damage = damage(text, GB18030);
        return new Decoded(text, GB18030, damage == null ? wrong(declared, GB18030) : damage);
    }

    /** The charset of a stream by its first bytes, which may end inside a character. */
    static Charset sniff(byte[] head) {
        Optional<Charset> marked = findMark(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        return isNearlyWhole(new String(head, StandardCharsets.UTF_8)) ? StandardCharsets.UTF_8 : GB18030;
    }

    /** The charset of this name, GB18030 for all its forerunners; nothing for a name that Java does not know. */
    static Optional<Charset> find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (GB_NAMES.contains(plain)) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The text, or null where some byte is not of this charset. */
    static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Optional<Charset> findMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return findUnmarkedUtf16(bytes);
    }

    /** A text in UTF-16 has a zero byte beside every ASCII letter; a markup without one has no other zero bytes. */
    private static Optional<Charset> findUnmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 1 << 12);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        if (odd > length / 8 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > length / 8 && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Servers declare ISO-8859-1 by habit, and every byte is valid in it: it is believed only where high bytes stand alone. */
    private static boolean believable(Charset charset, byte[] bytes) {
        if (charset.newEncoder().maxBytesPerChar() > 1) {
            return true;
        }
        int inRuns = 0;
        int high = 0;
        int run = 0;
        for (byte each : bytes) {
            run = each < 0 ? run + 1 : 0;
            high += each < 0 ? 1 : 0;
            inRuns += run >= 4 ? 1 : 0;
        }
        return inRuns * 3L < high;
    }

    /** Whether so few characters were damaged that the charset is right and the file is not. The last one may be cut. */
    private static boolean isNearlyWhole(String text) {
        int high = 0;
        int broken = !text.isEmpty() && text.charAt(text.length() - 1) == REPLACEMENT ? -1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            high += c >= 0x80 ? 1 : 0;
            broken += c == REPLACEMENT ? 1 : 0;
        }
        return broken <= 0 || broken * 20L < high;
    }

    private static @Nullable String damage(String text, Charset charset) {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        return broken == 0 ? null : broken + " characters are damaged: their bytes are not " + charset.name();
    }

    private static @Nullable String wrong(List<String> declared, Charset actual) {
        return declared.stream()
                .filter(name -> find(name).filter(actual::equals).isEmpty())
                .findFirst()
                .map(name -> "The text is declared as " + name + " but is " + actual.name())
                .orElse(null);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
