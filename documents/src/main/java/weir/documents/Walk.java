package weir.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** One walk over the inputs of a run. */
final class Walk {

    /** Names that file managers leave in folders. */
    private static final Set<String> LEFTOVERS = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

    private final Limits limits;
    private final boolean several;
    private final CaptureSink sink;
    private final List<Container> containers;
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> leftOut = new HashSet<>();

    Walk(Limits limits, List<Container> containers, boolean several, CaptureSink sink) {
        this.limits = limits;
        this.containers = containers;
        this.several = several;
        this.sink = SinkFailure.telling(sink);
    }

    void inputs(List<Path> inputs, List<Path> without) {
        without.forEach(this::leaveOut);
        try {
            inputs.forEach(this::input);
        } catch (SinkFailure e) {
            throw e.unwrapped();
        }
    }

    /** A folder that is not there holds nothing to be left out. */
    private void leaveOut(Path folder) {
        try {
            leftOut.add(folder.toRealPath());
        } catch (IOException e) {
            leftOut.add(folder.toAbsolutePath().normalize());
        }
    }

    private void input(Path input) {
        String name = String.valueOf(input.toAbsolutePath().normalize().getFileName());
        if (Files.isDirectory(input)) {
            folder(input, several ? name + "/" : "");
        } else {
            file(input, name);
        }
    }

    private void folder(Path folder, String prefix) {
        try {
            if (leftOut.contains(folder.toRealPath())) {
                return;
            }
            if (!folders.add(folder.toRealPath())) {
                sink.problem(new ReadProblem(
                        folder.toString(),
                        null,
                        Severity.NOTE,
                        "The folder was read already under another path: a link leads to it, or it was given twice",
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
        } catch (IOException | UncheckedIOException e) {
            unreadable(folder, e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !isLeftover(child.getFileName().toString()))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isLeftover(String name) {
        return name.startsWith(".") || LEFTOVERS.contains(name);
    }

    private void file(Path file, String id) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            sink.problem(new ReadProblem(
                    file.toString(),
                    null,
                    Severity.UNREADABLE,
                    "It is neither a file nor a folder but a pipe or a device",
                    "Save what it gives to a file"));
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            open(new Entry(id, file.toString(), file, Files.size(file), Entry.Declared.NOTHING, stream), 0);
        } catch (IOException e) {
            unreadable(file, e);
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
                    "The archive lies in " + depth + " others and reaches the limit of " + limits.archiveDepth(),
                    "Raise the limit on archive depth or unpack the outer archive first"));
        } else {
            new OpenContainer(limits, container.get(), entry, sink, member -> open(member, depth + 1)).expand();
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

    private void captureWhole(Entry entry) throws IOException {
        byte[] bytes = entry.size() > limits.fileBytes() ? null : entry.stream().readNBytes(most());
        if (bytes == null || bytes.length > limits.fileBytes()) {
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

    /** One byte more than is allowed, to see whether there is more. */
    private int most() {
        return (int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8);
    }

    private void unreadable(Path path, Exception e) {
        sink.problem(new ReadProblem(
                path.toString(),
                null,
                Severity.UNREADABLE,
                "It cannot be opened: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                "Check that it exists and that you may read it"));
    }
}
