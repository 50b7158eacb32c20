package weir.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;
import weir.knowledge.Knowledge;

/**
 * Opens web archives, packed by gzip or not. Every capture of a page is a document of its own, several captures of one address among
 * them; its id ends in the offset of its record. Responses that failed, pictures, styles and scripts are counted and left out.
 *
 * <p>Where a record is damaged, the next one is looked for behind it, if the archive is a file; inside another archive what stands
 * before the damage is read.
 */
final class WarcContainer implements Container {

    /** An archive that is damaged more often is none. */
    private static final int MOST_DAMAGES = 1000;

    private final Limits limits;
    private final WebTypes types;

    WarcContainer(Limits limits, Knowledge knowledge) {
        this.limits = limits;
        this.types = new WebTypes(knowledge);
    }

    @Override
    public boolean bounded() {
        return false;
    }

    @Override
    public boolean opens(Entry entry) throws IOException {
        return WarcStart.isAt(entry.head(), 0);
    }

    @Override
    public void expand(Entry entry, Members members) throws IOException {
        WarcRecords records = new WarcRecords(entry, members, limits, types);
        OptionalLong next = read(entry, members, records, new WarcReader(entry.stream()), 0);
        for (int damages = 1; next.isPresent() && damages < MOST_DAMAGES; damages++) {
            long start = next.getAsLong();
            next = read(entry, members, records, WarcStart.open(entry, start), start);
        }
        if (next.isPresent()) {
            members.problem(new ReadProblem(
                    entry.path(),
                    "byte " + next.getAsLong(),
                    Severity.PART,
                    "The web archive is damaged in more than " + MOST_DAMAGES + " places; the rest was not read",
                    "Check whether the file is what it seems to be"));
        }
        records.summarise();
    }

    /** Reads on until a record is damaged; gives the offset of the next whole one behind it. */
    private static OptionalLong read(Entry entry, Members members, WarcRecords records, WarcReader opened, long start)
            throws IOException {
        try (WarcReader reader = opened) {
            reader.setLenient(true);
            try {
                for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
                    records.read(record.get(), reader.position());
                }
                return OptionalLong.empty();
            } catch (DamagedException e) {
                long position = Math.max(start, reader.position());
                OptionalLong next = WarcStart.findNext(entry, position + 1);
                members.problem(damage(entry, position, next, e.getCause()));
                return next;
            }
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws DamagedException {
        try {
            return reader.next();
        } catch (IOException | RuntimeException e) {
            throw new DamagedException(e);
        }
    }

    private static ReadProblem damage(Entry entry, long position, OptionalLong next, @Nullable Throwable cause) {
        String reason = cause == null ? "" : ": " + cause.getMessage();
        String rest =
                next.isPresent() ? "; reading goes on at byte " + next.getAsLong() : "; nothing behind it was read";
        return new ReadProblem(
                entry.path(),
                "byte " + position,
                Severity.PART,
                "The web archive is damaged or cut off in or behind the record at this byte" + reason + rest,
                "Fetch the archive again if you can");
    }

    /** The archive, not what was found in it, cannot be read any further. */
    private static final class DamagedException extends IOException {

        private static final long serialVersionUID = 1L;

        DamagedException(Exception cause) {
            super(cause);
        }
    }
}
