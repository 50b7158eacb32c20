package weir.documents;

import java.util.ArrayList;
import java.util.List;
import weir.knowledge.Knowledge;

/** All formats that Weir reads, in the order in which they are tried: the surest signs first, plain text last. */
final class Formats {

    private Formats() {}

    /** Formats that hold documents. */
    static List<Container> containers(Limits limits, Knowledge knowledge) {
        RecordKeys keys = new RecordKeys(knowledge);
        List<Container> containers = new ArrayList<>();
        containers.add(new ZipContainer(limits));
        containers.add(new WarcContainer(limits, knowledge));
        containers.add(new GzipContainer());
        containers.add(new TarContainer());
        containers.add(new JsonDump(limits, keys));
        containers.add(new CsvDump(limits, keys));
        return containers;
    }

    /** Formats that are documents. */
    static List<FormatReader> readers(Knowledge knowledge) {
        RecordKeys keys = new RecordKeys(knowledge);
        HtmlSigns signs = new HtmlSigns(knowledge);
        HtmlReader html = new HtmlReader(signs);
        List<FormatReader> readers = new ArrayList<>();
        readers.add(new RecordReader(keys, html));
        readers.add(new EformsReader());
        readers.add(new DocxReader());
        Ocr ocr = new Ocr(new Tesseract("tesseract"));
        readers.add(new PdfReader(ocr));
        readers.add(new PictureReader(ocr));
        readers.add(html);
        readers.add(new PlainTextReader(signs));
        return readers;
    }
}
