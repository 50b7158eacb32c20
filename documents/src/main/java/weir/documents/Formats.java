package weir.documents;

import java.util.List;

/** All formats that Weir reads, in the order in which they are tried: the surest signs first, plain text last. */
final class Formats {

    private Formats() {}

    /** Formats that hold documents. */
    static List<Container> containers(Limits limits) {
        return List.of();
    }

    /** Formats that are documents. */
    static List<FormatReader> readers() {
        return List.of(new RecordReader(), new PlainTextReader());
    }
}
