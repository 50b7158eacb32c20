package weir.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a ZIP file again so that its bytes do not tell when it was made: entries by name, all of one day. */
final class FixedZip {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Writes a ZIP file. */
    @FunctionalInterface
    interface Source {
        void write(OutputStream stream) throws IOException;
    }

    private FixedZip() {}

    static void write(Source source, OutputStream target) throws IOException {
        Path packed = Files.createTempFile("weir", ".zip");
        try {
            try (OutputStream stream = Files.newOutputStream(packed)) {
                source.write(stream);
            }
            pack(packed, target);
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static void pack(Path packed, OutputStream target) throws IOException {
        try (ZipFile zip = new ZipFile(packed.toFile())) {
            ZipOutputStream again = new ZipOutputStream(target);
            for (ZipEntry entry : inOrder(zip)) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(BEGINNING);
                again.putNextEntry(fixed);
                try (InputStream stream = zip.getInputStream(entry)) {
                    stream.transferTo(again);
                }
                again.closeEntry();
            }
            again.finish();
        }
    }

    /** By name, but the content types first, where spreadsheets look for them. */
    private static List<? extends ZipEntry> inOrder(ZipFile zip) {
        return zip.stream()
                .sorted(Comparator.comparing(
                                (ZipEntry entry) -> !entry.getName().equals(CONTENT_TYPES))
                        .thenComparing(ZipEntry::getName))
                .toList();
    }
}
