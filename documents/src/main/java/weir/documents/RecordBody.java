package weir.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weir.documents.RecordFields.Field;
import weir.evidence.Block.Metadata;
import weir.evidence.Origin;
import weir.evidence.ReadProblem;

/** What a record says besides its title and date. */
final class RecordBody {

    /** HTML beside a text is the richer one unless much of the text is missing there. */
    private static final double WHOLE = 0.8;

    private final HtmlReader html;
    private final Limits limits;
    private final List<Draft> metadata = new ArrayList<>();
    private final List<Draft> lines = new ArrayList<>();
    private final List<Draft> blocks = new ArrayList<>();
    private boolean cut;

    RecordBody(HtmlReader html, Limits limits) {
        this.html = html;
        this.limits = limits;
    }

    /**
     * Reads the text, or the HTML. Of a record that has both, the HTML is read as it keeps tables, unless it holds much less than the
     * text: then it is only the frame of a page.
     */
    void choose(Optional<Field> text, Optional<Field> markup) {
        if (text.isEmpty()) {
            markup.ifPresent(this::read);
        } else if (markup.isEmpty()
                || !Markup.isHtml(Markup.unescaped(markup.get().value()))) {
            read(text.get());
        } else {
            HtmlReader.Parsed page =
                    parse(markup.get(), Markup.unescaped(markup.get().value()));
            if (page.contentLength() >= WHOLE * Whitespace.inkLength(text.get().value())) {
                add(page);
            } else {
                read(text.get());
            }
        }
    }

    /** Reads a value whose key is not known as a line with its key; further lines of it follow behind, and so do the blocks of a page. */
    void other(Field field) {
        String value = Markup.unescaped(field.value()).strip();
        int lineEnd = value.indexOf('\n');
        if (Markup.isHtml(value)) {
            add(parse(field, value));
        } else if (lineEnd < 0) {
            lines.add(keyed(field, value));
        } else {
            blocks.add(keyed(field, value.substring(0, lineEnd)));
            addText(field, value.substring(lineEnd));
        }
    }

    private static Draft keyed(Field field, String value) {
        return RecordReader.metadata(Metadata.Key.OTHER, field.name() + ": " + value, field);
    }

    private void read(Field field) {
        String value = Markup.unescaped(field.value());
        if (Markup.isHtml(value)) {
            add(parse(field, value));
        } else {
            addText(field, value);
        }
    }

    private void addText(Field field, String text) {
        Origin origin = new Origin.Member(field.pointer());
        blocks.addAll(TextBlocks.of(text, number -> origin));
    }

    private HtmlReader.Parsed parse(Field field, String value) {
        return html.parse(value, field.pointer() + " ", limits);
    }

    private void add(HtmlReader.Parsed page) {
        metadata.addAll(page.metadata());
        blocks.addAll(page.blocks());
        cut |= page.cut();
    }

    /** A metadata line that the HTML of the record gives. */
    Optional<Draft> metadata(Metadata.Key key) {
        return metadata.stream()
                .filter(draft -> draft instanceof Draft.Metadata line && line.key() == key)
                .findFirst();
    }

    List<Draft> blocks() {
        List<Draft> all = new ArrayList<>(lines);
        all.addAll(blocks);
        return all;
    }

    List<ReadProblem> problems(String path) {
        return cut ? List.of(HtmlReader.cutProblem(path)) : List.of();
    }
}
