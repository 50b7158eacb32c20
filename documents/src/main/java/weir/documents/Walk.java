package weir.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** One walk over the inputs of a run. */
final class Walk {

    private final Limits limits;
    private final boolean several;
    private final CaptureSink sink;
    private final List<Container> containers;
    private final Set<Path> folders = new HashSet<>();

    Walk(Limits limits, List<Container> containers, boolean several, CaptureSink sink) {
        this.limits = limits;
        this.several = several;
        this.sink = sink;
        this.containers = containers;
    }

    void inputs(List<Path> inputs) {
        for (Path input : inputs) {
            String name = String.valueOf(input.toAbsolutePath().normalize().getFileName());
            if (Files.isDirectory(input)) {
                folder(input, several ? name + "/" : "");
            } else {
                file(input, name);
            }
        }
    }

    private void folder(Path folder, String prefix) {
        try {
            if (!folders.add(folder.toRealPath())) {
                sink.problem(new ReadProblem(
                        folder.toString(),
                        null,
                        Severity.NOTE,
                        "The folder was read already under another path: a link leads back to it",
                        "Nothing is lost; remove the link if it is not meant"));
                return;
            }
            for (Path child : children(folder)) {
                if (Files.isDirectory(child)) {
                    folder(child, prefix + child.getFileName() + "/");
                } else {
                    file(child, prefix + child.getFileName());
                }
            }
        } catch (IOException e) {
            unreadable(folder.toString(), e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private void file(Path file, String id) {
        try (InputStream stream = Files.newInputStream(file)) {
            Entry entry = new Entry(id, file.toString(), file, Files.size(file), Entry.Declared.NOTHING, stream);
            open(entry, 0);
        } catch (IOException e) {
            unreadable(file.toString(), e);
        }
    }

    private void open(Entry entry, int depth) throws IOException {
        Optional<Container> container = findContainer(entry);
        if (container.isEmpty()) {
            captureWhole(entry);
        } else if (depth >= limits.archiveDepth()) {
            sink.problem(new ReadProblem(
                    entry.path(),
                    null,
                    Severity.UNREADABLE,
                    "The archive lies in " + depth + " archives, more than the limit of " + limits.archiveDepth(),
                    "Raise the limit on archive depth or unpack the outer archive first"));
        } else {
            expand(container.get(), entry, depth);
        }
    }

    private Optional<Container> findContainer(Entry entry) throws IOException {
        for (Container container : containers) {
            if (container.opens(entry)) {
                return Optional.of(container);
            }
        }
        return Optional.empty();
    }

    private void expand(Container container, Entry entry, int depth) {
        ArchiveBounds bounds = container.bounded() ? new ArchiveBounds(limits, entry) : ArchiveBounds.NONE;
        try {
            container.expand(entry, new Opened(bounds, depth));
        } catch (UnreadableException e) {
            sink.problem(e.problem(entry.path(), Severity.PART));
        } catch (IOException | RuntimeException e) {
            sink.problem(new ReadProblem(
                    entry.path(),
                    null,
                    Severity.PART,
                    "The rest of the archive or dump cannot be read: " + e.getMessage(),
                    "Fetch it again or unpack it with another program"));
        }
    }

    private void captureWhole(Entry entry) throws IOException {
        byte[] bytes = entry.stream().readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.fileBytes()) {
            sink.problem(new ReadProblem(
                    entry.path(),
                    null,
                    Severity.UNREADABLE,
                    "The file has more bytes than the limit of " + limits.fileBytes(),
                    "Raise the limit on file size or split the file"));
        } else {
            sink.capture(entry.capture(bytes));
        }
    }

    private void unreadable(String path, IOException e) {
        sink.problem(new ReadProblem(
                path,
                null,
                Severity.UNREADABLE,
                "It cannot be opened: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                "Check that it exists and that you may read it"));
    }

    /** The members of one container, counted against its bounds. */
    private final class Opened implements Members {

        private final ArchiveBounds bounds;
        private final int depth;

        Opened(ArchiveBounds bounds, int depth) {
            this.bounds = bounds;
            this.depth = depth;
        }

        @Override
        public void open(Entry member) throws IOException {
            bounds.countMember();
            Walk.this.open(bounds.counted(member), depth + 1);
        }

        @Override
        public void capture(Capture capture) {
            sink.capture(capture);
        }

        @Override
        public void problem(ReadProblem problem) {
            sink.problem(problem);
        }
    }
}
