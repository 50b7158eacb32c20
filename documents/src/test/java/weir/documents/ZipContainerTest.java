package weir.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static weir.documents.Packed.utf8;
import static weir.documents.Packed.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weir.evidence.ReadProblem;

class ZipContainerTest {

    private final Gathered gathered = new Gathered();

    @Test
    void membersComeInOrderWithTheirPathInside() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("b/公告.html", utf8("<p>1"));
        members.put("a.txt", utf8("2"));

        expand(zip(members));

        assertThat(gathered.texts)
                .containsExactly(Map.entry("n.zip!/b/公告.html", "<p>1"), Map.entry("n.zip!/a.txt", "2"));
        assertThat(gathered.problems).isEmpty();
    }

    @Test
    void namesInGbkAreRead() throws IOException {
        expand(zip(Map.of("招标公告.txt", utf8("1")), Charset.forName("GBK")));

        assertThat(gathered.texts).containsKey("n.zip!/招标公告.txt");
    }

    @Test
    void namesThatClimbOutAreOnlyNames() throws IOException {
        expand(zip(Map.of("../../etc/a.txt", utf8("1"))));

        assertThat(gathered.texts).containsKey("n.zip!/../../etc/a.txt");
    }

    @Test
    void foldersAndFilesOfTheSystemAreNoDocuments() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("x/", new byte[0]);
        members.put("__MACOSX/x/._a.txt", utf8("1"));
        members.put("x/.DS_Store", utf8("1"));
        members.put("x/a.txt", utf8("1"));

        expand(zip(members));

        assertThat(gathered.texts).containsOnlyKeys("n.zip!/x/a.txt");
    }

    @Test
    void anEncryptedMemberIsAProblemAndTheOthersAreRead() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("secret.txt", utf8("1"));
        members.put("open.txt", utf8("2"));
        byte[] bytes = zip(members);
        markEncrypted(bytes);

        expand(bytes);

        assertThat(gathered.texts).containsOnlyKeys("n.zip!/open.txt");
        assertThat(gathered.problems).singleElement().satisfies(problem -> {
            assertThat(problem.source()).isEqualTo("n.zip!/secret.txt");
            assertThat(problem.what()).contains("encrypted");
            assertThat(problem.severity()).isEqualTo(ReadProblem.Severity.UNREADABLE);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {93, 95, 97, 14})
    void aMemberPackedByAMethodWithoutALibraryIsAProblemAndTheOthersAreRead(int method) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", utf8("1"));
        members.put("b.txt", utf8("2"));
        byte[] bytes = zip(members);
        bytes[8] = (byte) method;
        bytes[directory(bytes) + 10] = (byte) method;

        expand(bytes);

        assertThat(gathered.texts).containsOnlyKeys("n.zip!/b.txt");
        assertThat(gathered.problems).singleElement().satisfies(problem -> {
            assertThat(problem.source()).isEqualTo("n.zip!/a.txt");
            assertThat(problem.severity()).isEqualTo(ReadProblem.Severity.UNREADABLE);
        });
        assertThatThrownBy(() -> expand(Arrays.copyOf(bytes, bytes.length - 30)))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void anArchiveThatWasCutOffGivesTheMembersBeforeTheBreak() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", utf8("first"));
        members.put("b.txt", utf8("second"));
        byte[] whole = zip(members);

        assertThatThrownBy(() -> expand(Arrays.copyOf(whole, whole.length - 30)))
                .hasMessageContaining("cut off or damaged");
        assertThat(gathered.texts).containsEntry("n.zip!/a.txt", "first");
    }

    @Test
    void everyCutOfAnArchiveEndsInAProblem() {
        byte[] whole = zip(Map.of("a.txt", utf8("first"), "b.txt", utf8("second")));
        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> new ZipContainer(Limits.DEFAULT).expand(entry("n.zip", cut), new Gathered()))
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("null");
        }
    }

    @Test
    void officeFilesAreNotOpened() throws IOException {
        assertThat(new ZipContainer(Limits.DEFAULT).opens(entry("n.docx", Packed.docx(""))))
                .isFalse();
        assertThat(new ZipContainer(Limits.DEFAULT).opens(entry("n.docx", zip(Map.of("a", utf8("1"))))))
                .isTrue();
    }

    @Test
    void aPackedFileIsOneMember() throws IOException {
        Entry entry = entry("n.html.gz", gzip(utf8("<p>1")));

        assertThat(new GzipContainer().opens(entry)).isTrue();
        new GzipContainer().expand(entry, gathered);

        assertThat(gathered.texts).containsExactly(Map.entry("n.html.gz!/n.html", "<p>1"));
    }

    @Test
    void aTarArchiveGivesItsFiles() throws IOException {
        Entry entry = entry("n.tar", tar("公告/a.txt", utf8("1")));

        assertThat(new TarContainer().opens(entry)).isTrue();
        new TarContainer().expand(entry, gathered);

        assertThat(gathered.texts).containsExactly(Map.entry("n.tar!/公告/a.txt", "1"));
    }

    private void expand(byte[] bytes) throws IOException {
        Entry entry = entry("n.zip", bytes);
        assertThat(new ZipContainer(Limits.DEFAULT).opens(entry)).isTrue();
        new ZipContainer(Limits.DEFAULT).expand(entry, gathered);
    }

    private static Entry entry(String name, byte[] bytes) {
        return new Entry(name, name, null, bytes.length, Entry.Declared.NOTHING, new ByteArrayInputStream(bytes));
    }

    /** Sets the bit of the first member that says it is encrypted, in both of its headers. */
    private static void markEncrypted(byte[] zip) {
        zip[6] |= 1;
        zip[directory(zip) + 8] |= 1;
    }

    /** Where the archive's own directory begins. */
    private static int directory(byte[] zip) {
        int at = 0;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != 1 || zip[at + 3] != 2) {
            at++;
        }
        return at;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] tar(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        return packed.toByteArray();
    }
}
