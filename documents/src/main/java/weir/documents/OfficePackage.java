package weir.documents;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an Office Open XML file (DOCX, XLSX), unpacked one by one and within the limits. Names are compared without case and
 * with forward slashes, since not every program that writes such files keeps to the standard.
 */
final class OfficePackage implements Closeable {

    /** Packed XML may well be a hundredth of its size; below this size the ratio proves nothing. */
    private static final long RATIO_FLOOR = 1 << 20;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> parts = new TreeMap<>();

    private OfficePackage(ZipFile zip, Limits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.archiveEntries()) {
            throw new UnreadableException(
                    null,
                    "The office file has " + entries.size() + " parts, more than the limit of "
                            + limits.archiveEntries(),
                    "Open it in a word processor and save it again");
        }
        entries.forEach(entry -> parts.putIfAbsent(folded(entry.getName()), entry));
    }

    /** Whether the bytes are a ZIP archive with the table of contents that all such files have, as far as the names stand plain. */
    static boolean looksLike(byte[] bytes) {
        return hasMember(bytes, "[Content_Types].xml");
    }

    /** Whether a member's name begins with {@code start}; a name stands 30 bytes behind the mark of its member. */
    static boolean hasMember(byte[] bytes, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; Magic.ZIP.starts(bytes) && i + 30 + wanted.length <= bytes.length; i++) {
            if (bytes[i] == 'P'
                    && Magic.ZIP.startsAt(bytes, i)
                    && Arrays.equals(bytes, i + 30, i + 30 + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    static OfficePackage open(byte[] bytes, Limits limits) throws IOException {
        ZipFile zip = zip(bytes);
        try {
            return new OfficePackage(zip, limits);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(byte[] bytes) throws IOException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException e) {
            throw new UnreadableException(
                    null, "The office file is cut off or damaged: " + e.getMessage(), "Fetch it again", e);
        }
    }

    /** Names of all parts that begin with {@code start} and end in {@code .xml}, in alphabetical order. */
    List<String> names(String start) {
        List<String> names = new ArrayList<>();
        for (String name : parts.keySet()) {
            if (name.startsWith(start) && name.endsWith(".xml")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Opens a part; nothing where the package has none of that name. */
    Optional<InputStream> find(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(folded(name));
        if (entry == null) {
            return Optional.empty();
        }
        long packed = Math.max(0, entry.getCompressedSize());
        long bound = Math.min(limits.fileBytes(), Math.max(RATIO_FLOOR, packed * limits.archiveRatio()));
        return Optional.of(new BoundedStream(zip.getInputStream(entry), bound, name));
    }

    /** Opens a part, which is empty XML where the package has none of that name. */
    InputStream part(String name) throws IOException {
        return find(name).orElseGet(() -> new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.US_ASCII)));
    }

    private static String folded(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
