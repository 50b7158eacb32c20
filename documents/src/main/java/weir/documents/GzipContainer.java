package weir.documents;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens single files packed by gzip, a packed tar archive among them. */
final class GzipContainer implements Container {

    @Override
    public boolean opens(Entry entry) throws IOException {
        return Magic.GZIP.starts(entry.head());
    }

    @Override
    public void expand(Entry entry, Members members) throws IOException {
        try (GZIPInputStream stream = new GZIPInputStream(entry.stream())) {
            members.open(entry.member(innerName(entry.path()), -1, stream));
        }
    }

    /** The last name of the path without its {@code .gz}; {@code x.tgz} holds {@code x.tar}. */
    private static String innerName(String path) {
        String base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String folded = base.toLowerCase(Locale.ROOT);
        if (folded.endsWith(".tgz")) {
            return base.substring(0, base.length() - 4) + ".tar";
        }
        return folded.endsWith(".gz") && base.length() > 3 ? base.substring(0, base.length() - 3) : base;
    }
}
