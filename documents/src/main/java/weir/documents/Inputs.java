package weir.documents;

import java.nio.file.Path;
import java.util.List;
import weir.knowledge.Knowledge;

/** Walks over the inputs of a run and hands every document on. */
public final class Inputs {

    private final Limits limits;
    private final List<Container> containers;

    public Inputs(Limits limits) {
        this(limits, Knowledge.bundled());
    }

    /** A walk with a user's knowledge, such as the keys of crawlers' records. */
    public Inputs(Limits limits, Knowledge knowledge) {
        this.limits = limits;
        this.containers = Formats.containers(limits, knowledge);
    }

    /**
     * Walks over files and folders in sorted order.
     *
     * <p>A document's id is the record's own id, else its path inside the input folder, with the input's base name and {@code /} before
     * it where there are several inputs. Repeated ids are not told apart here.
     */
    public void walk(List<Path> inputs, CaptureSink sink) {
        new Walk(limits, containers, inputs.size() > 1, sink).inputs(inputs);
    }
}
