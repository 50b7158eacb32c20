package weir.documents;

import java.nio.file.Path;
import java.util.List;

/** Walks over the inputs of a run and hands every document on. */
public final class Inputs {

    private final Limits limits;

    public Inputs(Limits limits) {
        this.limits = limits;
    }

    /**
     * Walks over files and folders in sorted order.
     *
     * <p>A document's id is the record's own id, else its path inside the input folder, with the input's base name and {@code /} before
     * it where there are several inputs. Repeated ids are not told apart here.
     */
    public void walk(List<Path> inputs, CaptureSink sink) {
        new Walk(limits, inputs.size() > 1, sink).inputs(inputs);
    }
}
