package weir.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Counts what comes out of one archive and stops it at its bounds. */
final class ArchiveBounds {

    /** For containers that may be of any size. */
    static final ArchiveBounds NONE = new ArchiveBounds();

    /** Below this many unpacked bytes no ratio is suspicious: short texts of one repeated letter pack very well. */
    private static final long HARMLESS = 4L << 20;

    private final @Nullable Limits limits;
    private final long packed;
    private int members;
    private long unpacked;

    private ArchiveBounds() {
        this.limits = null;
        this.packed = -1;
    }

    ArchiveBounds(Limits limits, Entry archive) {
        this.limits = limits;
        this.packed = archive.size();
    }

    /**
     * Counts one more member.
     *
     * @throws UnreadableException when there are too many
     */
    void countMember() throws UnreadableException {
        members++;
        if (limits != null && members > limits.archiveEntries()) {
            throw new UnreadableException(
                    "member " + members,
                    "The archive has more members than the limit of " + limits.archiveEntries(),
                    "Raise the limit on archive entries or unpack it first");
        }
    }

    /** The member, whose bytes are counted as they are read. */
    Entry counted(Entry member) {
        return limits == null ? member : member.through(new Counting(member.stream(), limits));
    }

    private void count(long bytes, Limits bound) throws UnreadableException {
        unpacked += bytes;
        if (unpacked > bound.archiveBytes()) {
            throw new UnreadableException(
                    "member " + members,
                    "The archive unpacks to more bytes than the limit of " + bound.archiveBytes(),
                    "Raise the limit on archive bytes or unpack it first");
        }
        if (packed >= 0 && unpacked > HARMLESS && unpacked / Math.max(1, packed) >= bound.archiveRatio()) {
            throw new UnreadableException(
                    "member " + members,
                    "The archive unpacks to more than " + bound.archiveRatio() + " times its " + packed + " bytes",
                    "If you trust it, raise the limit on the archive ratio or unpack it first");
        }
    }

    private final class Counting extends FilterInputStream {

        private final Limits bound;

        Counting(InputStream stream, Limits bound) {
            super(stream);
            this.bound = bound;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1, bound);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got), bound);
            return got;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
