package weir.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names of archive members. Archives made on Chinese Windows write them in GBK without saying so. */
final class ZipNames {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private ZipNames() {}

    /** The member's name with forward slashes: as the archive says in Unicode, else as UTF-8 where it is, else as GB18030. */
    static String of(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean plain = entry.getNameSource() == ZipArchiveEntry.NameSource.NAME;
        String name = raw == null || !plain ? entry.getName() : decoded(raw);
        return name.replace('\\', '/');
    }

    static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    /** Whether it is a file that somebody put there: no folder, no file that a system keeps for itself. */
    static boolean isDocument(ZipArchiveEntry entry) {
        return !entry.isDirectory() && isDocument(entry.getName());
    }

    static boolean isDocument(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return !base.isEmpty() && !base.startsWith(".") && !name.startsWith("__MACOSX/") && !base.equals("Thumbs.db");
    }
}
