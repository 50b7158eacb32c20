package weir.notice.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weir.evidence.Document;
import weir.evidence.FoldedText;
import weir.knowledge.Knowledge;

/**
 * Reads a document into fields: which value stands beside which label, in which section, table and row. It does not say which of
 * several values is right.
 *
 * <p>Labels, headings and sentence forms are knowledge ({@code notice/labels.csv}, {@code sections.csv}, {@code patterns.csv}).
 */
public final class FieldScanner {

    private final LabelBook book;
    private final SentencePatterns patterns;

    /** Loads the labels, headings and patterns. */
    public FieldScanner(Knowledge knowledge) {
        book = new LabelBook(knowledge);
        patterns = new SentencePatterns(knowledge);
    }

    /** All fields of a document, in reading order. */
    public Fields scan(Document document) {
        FoldedText text = FoldedText.of(document.text());
        if (text.length() == 0) {
            return new Fields(document, text, List.of(), Sections.of(text, List.of()), LotMarks.of(text, List.of()));
        }
        Apart apart = Apart.of(document, text);
        List<LabelBook.Hit> hits = book.hits(text).stream()
                .filter(hit -> apart.isRead(hit.start()))
                .toList();
        List<Mark> marks = MarkFinder.find(text, hits);
        Sections sections = Sections.of(text, marks);
        LotMarks lots = LotMarks.of(text, marks);
        TableReader tables = TableReader.read(document, book);
        List<Grid> grids = new ArrayList<>(tables.grids());
        List<Grid> fromLines = LineGrids.find(text, book, marks, apart);
        apart.putGrids(fromLines);
        grids.addAll(fromLines);
        List<Field> fields = new ArrayList<>(MetadataFields.of(document, book));
        fields.addAll(new GridFields(text, sections, lots).of(grids, tables.pairs()));
        fields.addAll(new LabelFields(text, sections, lots, marks).of(apart));
        fields.addAll(new GluedHeads(text, sections, lots).of(hits, marks));
        fields.addAll(patterns.find(text, sections, apart));
        fields.sort(Comparator.comparingInt((Field field) -> field.value().start()));
        return new Fields(document, text, fields, sections, lots);
    }
}
