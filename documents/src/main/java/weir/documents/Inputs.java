package weir.documents;

import java.nio.file.Path;
import java.util.List;
import weir.knowledge.Knowledge;

/** Walks over the inputs of a run and hands every document on. */
public final class Inputs {

    private final Limits limits;
    private final List<Container> containers;
    private final List<Path> leftOut;

    public Inputs(Limits limits) {
        this(limits, Knowledge.bundled());
    }

    /** A walk with a user's knowledge, such as the keys of crawlers' records. */
    public Inputs(Limits limits, Knowledge knowledge) {
        this(limits, Formats.containers(limits, knowledge), List.of());
    }

    private Inputs(Limits limits, List<Container> containers, List<Path> leftOut) {
        this.limits = limits;
        this.containers = containers;
        this.leftOut = List.copyOf(leftOut);
    }

    /** The same walk, but for these folders: what a run writes is no input of it, wherever it lies. */
    public Inputs without(List<Path> folders) {
        return new Inputs(limits, containers, folders);
    }

    /**
     * Walks over files and folders in the order of their names; archives and dumps are opened, whatever their names end in.
     *
     * <p>The id of a record is its own where it has one. Any other document has the path inside the input folder, of a file given as
     * input its name; {@code !/member} names what lies in an archive, {@code #0} the records of a dump. Where there are several inputs,
     * the base name of the input folder and {@code /} stand before that path. Repeated ids are not told apart here.
     *
     * <p>Links are followed; a folder that was read already is left out with a note, so that loops end. Files whose names begin with a dot
     * and what file managers leave behind ({@code Thumbs.db}, {@code desktop.ini}, {@code __MACOSX}) are left out silently. Whatever
     * cannot be opened is a problem and the walk goes on. No more than one document is held in memory.
     */
    public void walk(List<Path> inputs, CaptureSink sink) {
        new Walk(limits, containers, inputs.size() > 1, sink).inputs(inputs, leftOut);
    }
}
