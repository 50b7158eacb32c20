package weir.documents;

import java.io.IOException;

/** A format that holds documents instead of being one: an archive, a web archive, a crawler's dump. */
interface Container {

    /** Whether the entry is of this format, by its {@link Entry#head}. */
    boolean opens(Entry entry) throws IOException;

    /**
     * Hands every member on, in the order of the container, without keeping them in memory. A member that cannot be read is a problem
     * and the next one follows.
     *
     * @throws IOException if the rest of the container cannot be read; what was handed on stays
     */
    void expand(Entry entry, Members members) throws IOException;

    /**
     * Whether the bounds on archives (entries, ratio, bytes in all) hold for it. A dump or a web archive may be of any size; there the
     * bounds hold for each record alone.
     */
    default boolean bounded() {
        return true;
    }
}
