package weir.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Opens tar archives. */
final class TarContainer implements Container {

    private static final byte[] MAGIC = "ustar".getBytes(StandardCharsets.US_ASCII);
    private static final int MAGIC_AT = 257;

    @Override
    public boolean opens(Entry entry) throws IOException {
        byte[] head = entry.head();
        int end = MAGIC_AT + MAGIC.length;
        return head.length >= end && Arrays.equals(head, MAGIC_AT, end, MAGIC, 0, MAGIC.length);
    }

    @Override
    public void expand(Entry entry, Members members) throws IOException {
        // Latin-1 keeps the bytes of the names, which are decoded like those of ZIP archives.
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(entry.stream(), StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry member = tar.getNextEntry(); member != null; member = tar.getNextEntry()) {
                String name = ZipNames.decoded(member.getName().getBytes(StandardCharsets.ISO_8859_1));
                if (member.isFile() && ZipNames.isDocument(name)) {
                    members.open(entry.member(name, member.getSize(), tar));
                }
            }
        }
    }
}
