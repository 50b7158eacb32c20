package weir.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import weir.evidence.Sha256;

/**
 * The knowledge files that come with Weir, and a user's rows on top of them.
 *
 * <p>Files are named by their path below {@code weir/} on the class path; {@code index.csv} names all of them.
 */
public final class Knowledge {

    private static final String ROOT = "/weir/";
    private static final String INDEX = "index.csv";

    private final Map<String, String> usersFiles;

    private Knowledge(Map<String, String> usersFiles) {
        this.usersFiles = Map.copyOf(usersFiles);
    }

    /** What comes with this version. */
    public static Knowledge bundled() {
        return new Knowledge(Map.of());
    }

    /**
     * Adds a user's files, given as text by their names.
     *
     * @throws KnowledgeException for a name that no bundled file has
     */
    public Knowledge with(Map<String, String> files) {
        List<String> known = names();
        for (String name : files.keySet()) {
            if (!known.contains(name)) {
                throw new KnowledgeException(name + ": no knowledge file has this name; known are " + known);
            }
        }
        Map<String, String> all = new TreeMap<>(usersFiles);
        all.putAll(files);
        return new Knowledge(all);
    }

    /** The names of all bundled files, as the index gives them. */
    public List<String> names() {
        return KnowledgeTable.parse(INDEX, bundledText(INDEX), List.of("file", "about")).rows().stream()
                .map(row -> row.required("file"))
                .toList();
    }

    /**
     * Reads one table, user's rows included.
     *
     * @param columns those that must be there; others may stand beside them
     * @throws KnowledgeException naming file, line and column of what is wrong
     */
    public KnowledgeTable table(String name, String... columns) {
        KnowledgeTable bundled = KnowledgeTable.parse(name, bundledText(name), List.of(columns));
        String users = usersFiles.get(name);
        if (users == null) {
            return bundled;
        }
        return bundled.with(KnowledgeTable.parse(name, users, List.of(columns)));
    }

    /** SHA-256 of each file in use by its name, the user's parts included. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        for (String name : names()) {
            hashes.put(name, Sha256.hex(bundledText(name) + usersFiles.getOrDefault(name, "")));
        }
        return hashes;
    }

    private static String bundledText(String name) {
        try (InputStream stream = Knowledge.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new KnowledgeException(name + ": this knowledge file is not part of the program; build it again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read from the program", e);
        }
    }
}
