package weir.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import weir.evidence.ReadProblem;
import weir.evidence.ReadProblem.Severity;

/** Reads HTML: whole pages, fragments, pages made by Word, and pages with JSP directives in them. */
final class HtmlReader implements FormatReader {

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta[^>]{0,300}?charset\\s*=\\s*[\"']?|\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"'])([\\w.:-]{2,30})");
    private static final int MOST_BLOCKS = TextLimit.MOST_BLOCKS;

    private final HtmlSigns signs;

    HtmlReader(HtmlSigns signs) {
        this.signs = signs;
    }

    @Override
    public boolean reads(Capture capture) {
        byte[] head = Arrays.copyOf(capture.bytes(), Math.min(capture.bytes().length, Entry.HEAD));
        return Markup.isHtml(Charsets.decode(head, declared(capture)).text()) && PlainTextReader.isText(head);
    }

    @Override
    public Drafts read(Capture capture, Limits limits) {
        Charsets.Decoded decoded = Charsets.decode(capture.bytes(), declared(capture));
        List<ReadProblem> problems = new ArrayList<>(decoded.problems(capture.path()));
        Parsed parsed = parse(decoded.text(), "", limits);
        if (parsed.cut()) {
            problems.add(cutProblem(capture.path()));
        }
        List<Draft> blocks = new ArrayList<>(parsed.metadata());
        blocks.addAll(parsed.blocks());
        return new Drafts(blocks, "text/html", decoded.charset().name(), null, null, problems);
    }

    /** The problem of a page of which only the beginning was read. */
    static ReadProblem cutProblem(String path) {
        return new ReadProblem(
                path,
                null,
                Severity.PART,
                "The page is too long, or has more than " + HtmlTree.MOST_TAGS + " elements or " + MOST_BLOCKS
                        + " blocks of text; the rest was not read",
                "Check whether the page is damaged");
    }

    /**
     * A page taken apart.
     *
     * @param metadata title and day of publication, as far as the page tells them
     * @param contentLength characters of the notice, blanks not counted
     * @param cut whether it had too many blocks
     */
    record Parsed(List<Draft> metadata, List<Draft> blocks, int contentLength, boolean cut) {}

    /** Parses a page or a fragment; {@code origin} names its place in the source. */
    Parsed parse(String html, String origin, Limits limits) {
        HtmlTree tree = HtmlTree.of(html, limits);
        HtmlPage page = new HtmlPage(tree.dom(), signs);
        HtmlPaths paths = new HtmlPaths(origin);
        HtmlMetadata metadata = new HtmlMetadata(page, paths);
        Optional<Element> title = metadata.findTitle();
        HtmlBlocks walk = new HtmlBlocks(page, paths, title, MOST_BLOCKS, limits.nesting());
        List<Draft> blocks = walk.all();
        return new Parsed(metadata.lines(title, blocks), blocks, page.contentLength(), tree.cut() || walk.isCut());
    }

    private static List<String> declared(Capture capture) {
        List<String> declared = new ArrayList<>();
        if (capture.declaredCharset() != null) {
            declared.add(capture.declaredCharset());
        }
        String head =
                new String(capture.bytes(), 0, Math.min(capture.bytes().length, 1 << 13), StandardCharsets.ISO_8859_1);
        Matcher meta = DECLARED.matcher(head);
        if (meta.find()) {
            declared.add(meta.group(1));
        }
        return declared;
    }
}
