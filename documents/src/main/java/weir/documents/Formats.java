package weir.documents;

import java.util.List;
import weir.knowledge.Knowledge;

/** All formats that Weir reads, in the order in which they are tried: the surest signs first, plain text last. */
final class Formats {

    private Formats() {}

    /** Formats that hold documents. */
    static List<Container> containers(Limits limits, Knowledge knowledge) {
        RecordKeys keys = new RecordKeys(knowledge);
        return List.of(
                new ZipContainer(limits), new GzipContainer(), new TarContainer(), new JsonDump(limits, keys));
    }

    /** Formats that are documents. */
    static List<FormatReader> readers(Knowledge knowledge) {
        RecordKeys keys = new RecordKeys(knowledge);
        return List.of(new RecordReader(keys), new DocxReader(), new PlainTextReader());
    }
}
