package weir.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/**
 * Opens ZIP archives, ZIP64 included. The directory at the end is the word of the archive; where it is missing, because the file was cut
 * off, the members are read one after the other as far as they go.
 *
 * <p>Names are only names here: nothing is written to disk, so that a name such as {@code ../../x} leads nowhere.
 */
final class ZipContainer implements Container {

    /** Below this many unpacked bytes no ratio is suspicious. */
    private static final long HARMLESS = 4L << 20;

    private final Limits limits;

    ZipContainer(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean opens(Entry entry) throws IOException {
        byte[] head = entry.head();
        return Magic.EMPTY_ZIP.starts(head) || (Magic.ZIP.starts(head) && !OfficePackage.looksLike(head));
    }

    @Override
    public void expand(Entry entry, Members members) throws IOException {
        Optional<Path> file = entry.findFile();
        if (file.isPresent()) {
            expandFile(entry, file.get(), members);
        } else {
            expandBytes(entry, members);
        }
    }

    private void expandFile(Entry entry, Path file, Members members) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException e) {
            try (InputStream stream = Files.newInputStream(file)) {
                salvage(entry, stream, members, e);
            }
            return;
        }
        try (zip) {
            expand(entry, zip, members);
        }
    }

    private void expandBytes(Entry entry, Members members) throws IOException {
        byte[] bytes = new BoundedStream(entry.stream(), limits.fileBytes(), entry.path()).readAllBytes();
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (IOException e) {
            salvage(entry, new ByteArrayInputStream(bytes), members, e);
            return;
        }
        try (zip) {
            expand(entry, zip, members);
        }
    }

    private void expand(Entry archive, ZipFile zip, Members members) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!ZipNames.isDocument(entry)) {
                continue;
            }
            String name = ZipNames.of(entry);
            Optional<ReadProblem> hindrance = findHindrance(archive, zip, entry, name);
            if (hindrance.isPresent()) {
                members.problem(hindrance.get());
            } else {
                open(archive, zip, entry, name, members);
            }
        }
    }

    /** Why a member is not even tried. Its sizes are only what the archive claims; the walk counts what really comes out. */
    private Optional<ReadProblem> findHindrance(Entry archive, ZipFile zip, ZipArchiveEntry entry, String name) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(problem(archive, name, "The member is encrypted", "Unpack it with its password first"));
        }
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(unknownMethod(archive, entry, name));
        }
        long bound = Math.max(HARMLESS, entry.getCompressedSize() * limits.archiveRatio());
        if (entry.getSize() > bound) {
            return Optional.of(problem(
                    archive,
                    name,
                    "The member unpacks to " + entry.getSize() + " bytes, more than " + limits.archiveRatio()
                            + " times its packed size",
                    "If you trust it, raise the limit on the archive ratio or unpack it first"));
        }
        return Optional.empty();
    }

    private static void open(Entry archive, ZipFile zip, ZipArchiveEntry entry, String name, Members members)
            throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            members.open(archive.member(name, entry.getSize(), stream));
        } catch (UnreadableException e) {
            throw e;
        } catch (LinkageError e) {
            // Some methods need a library that does not come with Weir.
            members.problem(unknownMethod(archive, entry, name));
        } catch (IOException | RuntimeException e) {
            members.problem(
                    problem(archive, name, "The member is damaged: " + e.getMessage(), "Fetch the archive again"));
        }
    }

    /** Reads what stands before the break. */
    private static void salvage(Entry archive, InputStream stream, Members members, IOException broken)
            throws IOException {
        String name = null;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(stream)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                name = ZipNames.of(entry);
                if (ZipNames.isDocument(entry) && zip.canReadEntryData(entry)) {
                    members.open(archive.member(name, entry.getSize(), zip));
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            // What is thrown below tells of it.
        }
        throw new UnreadableException(
                name,
                "The archive is cut off or damaged: " + broken.getMessage(),
                "Fetch it again; the members before this one are read",
                broken);
    }

    private static ReadProblem unknownMethod(Entry archive, ZipArchiveEntry entry, String name) {
        return problem(
                archive,
                name,
                "The member is packed by method " + entry.getMethod() + ", which is not read",
                "Unpack it with another program first");
    }

    private static ReadProblem problem(Entry archive, String member, String what, String advice) {
        return new ReadProblem(archive.path() + "!/" + member, null, Severity.UNREADABLE, what, advice);
    }
}
